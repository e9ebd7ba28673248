// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "send/challengedesk.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace renotify {

/// All that is known of the challenge in the form: how it stands, which device answers it, and what the journal says of
/// it. It asks by itself, once the form is complete and has been left alone for a moment, and takes what anybody else
/// sees of the challenge; no send waits for it.
class ChallengeState : public QObject
{
    Q_OBJECT

public:
    /// `desk` outlives this.
    explicit ChallengeState(ChallengeDesk &desk, QObject *parent = nullptr);

    /// What the form asks for now; nothing while it is not complete. The same as before changes nothing.
    void setQuery(const std::optional<ChallengeQuery> &query);

    /// It was just read elsewhere: no need to ask again. Before or after setQuery().
    void offer(const Challenge &challenge);

    /// Asks anew and at once, whatever is known.
    void refresh();

    /// The journal has changed.
    void refreshFacts();

    const std::optional<ChallengeQuery> &query() const { return m_query; }
    const std::optional<Challenge> &challenge() const { return m_known.challenge; }
    const std::optional<Factor> &device() const { return m_known.factor; }
    const SendFacts &facts() const { return m_known.facts; }
    /// Why the challenge could not be read the last time.
    const std::optional<Error> &obstacle() const { return m_obstacle; }
    /// When the challenge was read, by our clock; it may be a while ago where obstacle() has something to say.
    QDateTime readAt() const;
    bool isAsking() const { return m_isAsking; }
    /// The account may not read challenges, or the service does not let anybody.
    bool mayNotLook() const { return !m_known.canLook; }

    /// Whether a push may be sent, as far as is known, and it costs nothing to ask.
    SendVerdict verdict() const;
    /// The same with what the journal has right now, for the query as it is now, whatever it becomes meanwhile. Reads
    /// the journal only: a send does not wait for the service.
    QFuture<SendVerdict> judge();

signals:
    void changed();

private:
    void ask();
    void take(const ChallengeQuery &query, const Result<Challenge> &challenge);
    void lookAgainInTime();
    void askDevice();
    void forget();
    bool isAbout(const ChallengeSid &sid) const;
    bool isAsked(const ChallengeQuery &query) const;

    ChallengeDesk &m_desk;
    std::optional<ChallengeQuery> m_query;
    SendCase m_known; // its `now` is not kept
    std::optional<Error> m_obstacle;
    Steady m_readAt{0};
    std::optional<Challenge> m_offered;
    QTimer m_settled; // the form has been left alone for a moment
    QTimer m_again;   // time has passed for the challenge
    std::chrono::milliseconds m_patience{0};
    bool m_isAsking = false;
    quint64 m_turn = 0; // answers to what was asked for another query are not taken
};

} // namespace renotify
