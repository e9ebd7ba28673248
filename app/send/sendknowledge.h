// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/sendpolicy.h"
#include "history/claim.h"

#include <QCache>
#include <QHash>

#include <chrono>
#include <functional>
#include <mutex>

namespace renotify {

struct Account;
struct ChallengeQuery;

/// What this program knows besides its journal that counts for or against a send: what it has read of challenges and
/// devices, and when it last sent to whom, by a clock that nobody can set. Sender judges with it at the moment of the
/// POST, on the network thread, so code that reads a challenge must pass it on here first of all. Thread-safe.
class SendKnowledge
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< counts from any zero; nobody can set it

    explicit SendKnowledge(Clock clock = {});

    // Takes in what was read just now. A customer's answer, once seen, stays, whatever arrives late.
    void read(const ChallengeQuery &query, const Challenge &challenge);
    void read(const Account &account, const Customer &customer, const Factor &factor);
    /// The service does not let this account look at the challenge.
    void mayNotLook(const ChallengeQuery &query);

    /// What is known for judging a send, without the facts, which the journal has.
    SendCase about(const ChallengeQuery &query) const;

    /// The journal's facts, with the time of the last send by this program's own clock: a cool-down gets neither
    /// shorter nor longer when somebody sets the wall clock or deletes rows.
    SendFacts corrected(const ChallengeQuery &query, const SendFacts &facts, const QDateTime &now);

    /// Whether a send may begin by everything that is known now. `overridden` is the rule that the person knowingly
    /// overrides.
    Judgement judge(const ChallengeQuery &query, std::optional<SendVerdict::Kind> overridden, const SendFacts &facts);

    /// One send that is ready to leave.
    struct Leaving
    {
        qint64 row; ///< the row's number in the journal
        QDateTime startedAt;
        std::optional<SendVerdict::Kind> overridden; ///< the rule that the person knowingly overrides
    };

    /// Lets the send leave and notes that it left, or returns the reason why it may not. Takes into account everything
    /// that it was told before.
    std::optional<Error> letGo(const ChallengeQuery &query, const Leaving &leaving, const SendFacts &facts);
    /// Notes how a send that left has ended. If it cannot have caused a push, it counts as never sent.
    void ended(const ChallengeQuery &query, qint64 row, Outcome::Value outcome);

private:
    struct Sent
    {
        std::chrono::milliseconds at; // by m_clock
        QDateTime startedAt;
        Outcome::Value outcome = Outcome::Sending;
    };
    struct Read
    {
        std::optional<Challenge> challenge = {};
        bool canLook = true;
        std::chrono::milliseconds at; // by m_clock
    };

    bool mayHaveBegunAnew(const Account &account, const Read &read) const;
    Judgement judgeAll(const ChallengeQuery &query, std::optional<SendVerdict::Kind> overridden,
                       const SendFacts &facts);
    SendCase knownAbout(const ChallengeQuery &query) const;
    SendFacts correctedFor(const QString &customer, SendFacts facts, const QDateTime &now);
    std::optional<QDateTime> believed(const QString &customer, const QDateTime &lastSend, const QDateTime &now);

    mutable std::mutex m_mutex;
    const Clock m_clock;
    QCache<QString, Read> m_read;     // keyed by account, customer and challenge
    QCache<QString, Factor> m_factor; // keyed by customer and device
    QHash<QString, QHash<qint64, Sent>> m_sent;
    QHash<QString, std::chrono::milliseconds> m_future; // rows with a future time, and when each was first met
};

/// Whether `account` may send now, by what is `known`.
SendVerdict judgeNow(const Account &account, SendCase known);

/// The challenge about which the journal is asked and told; `challenge` is what is known of it.
SendSubject subjectOf(const ChallengeQuery &query, const std::optional<Challenge> &challenge);

} // namespace renotify
