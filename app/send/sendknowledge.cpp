// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/sendknowledge.h"

#include "send/challengedesk.h"

#include <algorithm>
#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int mostRead = 5000;
constexpr auto untilUsedAgain = 30s;
constexpr auto longestCoolDown = 24h; // longer than any account's
constexpr auto tolerance = 2s;        // between the click, when the row begins, and the moment the request leaves

/// A service on this computer (the sandbox, or a test's) may use a SID again, and goes by our clock. Twilio never uses
/// one again, and its clock may be ahead of ours: what we sent would then seem older than its challenge.
bool isLocal(const Account &account)
{
    return account.host.url().scheme() == "http"_L1;
}

// A customer belongs to a host and a service, whichever account reaches them. Only the last part may contain spaces.
QString keyOf(const Account &account, const Customer &customer)
{
    return u"%1 %2 %3"_s.arg(account.host.url().toString(), customer.service.toString(), customer.identity.toString());
}

QString keyOf(const ChallengeQuery &query)
{
    return query.account.id + u' ' + query.challenge.toString() + u' ' + keyOf(query.account, query.customer);
}

milliseconds steady()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

bool isAnswer(const std::optional<Challenge> &challenge)
{
    return challenge
           && (challenge->status == ChallengeStatus::Approved || challenge->status == ChallengeStatus::Denied);
}

} // namespace

SendKnowledge::SendKnowledge(Clock clock)
    : m_clock(clock ? std::move(clock) : Clock(&steady))
    , m_read(mostRead)
    , m_factor(mostRead)
{
}

void SendKnowledge::read(const ChallengeQuery &query, const Challenge &challenge)
{
    const std::lock_guard lock(m_mutex);
    const Read *before = m_read.object(keyOf(query));
    const bool isLate = before && isAnswer(before->challenge) && !isAnswer(challenge)
                        && before->challenge->createdAt == challenge.createdAt;
    if (!isLate)
        m_read.insert(keyOf(query), new Read{challenge, true, m_clock()});
}

void SendKnowledge::read(const Account &account, const Customer &customer, const Factor &factor)
{
    const std::lock_guard lock(m_mutex);
    m_factor.insert(keyOf(account, customer) + u' ' + factor.sid.toString(), new Factor(factor));
}

void SendKnowledge::mayNotLook(const ChallengeQuery &query)
{
    const std::lock_guard lock(m_mutex);
    const Read *before = m_read.object(keyOf(query));
    m_read.insert(keyOf(query), new Read{before ? before->challenge : std::nullopt, false, m_clock()});
}

SendCase SendKnowledge::about(const ChallengeQuery &query) const
{
    const std::lock_guard lock(m_mutex);
    return knownAbout(query);
}

/// A service on this computer shows an end for a while, and then uses the SID for another challenge.
bool SendKnowledge::mayHaveBegunAnew(const Account &account, const Read &read) const
{
    return isLocal(account) && read.challenge && endOf(*read.challenge, QDateTime::currentDateTimeUtc())
           && m_clock() - read.at > untilUsedAgain;
}

SendCase SendKnowledge::knownAbout(const ChallengeQuery &query) const
{
    SendCase known;
    const Read *read = m_read.object(keyOf(query));
    if (!read || mayHaveBegunAnew(query.account, *read))
        return known;
    known.challenge = read->challenge;
    known.canLook = read->canLook;
    if (!read->challenge || !read->challenge->factor)
        return known;
    const QString device = read->challenge->factor->toString();
    if (const Factor *factor = m_factor.object(keyOf(query.account, query.customer) + u' ' + device))
        known.factor = *factor;
    return known;
}

SendFacts SendKnowledge::corrected(const ChallengeQuery &query, const SendFacts &facts, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    return correctedFor(keyOf(query.account, query.customer), facts, now);
}

SendFacts SendKnowledge::correctedFor(const QString &customer, SendFacts facts, const QDateTime &now)
{
    if (facts.lastSend)
        facts.lastSend = believed(customer, *facts.lastSend, now);
    const auto sent = m_sent.value(customer);
    const auto last = std::ranges::max_element(sent, {}, &Sent::at);
    if (last == sent.end())
        return facts;
    const QDateTime at = now.addMSecs((last->at - m_clock()).count());
    if (!facts.lastSend || facts.lastSend->addMSecs(milliseconds(tolerance).count()) < at) {
        facts.lastSend = at;
        facts.lastMayHaveFailed = last->outcome != Outcome::Accepted;
    }
    return facts;
}

