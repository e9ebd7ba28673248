// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "challengeroom.h"
#include "support/faultserver.h"
#include "ui/form/sendform.h"
#include "ui/widgets/textview.h"

#include <QCheckBox>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

/// What happens between a click and the POST, and during the wait for the answer, in the real window.
class TestHeldSend : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLearntDuringAHoldStopsIt_data();
    void whatIsLearntDuringAHoldStopsIt();
    void whatWasOverriddenIsHeldAndSent();
    void anAccountThatIsRemovedWhileItsSendRunsIsNotSilentlyForgotten();

private:
    static void record(ChallengeWindow &window, Outcome::Value outcome);
};

namespace {

using Learn = std::function<void(ChallengeWindow &)>;

void read(ChallengeWindow &window, const std::function<void(Challenge &)> &change)
{
    Challenge challenge = *window.state.challenge();
    change(challenge);
    window.stage.knowledge.read(*window.state.query(), challenge);
    window.state.offer(challenge);
}

} // namespace

/// Adds a row in the way in which another program writes it into the same journal.
void TestHeldSend::record(ChallengeWindow &window, Outcome::Value outcome)
{
    const ChallengeQuery query = *window.state.query();
    Attempt attempt{.id = 0,
                    .startedAt = QDateTime::currentDateTimeUtc(),
                    .accountId = u"elsewhere"_s,
                    .accountName = {},
                    .host = query.account.host.url().toString(),
                    .request = {query.customer.service, query.customer.identity, query.challenge, {}},
                    .reason = {},
                    .operatorName = {},
                    .result = {}};
    attempt.id = claimed(window.stage.history, attempt).result().value();
    attempt.result.outcome = outcome;
    window.stage.history.finish(attempt).waitForFinished();
}

void TestHeldSend::whatIsLearntDuringAHoldStopsIt_data()
{
    QTest::addColumn<Learn>("learn");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the customer denies") << Learn([](ChallengeWindow &window) {
        read(window, [](Challenge &challenge) { challenge.status = ChallengeStatus::Denied; });
    }) << u"The customer denied this challenge."_s;
    QTest::newRow("the customer approves") << Learn([](ChallengeWindow &window) {
        read(window, [](Challenge &challenge) { challenge.status = ChallengeStatus::Approved; });
    }) << u"The customer approved this challenge."_s;
    QTest::newRow("its time passes") << Learn([](ChallengeWindow &window) {
        read(window, [](Challenge &challenge) { challenge.expiresAt = QDateTime::currentDateTimeUtc().addMSecs(200); });
    }) << u"This challenge has expired."_s;
    QTest::newRow("another program sees the denial") << Learn([](ChallengeWindow &window) {
        const ChallengeEnd denied{ChallengeStatus::Denied, {}, {}, QDateTime::currentDateTimeUtc()};
        window.stage.history.recordEnd(subjectOf(*window.state.query(), {}), denied).waitForFinished();
    }) << u"The customer denied this challenge."_s;
    QTest::newRow("another program sends the third push")
        << Learn([](ChallengeWindow &window) { record(window, Outcome::Accepted); })
        << u"All 3 pushes of this challenge are used."_s;
}

// The bug F1.
void TestHeldSend::whatIsLearntDuringAHoldStopsIt()
{
    QFETCH(const Learn, learn);
    QFETCH(const QString, reason);
    ChallengeRoom room;
    room.account.hold = 3s;
    room.save(room.account);
    ChallengeWindow window(room.stage, room.account);
    window.fill(u"customer-ignores"_s);
    QTRY_VERIFY(window.state.device());
    record(window, Outcome::Accepted);
    record(window, Outcome::Accepted);
    QSignalSpy refused(&window.control, &SendControl::refused);
    QSignalSpy recorded(&window.sender, &Sender::recorded);
    window.send();
    QTRY_VERIFY(window.description(u"Send notification"_s).contains(u"Esc stops it"_s));
    const int moment = QRandomGenerator::global()->bounded(1200);
    QTest::qWait(moment);
    learn(window);
    QTRY_VERIFY2_WITH_TIMEOUT(refused.size() == 1, qPrintable(u"learnt after %1 ms"_s.arg(moment)), 2500);
    QVERIFY2(window.reason().startsWith(reason), qPrintable(window.reason()));
    QVERIFY(!window.canSend());
    QVERIFY(!window.description(u"Send notification"_s).contains(u"Esc stops it"_s));
    QVERIFY(!recorded.wait(3500 - moment)); // waits longer than the hold
    QVERIFY(recorded.isEmpty());
}

void TestHeldSend::whatWasOverriddenIsHeldAndSent()
{
    ChallengeRoom room;
    room.account.hold = 1s;
    room.account.coolDown = 60s;
    room.save(room.account);
    ChallengeWindow window(room.stage, room.account);
    window.fill(u"customer-ignores"_s);
    QTRY_VERIFY(window.state.device());
    record(window, Outcome::Accepted);
    window.state.refreshFacts();
    QTRY_VERIFY(window.reason().startsWith(u"This customer was sent a push moments ago."_s));
    for (QCheckBox *box : window.window.form()->findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->text().remove(u'&') == u"Send anyway"_s)
            box->click();
    }
    QSignalSpy idle(&window.sender, &Sender::idle);
    QSignalSpy recorded(&window.sender, &Sender::recorded);
    window.send();
    QVERIFY(idle.wait(20'000));
    QCOMPARE(recorded.size(), 1);
    const HistoryPage page = room.stage.history.page({}).result().value();
    QCOMPARE(page.attempts.first().result.outcome, Outcome::Accepted);
}

// The bug T7.
void TestHeldSend::anAccountThatIsRemovedWhileItsSendRunsIsNotSilentlyForgotten()
{
    FaultServer server;
    ChallengeRoom room;
    const Account account = room.stage.withSecret(accountAt(server.url()));
    room.save(account);
    ChallengeWindow window(room.stage, account);
    window.fill(u"customer-ignores"_s);
    server.setFault(FaultKind::SilenceAfterBody);
    window.send();
    QTRY_COMPARE(server.bodiesRead(), 1);
    room.stage.credentials.remove(account);
    window.list.save({});
    QTRY_VERIFY(!window.choice.account());
    QVERIFY(window.sender.isSending()); // it has left, and we wait for its end
    window.sender.cancel();
    QTRY_VERIFY(!window.sender.isSending());
    const auto isSaid = [&] {
        return std::ranges::any_of(window.window.findChildren<TextView *>(), [](const TextView *view) {
            const QString text = view->toPlainText();
            return text.contains(u"has been removed"_s) && text.contains(u"customer-ignores"_s);
        });
    };
    QTRY_VERIFY(isSaid());
}

QTEST_MAIN(TestHeldSend)
#include "tst_heldsend.moc"
