// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "challengeroom.h"

#include "settings/accounts.h"
#include "ui/form/sendform.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/clocknotice.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errortext.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

/// A window at a service whose clock is `ahead` of this computer's.
struct ClockRoom
{
    explicit ClockRoom(std::chrono::seconds theirs)
        : ahead(theirs)
    {
        server.listen();
        account.emplace(stage.withSecret(accountAt(server.url())));
        if (!saveAccounts(stage.folder.filePath(u"accounts.json"_s), {*account}))
            qFatal("The accounts cannot be saved");
        window.emplace(stage, *account);
        notice.emplace(window->sender, window->desk, *window->window.messageBar());
    }

    MessageBar &bar() { return *window->window.messageBar(); }

    std::chrono::seconds ahead;
    sandbox::SandboxServer server{{u"SK"_s + QString(32, u'a'), u"opensesame"_s},
                                  [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead.count()); }};
    SendStage stage;
    std::optional<Account> account;
    std::optional<ChallengeWindow> window;
    std::optional<ClockNotice> notice;
};

} // namespace

/// A wrong clock of this computer is said once, with what to do, and harms no send.
class TestWrongClock : public QObject
{
    Q_OBJECT

private slots:
    void isSaidOnceAndHarmsNoSend_data();
    void isSaidOnceAndHarmsNoSend();
    void aClockThatIsRightIsNoNews();
    void whoMayNotLookLearnsItFromASend();
    void isTakenBackOnceItIsRight();
    void aCertificateThatSeemsOutOfDateNamesTheClock();
};

void TestWrongClock::isSaidOnceAndHarmsNoSend_data()
{
    QTest::addColumn<std::chrono::seconds>("theirs");
    QTest::newRow("two hours behind") << std::chrono::seconds(2h);
    QTest::newRow("seven minutes behind") << std::chrono::seconds(7min);
    QTest::newRow("seven minutes ahead") << std::chrono::seconds(-7min);
    QTest::newRow("400 days ahead") << std::chrono::seconds(-400 * 24h);
}

void TestWrongClock::isSaidOnceAndHarmsNoSend()
{
    QFETCH(const std::chrono::seconds, theirs);
    ClockRoom room(theirs);
    room.window->fill(u"customer-ignores"_s);
    QTRY_VERIFY(room.bar().speaksOf(u"clock"_s));
    const QString day =
        QLocale().toString(QDateTime::currentDateTime().addSecs(theirs.count()).date(), QLocale::ShortFormat);
    const QString said = room.bar().sentences().join(u' ');
    QVERIFY2(said.contains(day), qPrintable(said));
    const QString status = room.window->line(u"Challenge status"_s);
    QVERIFY2(status.startsWith(u"pending – 4:"_s) || status.startsWith(u"pending – 5:00"_s), qPrintable(status));

    room.bar().dismiss(u"clock"_s); // read, and closed
    QSignalSpy attempted(&room.window->sender, &Sender::attempted);
    room.window->send();
    QTRY_COMPARE(attempted.size(), 1);
    QCOMPARE(room.window->window.outcome()->shown()->result.outcome, Outcome::Accepted);
    QSignalSpy looked(&room.window->desk, &ChallengeDesk::looked);
    QTRY_VERIFY(!looked.isEmpty()); // seen to fail with a notice for every look
    QVERIFY(!room.bar().speaksOf(u"clock"_s));
}

void TestWrongClock::aClockThatIsRightIsNoNews()
{
    for (const auto nearly : {50s, -50s}) {
        ClockRoom room(nearly);
        QSignalSpy looked(&room.window->desk, &ChallengeDesk::looked);
        room.window->fill(u"customer-ignores"_s);
        QTRY_VERIFY(!looked.isEmpty());
        QSignalSpy attempted(&room.window->sender, &Sender::attempted);
        QTRY_VERIFY(room.window->canSend());
        room.window->send();
        QTRY_COMPARE(attempted.size(), 1);
        QVERIFY(!room.bar().speaksOf(u"clock"_s));
    }
}

// Seen to fail without ClockNotice::hearSend().
void TestWrongClock::whoMayNotLookLearnsItFromASend()
{
    ClockRoom room(-7min);
    const sandbox::Story &story = sandbox::stories().front();
    const SendOrder order{*room.account,
                          {*ServiceSid::parse(sandbox::serviceSid()), *Identity::parse(story.identity),
                           *ChallengeSid::parse(story.challengeSid()), Ttl::from(60)},
                          {}};
    std::optional<bool> isSaid; // at the end of the send, before anything is read
    connect(&room.window->sender, &Sender::attempted, this, [&] { isSaid = room.bar().speaksOf(u"clock"_s); });
    room.window->sender.send(order);
    QTRY_COMPARE(isSaid, true);
}

void TestWrongClock::isTakenBackOnceItIsRight()
{
    ClockRoom room(7min);
    room.window->fill(u"customer-ignores"_s);
    QTRY_VERIFY(room.bar().speaksOf(u"clock"_s));
    // Whichever of the two was set, they agree now. A jump back has to be confirmed, by an answer with another date.
    for (int looks = 0; looks < 5 && room.bar().speaksOf(u"clock"_s); ++looks) {
        room.ahead = std::chrono::seconds(looks);
        QSignalSpy looked(&room.window->desk, &ChallengeDesk::looked);
        room.window->state.refresh();
        QTRY_VERIFY(!looked.isEmpty());
    }
    QVERIFY(!room.bar().speaksOf(u"clock"_s));
}

void TestWrongClock::aCertificateThatSeemsOutOfDateNamesTheClock()
{
    for (const auto kind : {Error::Kind::TlsNotYetValid, Error::Kind::TlsExpired}) {
        const QString said = sentence({kind, u"2026-03-08T02:30:00Z"_s, {}});
        QVERIFY2(said.contains(u"clock"_s), qPrintable(said));
    }
}

QTEST_MAIN(TestWrongClock)
#include "tst_wrongclock.moc"
