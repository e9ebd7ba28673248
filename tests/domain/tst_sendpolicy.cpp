// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sendpolicy.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = SendVerdict::Kind;

const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

Challenge challenge(std::optional<ChallengeStatus::Value> status, const QString &reason = u"none"_s)
{
    return {.sid = *ChallengeSid::parse(QString(u"YC"_s + QString(32, u'a'))),
            .factor = {},
            .status = status,
            .respondedReason = reason,
            .message = {},
            .createdAt = now.addSecs(-60),
            .respondedAt = {},
            .expiresAt = now.addSecs(240)};
}

Factor factor(Factor::Platform platform, Factor::Enrolment enrolment)
{
    return {*FactorSid::parse(QString(u"YF"_s + QString(32, u'a'))), u"iPhone"_s, platform, enrolment};
}

SendCase plain()
{
    return {.challenge = challenge(ChallengeStatus::Pending),
            .factor = factor(Factor::Platform::Apn, Factor::Enrolment::Verified),
            .coolDown = 30s,
            .now = now};
}

template<class Change>
SendCase with(Change change)
{
    SendCase sendCase = plain();
    change(sendCase);
    return sendCase;
}

} // namespace

class TestSendPolicy : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void saysWhatTheCustomerDidNotAskFor();
    void coolsDownUntilItIsOver();
    void onlyTheKnowingMayOverride();
};

void TestSendPolicy::judges_data()
{
    using Platform = Factor::Platform;
    using Enrolment = Factor::Enrolment;
    QTest::addColumn<SendCase>("sendCase");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, auto change, Kind kind) { QTest::newRow(name) << with(change) << kind; };

    row(
        "a pending challenge and a phone: allowed", [](SendCase &) {}, Kind::Allowed);
    row(
        "nothing known of the challenge: allowed",
        [](SendCase &c) {
            c.challenge.reset();
            c.factor.reset();
        },
        Kind::Allowed);
    row(
        "a status that nobody knows yet: allowed", [](SendCase &c) { c.challenge->status.reset(); }, Kind::Allowed);
    row(
        "approved", [](SendCase &c) { c.challenge = challenge(ChallengeStatus::Approved); }, Kind::Approved);
    row(
        "denied", [](SendCase &c) { c.challenge = challenge(ChallengeStatus::Denied); }, Kind::Denied);
    row(
        "expired", [](SendCase &c) { c.challenge = challenge(ChallengeStatus::Expired); }, Kind::Expired);
    row(
        "pending when it was read, expired meanwhile", [](SendCase &c) { c.challenge->expiresAt = now; },
        Kind::Expired);
    row(
        "a second of life left: allowed", [](SendCase &c) { c.challenge->expiresAt = now.addSecs(1); }, Kind::Allowed);
    row(
        "denied as the journal knows, whatever is read now",
        [](SendCase &c) {
            c.facts.end = ChallengeEnd{ChallengeStatus::Denied, {}, {}, now};
        },
        Kind::Denied);
    row(
        "two pushes used: allowed", [](SendCase &c) { c.facts.used = 2; }, Kind::Allowed);
    row(
        "three pushes used", [](SendCase &c) { c.facts.used = 3; }, Kind::Spent);
    row(
        "fewer used, but Twilio says none is left", [](SendCase &c) { c.facts.spent = true; }, Kind::Spent);
    row(
        "a device that takes no push", [](SendCase &c) { c.factor = factor(Platform::None, Enrolment::Verified); },
        Kind::NoPlatform);
    row(
        "a device that is not enrolled", [](SendCase &c) { c.factor = factor(Platform::Fcm, Enrolment::Unverified); },
        Kind::Unverified);
    row(
        "a device of an unknown kind: allowed",
        [](SendCase &c) { c.factor = factor(Platform::Unknown, Enrolment::Unknown); }, Kind::Allowed);
    row(
        "an Unknown that nobody looked at", [](SendCase &c) { c.facts.unknownNotLookedAt = true; }, Kind::LookFirst);
    row(
        "a push a moment ago", [](SendCase &c) { c.facts.lastSend = now.addSecs(-29); }, Kind::CoolingDown);
    row(
        "a push one cool-down ago: allowed", [](SendCase &c) { c.facts.lastSend = now.addSecs(-30); }, Kind::Allowed);
    row(
        "a push a moment ago, and no cool-down: allowed",
        [](SendCase &c) {
            c.facts.lastSend = now;
            c.coolDown = 0s;
        },
        Kind::Allowed);
    row(
        "a push of the future, because the clock was set back", [](SendCase &c) { c.facts.lastSend = now.addDays(1); },
        Kind::CoolingDown);
    row(
        "the end goes before the count",
        [](SendCase &c) {
            c.challenge->expiresAt = now;
            c.facts.used = 3;
        },
        Kind::Expired);
}

void TestSendPolicy::judges()
{
    QFETCH(SendCase, sendCase);
    QFETCH(Kind, kind);
    QCOMPARE(judgeSend(sendCase).kind, kind);
}

void TestSendPolicy::saysWhatTheCustomerDidNotAskFor()
{
    const auto notRequested = [](const QString &reason) {
        return judgeSend(with([&](SendCase &c) { c.challenge = challenge(ChallengeStatus::Denied, reason); }))
            .notRequested;
    };
    QVERIFY(notRequested(u"not_requested"_s));
    QVERIFY(!notRequested(u"not_needed"_s));
    QVERIFY(!notRequested({}));
}

void TestSendPolicy::coolsDownUntilItIsOver()
{
    const auto until = [](const QDateTime &last) {
        return judgeSend(with([&](SendCase &c) { c.facts.lastSend = last; })).until;
    };
    QCOMPARE(until(now.addSecs(-10)), now.addSecs(20));
    QCOMPARE(until(now.addDays(1)), now.addSecs(30)); // not until tomorrow
}

void TestSendPolicy::onlyTheKnowingMayOverride()
{
    const auto overridden = [](auto change) { return judgeSend(with(change)).mayBeOverridden; };
    QVERIFY(overridden([](SendCase &c) { c.facts.lastSend = now; }));
    QVERIFY(!overridden([](SendCase &c) { c.facts.unknownNotLookedAt = true; }));
    QVERIFY(overridden([](SendCase &c) {
        c.facts.unknownNotLookedAt = true;
        c.canLook = false;
    }));
    QVERIFY(!overridden([](SendCase &c) { c.facts.used = 3; }));
    QVERIFY(!overridden([](SendCase &c) { c.challenge = challenge(ChallengeStatus::Denied); }));
}

QTEST_GUILESS_MAIN(TestSendPolicy)
#include "tst_sendpolicy.moc"
