// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sendverb.h"

#include "cli/words.h"
#include "send/curlcommand.h"
#include "verify/outgoingpost.h"
#include "words/errortext.h"

#include <QMetaEnum>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

bool mayHaveArrived(const Attempt &attempt)
{
    return attempt.result.outcome == Outcome::Accepted || attempt.result.outcome == Outcome::Unknown;
}

/// The reason as the history keeps it: also which rule was overridden, and why.
QString reasonWith(const QString &reason, const QString &override, SendVerdict::Kind rule)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<SendVerdict::Kind>().valueToKey(int(rule)));
    return u"%1 [overrides %2: %3]"_s.arg(reason, name, override).trimmed();
}

} // namespace

void SendVerb::work()
{
    if (!isConfirmed())
        return;
    if (invocation().has(Opt::Override) && invocation().text(Opt::Override).trimmed().isEmpty())
        return fail(ExitCode::Usage, CtlWords::tr("--override takes the reason, for the history."));
    if (invocation().has(Opt::IdempotencyKey) && !invocation().has(Opt::DryRun))
        return workWithKey();
    begin();
}

void SendVerb::workWithKey()
{
    const QString key = invocation().text(Opt::IdempotencyKey);
    if (key.isEmpty() || key.size() > KeyedSend::longestKey)
        return fail(ExitCode::Usage, CtlWords::tr("--idempotency-key takes a text of 1 to 255 characters."));
    const auto who = customer();
    if (!who)
        return;
    m_key = std::make_unique<KeyedSend>(place().history, key, account(), who->service);
    unlessRepeated([this] { begin(); });
}

/// Calls `then` if nothing was sent with this key.
void SendVerb::unlessRepeated(const std::function<void()> &then)
{
    if (!m_key)
        return then();
    m_key->ask([this, then](const Result<UidUse> &first) {
        if (first && first->row == 0)
            then();
        else
            take(first);
    });
}

/// A key names an attempt, so this run ends as that one did.
void SendVerb::take(const Result<UidUse> &first)
{
    if (!first)
        return fail(first.error());
    if (!first->attempt)
        return fail(
            ExitCode::Unknown,
            CtlWords::tr("This key was used for a send that was removed from the history: nothing is sent now."));
    if (!isSameAs(first->attempt->request))
        return fail(ExitCode::Usage,
                    CtlWords::tr("This key was used for another send, number %1 of the history, with another customer, "
                                 "challenge or --ttl. Each send needs a key of its own.")
                        .arg(QString::number(first->attempt->id)));
    m_isRepeat = true;
    m_attempt = *first->attempt;
    if (m_attempt->result.outcome == Outcome::Sending)
        return m_phase == Phase::Repeating ? giveUp() : waitForFirst();
    output().note(CtlWords::tr("Sent before with this key, number %1 of the history. Nothing is sent now.")
                      .arg(QString::number(m_attempt->id)));
    report();
}

void SendVerb::waitForFirst()
{
    m_phase = Phase::Repeating;
    waitAnew();
    output().note(CtlWords::tr("Another program sends this now, number %1 of the history. Waiting for its end.")
                      .arg(QString::number(m_attempt->id)));
    m_key->askUntilEnded([this](const Result<UidUse> &first) { take(first); });
}

/// What the command line leaves open was for the first send to find.
bool SendVerb::isSameAs(const NotificationRequest &first) const
{
    const auto ttl = invocation().has(Opt::Ttl) ? Ttl::from(invocation().text(Opt::Ttl).toInt()) : std::nullopt;
    const bool isChallenge =
        !invocation().has(Opt::Challenge) || ChallengeSid::parse(invocation().text(Opt::Challenge)) == first.challenge;
    return Identity::parse(invocation().text(Opt::Identity)) == first.identity && isChallenge && ttl == first.ttl;
}

void SendVerb::begin()
{
    withTarget([this](const NotificationRequest &request) {
        if (invocation().has(Opt::DryRun))
            return showRequest(request);
        place().api.warmUp(account()); // this and the next are under way while the keychain and the service are asked
        place().history.open();
        // Not a look of a person: after an Unknown, somebody has to look before the next send, and this is not it.
        lookAt(request, ChallengeDesk::Look::ForFollowing, [this](const CheckFacts &facts) { weigh(facts); });
    });
}

/// On a production account a slip of the hand reaches a customer, so its name has to be typed.
bool SendVerb::isConfirmed()
{
    const bool isDry = invocation().has(Opt::DryRun);
    if (!account().production || isDry || invocation().text(Opt::Production) == account().name)
        return true;
    fail(ExitCode::Refused,
         CtlWords::tr("“%1” is a production account. To send through it, type its name: --production NAME.")
             .arg(account().name));
    return false;
}

void SendVerb::showRequest(const NotificationRequest &request)
{
    const auto post = OutgoingPost::create(account().host, request, "Basic <left out>");
    Attempt attempt{.startedAt = {},
                    .accountId = account().id,
                    .accountName = account().name,
                    .host = account().host.url().toString(),
                    .request = request,
                    .reason = {},
                    .operatorName = {},
                    .result = {}};
    const auto curl = curlCommand(attempt);
    if (!post || !curl)
        return fail(Error{Error::Kind::InvalidAddress, {}, {}});
    output().write(requestRecord(request, post->request.url().toString(QUrl::FullyEncoded), post->text(), *curl));
    endWritten();
}

