// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/batchitem.h"
#include "domain/result.h"
#include "domain/sendpolicy.h"

#include <QObject>

#include <functional>

namespace renotify {

class ChallengeDesk;
class Follower;
class SendKnowledge;

/// What was seen of a row's challenge.
struct BatchSight
{
    std::optional<ChallengeSid> sid = {};    ///< empty: the customer has no pending challenge, or none could be read
    std::optional<Challenge> challenge = {}; ///< empty: it could not be read
    std::optional<Error> obstacle = {};      ///< why not
};

/// Whether an error says nothing about one row, so that asking about others has no use either: the secret, the history,
/// the account or the way to the service.
bool isAboutAll(const Error &error);
/// Whether the same request may be answered a little later.
bool mayPass(const Error &error);

/// Looks at what the rows of a list are judged by, one question at a time, and counts each for the account's pace. It
/// does not wait for the pace: that is for the caller. Lives on the window's thread.
class BatchLook : public QObject
{
    Q_OBJECT

public:
    /// Requests one after the other: then it is not the row, and others would only become Unknown as well.
    static constexpr int mostUnanswered = 5;

    /// The first three must outlive this object.
    BatchLook(ChallengeDesk &desk, SendKnowledge &knowledge, Follower &follower, Account account,
              QObject *parent = nullptr);

    const Account &account() const { return m_account; }

    /// Looks at the challenge or, if the row names none, at the customer's newest pending one.
    void challenge(const BatchItem &item, std::function<void(const BatchSight &)> then);

    /// Whether the device that answers the challenge is still to be looked at.
    bool needsDevice(const BatchItem &item, const BatchSight &sight) const;
    /// Looks at it. If it cannot be read, that is no obstacle.
    void device(const BatchItem &item, const BatchSight &sight, std::function<void()> then);

    /// Asks the journal, and judges by all that is known.
    void judge(const BatchItem &item, const BatchSight &sight, std::function<void(const Result<SendVerdict> &)> then);

private:
    void newest(const BatchItem &item, const std::function<void(const BatchSight &)> &then);

    ChallengeDesk &m_desk;
    SendKnowledge &m_knowledge;
    Follower &m_follower;
    const Account m_account;
};

} // namespace renotify
