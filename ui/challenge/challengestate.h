// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "send/challengedesk.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace renotify {

/// Everything that is known of the form's challenge: its status, the device that answers it, and what the journal says
/// about it. It asks the service on its own once the form is complete and has not changed for a moment, and also takes
/// in what others see of the challenge. No send waits for it.
class ChallengeState : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive this object.
    explicit ChallengeState(ChallengeDesk &desk, QObject *parent = nullptr);

    /// Sets what the form asks for now; empty if the form is not complete. Setting the same again changes nothing.
    void setQuery(const std::optional<ChallengeQuery> &query);

    /// Takes in a challenge that was just read elsewhere, so that it need not be read again. May be called before or
    /// after setQuery().
    void offer(const Challenge &challenge);

    /// Asks again at once, whatever is known.
    void refresh();

    /// To be called when the journal has changed.
    void refreshFacts();

    const std::optional<ChallengeQuery> &query() const { return m_query; }
    const std::optional<Challenge> &challenge() const { return m_known.challenge; }
    const std::optional<Factor> &device() const { return m_known.factor; }
    const SendFacts &facts() const { return m_known.facts; }
    /// Why the last attempt to read the challenge failed.
    const std::optional<Error> &obstacle() const { return m_obstacle; }
    /// When the challenge was read, by our clock; with an obstacle(), that may be a while ago.
    QDateTime readAt() const;
    bool isAsking() const { return m_isAsking; }
    /// The account may not read challenges, or the service allows it to nobody.
    bool mayNotLook() const { return !m_known.canLook; }

    /// Whether a push may be sent, as far as is known. Cheap to call.
    SendVerdict verdict() const;
    /// The same with what the journal knows right now, for the query as it is now, even if it changes in the meantime.
    /// Reads only the journal, because a send does not wait for the service.
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
    SendCase m_known; // its `now` is not used
    std::optional<Error> m_obstacle;
    Steady m_readAt{0};
    std::optional<Challenge> m_offered;
    QTimer m_settled; // fires when the form has not changed for a moment
    QTimer m_again;   // fires when time has changed the challenge
    std::chrono::milliseconds m_patience{0};
    bool m_isAsking = false;
    quint64 m_turn = 0; // answers to questions for another query are ignored
};

} // namespace renotify
