// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/sendpolicy.h"

#include <QCache>
#include <QHash>

#include <chrono>
#include <functional>
#include <mutex>

namespace renotify {

struct Account;
struct ChallengeQuery;

/// What this program knows, beside its journal, that speaks for or against a send: what was read of challenges and
/// devices, and when it last sent to whom, by a clock that nobody sets. Sender judges by it in the moment of the POST,
/// on the wire's thread, and whoever reads a challenge has to tell it first of all. Thread-safe.
class SendKnowledge
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< counts from any beginning, and is never set

    explicit SendKnowledge(Clock clock = {});

    // Read just now. An answer of the customer's stays, whatever comes in late.
    void read(const ChallengeQuery &query, const Challenge &challenge);
    void read(const Account &account, const Customer &customer, const Factor &factor);
    /// The service does not let this account look at it.
    void mayNotLook(const ChallengeQuery &query);

    /// As far as is known; without the facts, which are the journal's.
    SendCase about(const ChallengeQuery &query) const;

    /// The journal's facts with the last send as this program's own clock has it: neither a clock on the wall that was
    /// set, nor rows that were deleted, make a cool-down shorter or longer.
    SendFacts corrected(const ChallengeQuery &query, const SendFacts &facts, const QDateTime &now);

    /// One send that wants to leave.
    struct Leaving
    {
        qint64 row; ///< the journal's
        QDateTime startedAt;
        std::optional<SendVerdict::Kind> overridden; ///< by the person, knowingly
    };

    /// Lets it go, and notes that it went, or says why not. Nothing that this was told before is left out.
    std::optional<Error> letGo(const ChallengeQuery &query, const Leaving &leaving, const SendFacts &facts);
    /// What was let go ended like this. Where no push can have come of it, it is as if it had not gone.
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
    SendCase knownAbout(const ChallengeQuery &query) const;
    SendFacts correctedFor(const QString &customer, SendFacts facts, const QDateTime &now);
    std::optional<QDateTime> believed(const QString &customer, const QDateTime &lastSend, const QDateTime &now);

    mutable std::mutex m_mutex;
    const Clock m_clock;
    QCache<QString, Read> m_read;     // by account, customer and challenge
    QCache<QString, Factor> m_factor; // by customer and device
    QHash<QString, QHash<qint64, Sent>> m_sent;
    QHash<QString, std::chrono::milliseconds> m_future; // rows of a clock that was ahead, and when they were met
};

/// May it be sent through `account`, by what is `known`, now?
SendVerdict judgeNow(const Account &account, SendCase known);

/// What the journal is asked and told of a challenge; `challenge` is what is known of it.
SendSubject subjectOf(const ChallengeQuery &query, const std::optional<Challenge> &challenge);

} // namespace renotify
