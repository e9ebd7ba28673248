// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchlook.h"

#include "send/challengedesk.h"
#include "send/follower.h"
#include "send/sendknowledge.h"
#include "support/whenready.h"

namespace renotify {

namespace {

constexpr int unauthorized = 401; // HTTP
constexpr int tooMany = 429;

ChallengeQuery queryOf(const Account &account, const BatchItem &item, const ChallengeSid &sid)
{
    return {account, {item.service, item.identity}, sid};
}

} // namespace

bool isAboutAll(const Error &error)
{
    using enum Error::Kind;
    // clang-format off
    switch (error.kind) {
    case Api: case UnexpectedAnswer:
        return error.api && error.api->httpStatus == unauthorized;
    case AnswerUnreadable: case AnswerTooLarge: case AnswerTimedOut: case ConnectionLost: case Interrupted:
    case RefusedByRule: case HostNotFound: case ConnectionRefused: case ConnectTimedOut: case NetworkUnreachable:
        return false;
    case Redirected: case Cancelled: case AccountChanged: case InvalidAddress: case ProxyFailed:
    case ProxyAuthenticationRequired: case TlsExpired: case TlsNotYetValid: case TlsWrongHost: case TlsSelfSigned:
    case TlsUnknownIssuer: case TlsFailed: case CaFileUnreadable: case SandboxFailed: case KeychainLocked:
    case KeychainDenied: case KeychainAbsent: case KeychainTimedOut: case KeychainFailed: case KeychainNotMade:
    case SecretMissing: case SecretForOtherHost: case JournalFull: case JournalReadOnly: case JournalForeign:
    case JournalNewer: case JournalDamaged: case JournalBusy: case JournalFailed: case FileUnreadable:
    case FileUnwritable: case FileMalformed: case FileNewer:
        return true;
    }
    // clang-format on
    Q_UNREACHABLE();
}

bool mayPass(const Error &error)
{
    if (isAboutAll(error))
        return false;
    return !error.api || error.api->httpStatus == tooMany || error.api->httpStatus >= 500;
}

BatchLook::BatchLook(ChallengeDesk &desk, SendKnowledge &knowledge, Follower &follower, Account account,
                     QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_knowledge(knowledge)
    , m_follower(follower)
    , m_account(std::move(account))
{
}

void BatchLook::challenge(const BatchItem &item, std::function<void(const BatchSight &)> then)
{
    if (!item.challenge)
        return newest(item, then);
    const ChallengeQuery query = queryOf(m_account, item, *item.challenge);
    m_follower.leave(query);
    // Not a look of a person: after an Unknown, somebody has to look before the next send.
    const auto looked = m_desk.look(query, ChallengeDesk::Look::ForFollowing);
    whenReady(looked, this, [sid = item.challenge, then](const Result<Challenge> &challenge) {
        then(challenge ? BatchSight{sid, challenge.value()} : BatchSight{sid, {}, challenge.error()});
    });
}

void BatchLook::newest(const BatchItem &item, const std::function<void(const BatchSight &)> &then)
{
    const auto left = m_follower.leave(m_account);
    const auto listed = m_desk.pending(m_account, {item.service, item.identity});
    whenReady(listed, this, [this, left, then](const Result<ChallengePage> &page) {
        m_follower.hear(m_account, left, page ? std::nullopt : std::optional(page.error()));
        if (!page)
            return then({.obstacle = page.error()});
        if (page->challenges.isEmpty())
            return then({});
        then({page->challenges.constFirst().sid, page->challenges.constFirst()});
    });
}

bool BatchLook::needsDevice(const BatchItem &item, const BatchSight &sight) const
{
    return sight.challenge && sight.challenge->factor
           && !m_knowledge.about(queryOf(m_account, item, *sight.sid)).factor;
}

void BatchLook::device(const BatchItem &item, const BatchSight &sight, std::function<void()> then)
{
    const auto left = m_follower.leave(m_account);
    const auto read = m_desk.device(m_account, {item.service, item.identity}, *sight.challenge->factor);
    whenReady(read, this, [this, left, then](const Result<Factor> &device) {
        m_follower.hear(m_account, left, device ? std::nullopt : std::optional(device.error()));
        then();
    });
}

void BatchLook::judge(const BatchItem &item, const BatchSight &sight,
                      std::function<void(const Result<SendVerdict> &)> then)
{
    const ChallengeQuery query = queryOf(m_account, item, *sight.sid);
    whenReady(m_desk.facts(query, sight.challenge), this, [this, query, then](const Result<SendFacts> &facts) {
        if (!facts)
            return then(facts.error());
        SendCase known = m_knowledge.about(query);
        known.facts = facts.value();
        then(judgeNow(m_account, known));
    });
}

} // namespace renotify