void SendVerb::weigh(const CheckFacts &facts)
{
    SendOrder order{account(), facts.request, invocation().text(Opt::Reason)};
    if (m_key)
        order.uid = m_key->uid();
    const SendVerdict &verdict = facts.verdict;
    if (verdict.kind != SendVerdict::Kind::Allowed) {
        if (!verdict.mayBeOverridden || !invocation().has(Opt::Override))
            return unlessRepeated([=, this] { fail(refusalRecord(facts.verdict, facts.known.now)); });
        order.overridden = verdict.kind;
        order.reason = reasonWith(order.reason, invocation().text(Opt::Override), verdict.kind);
    }
    hold(order);
}

/// The account's hold is there for a person who changes their mind; a script does not.
void SendVerb::hold(const SendOrder &order)
{
    const auto seconds = account().hold;
    if (seconds.count() == 0 || !output().canAsk() || invocation().has(Opt::NoInput))
        return send(order);
    output().note(CtlWords::tr("Sending to %1 in %2 s. Ctrl+C stops it.")
                      .arg(order.request.identity.toString(), QString::number(seconds.count())));
    QTimer::singleShot(seconds, this, [this, order] {
        if (!m_isInterrupted)
            send(order);
    });
}

void SendVerb::send(const SendOrder &order)
{
    m_phase = Phase::Sending;
    waitAnew();
    connect(&place().sender, &Sender::leaving, this, [this](const Attempt &attempt) {
        output().note(CtlWords::tr("Sending to %1, number %2 of the history.")
                          .arg(attempt.request.identity.toString(), QString::number(attempt.id)));
    });
    connect(&place().sender, &Sender::attempted, this, [this](const Attempt &attempt) { m_attempt = attempt; });
    connect(&place().sender, &Sender::endNotRecorded, this, [this](const Attempt &, const Error &error) {
        output().note(CtlWords::tr("The outcome could not be written to the history. %1").arg(sentence(error)));
    });
    connect(&place().sender, &Sender::repeated, this, [this] { m_isRepeat = true; });
    connect(&place().sender, &Sender::idle, this, [this] { // the row has its end now
        if (!m_isRepeat)
            return report();
        m_phase = Phase::Before;
        if (m_isInterrupted)
            return end(ExitCode::Interrupted);
        m_key->ask([this](const Result<UidUse> &first) { take(first); }); // another program was a moment faster
    });
    place().sender.send(order);
}

void SendVerb::report()
{
    const ExitCode code = m_isInterrupted ? ExitCode::Interrupted : exitCodeOf(m_attempt->result);
    const bool waits = invocation().has(Opt::Wait) && mayHaveArrived(*m_attempt) && !m_isInterrupted;
    if (const auto &error = m_attempt->result.error)
        output().complain(errorRecord(code, *error, m_attempt->result.outcome));
    if (!waits)
        return endTelling(code);
    if (const auto &end = m_attempt->challengeEnd) // known since the first send with this key
        return endTelling(exitCodeOf(end->status));
    m_phase = Phase::Waiting;
    waitAnew();
    if (!m_isRepeat)
        place().follower.hear(account(), *m_attempt); // it counts for the pace of the looks that follow
    if (m_attempt->result.outcome == Outcome::Accepted)
        output().note(CtlWords::tr("Twilio accepted the push. Waiting for the customer."));
    follow(*m_attempt);
}

void SendVerb::endSeen(const ChallengeEnd &end)
{
    m_attempt->challengeEnd = end;
    endTelling(exitCodeOf(end.status));
}

void SendVerb::lost(const Error &error)
{
    output().complain(errorRecord(ExitCode::Unknown, error));
    endTelling(ExitCode::Unknown);
}

void SendVerb::endTelling(ExitCode code)
{
    output().write(m_isRepeat ? repeatedRecord(*m_attempt) : attemptRecord(*m_attempt));
    endTold(code);
}

void SendVerb::giveUp()
{
    if (m_phase == Phase::Sending)
        return place().sender.cancel(); // report() tells whether anything had left
    if (m_phase == Phase::Before)
        return FollowingVerb::giveUp();
    if (m_phase == Phase::Repeating) {
        output().complain(
            errorRecord(ExitCode::Unknown, CtlWords::tr("The first send with this key has not ended yet.")));
        return endTelling(ExitCode::Unknown);
    }
    const bool isUnknown = m_attempt->result.outcome == Outcome::Unknown;
    const ExitCode code = isUnknown ? ExitCode::Unknown : ExitCode::Expired;
    output().complain(errorRecord(code, CtlWords::tr("Nobody answered within --timeout.")));
    endTelling(code);
}

void SendVerb::interrupt()
{
    m_isInterrupted = true;
    if (m_phase == Phase::Sending)
        return place().sender.cancel();
    if (m_phase == Phase::Waiting || m_phase == Phase::Repeating)
        return endTelling(ExitCode::Interrupted);
    FollowingVerb::interrupt();
}

} // namespace renotify::cli