/// A row with a future time was written when the clock was ahead, nobody knows when: it counts from when it was first
/// met.
std::optional<QDateTime> SendKnowledge::believed(const QString &customer, const QDateTime &lastSend,
                                                 const QDateTime &now)
{
    if (lastSend <= now.addMSecs(milliseconds(tolerance).count()))
        return lastSend;
    const auto own = m_sent.value(customer);
    if (std::ranges::find(own, lastSend, &Sent::startedAt) != own.end())
        return std::nullopt; // the time of this one is known better
    const QString key = customer + u' ' + QString::number(lastSend.toMSecsSinceEpoch());
    const auto met = m_future.find(key);
    const milliseconds since = met != m_future.end() ? *met : *m_future.insert(key, m_clock());
    return now.addMSecs((since - m_clock()).count());
}

Judgement SendKnowledge::judge(const ChallengeQuery &query, std::optional<SendVerdict::Kind> overridden,
                               const SendFacts &facts)
{
    const std::lock_guard lock(m_mutex);
    return judgeAll(query, overridden, facts);
}

Judgement SendKnowledge::judgeAll(const ChallengeQuery &query, std::optional<SendVerdict::Kind> overridden,
                                  const SendFacts &facts)
{
    SendCase known = knownAbout(query);
    known.facts = correctedFor(keyOf(query.account, query.customer), facts, QDateTime::currentDateTimeUtc());
    const SendVerdict verdict = judgeNow(query.account, known);
    if (verdict.kind == SendVerdict::Kind::Allowed)
        return {};
    const bool mayBeOverridden =
        verdict.kind == SendVerdict::Kind::CoolingDown || verdict.kind == SendVerdict::Kind::LookFirst;
    const Error refusal = refusalBy(verdict);
    return mayBeOverridden && overridden == verdict.kind ? Judgement{.overridden = refusal.detail}
                                                         : Judgement{.refusal = refusal};
}

std::optional<Error> SendKnowledge::letGo(const ChallengeQuery &query, const Leaving &leaving, const SendFacts &facts)
{
    const std::lock_guard lock(m_mutex);
    if (const auto judged = judgeAll(query, leaving.overridden, facts); judged.refusal)
        return judged.refusal;
    const milliseconds now = m_clock();
    QHash<qint64, Sent> &sent = m_sent[keyOf(query.account, query.customer)];
    sent.removeIf([now](auto it) { return now - it->at > longestCoolDown; });
    sent.insert(leaving.row, {now, leaving.startedAt});
    return std::nullopt;
}

void SendKnowledge::ended(const ChallengeQuery &query, qint64 row, Outcome::Value outcome)
{
    const std::lock_guard lock(m_mutex);
    const auto customer = m_sent.find(keyOf(query.account, query.customer));
    if (customer == m_sent.end() || !customer->contains(row))
        return;
    if (outcome == Outcome::Accepted || outcome == Outcome::Unknown)
        (*customer)[row].outcome = outcome;
    else
        customer->remove(row);
}

SendVerdict judgeNow(const Account &account, SendCase known)
{
    // Until the challenge is read, the journal's rows may be about another challenge with that SID; the customer is the
    // same.
    if (isLocal(account) && !known.challenge && known.canLook) {
        SendFacts ofCustomer;
        ofCustomer.lastSend = known.facts.lastSend;
        ofCustomer.lastMayHaveFailed = known.facts.lastMayHaveFailed;
        known.facts = ofCustomer;
    }
    known.coolDown = account.coolDown;
    known.now = QDateTime::currentDateTimeUtc();
    return judgeSend(known);
}

SendSubject subjectOf(const ChallengeQuery &query, const std::optional<Challenge> &challenge)
{
    return {.host = query.account.host.url().toString(),
            .customer = query.customer,
            .challenge = query.challenge,
            .since = isLocal(query.account) && challenge ? challenge->createdAt : std::nullopt};
}

} // namespace renotify
