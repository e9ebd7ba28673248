// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findroom.h"
#include "support/lagmonitor.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace renotify;
using namespace std::chrono_literals;

/// From an identity to one of the pending challenges by keyboard, however many there are.
class TestChallengeFinder : public FindRoom
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void findsHoweverManyThereAre_data();
    void findsHoweverManyThereAre();
    void scrollsToTheEndOfTwoThousand();
    void aKeyThatIsHeldDownChoosesNothing();
    void escLeavesTheFormAsItIs();
    void escStopsALookThatHangs();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void triesTheHashAndPutsBackWhatWasTyped();
    void usesTheOnlyServiceOfTheAccount();
    void goesToTheFieldThatStandsInTheWay();
};

void TestChallengeFinder::findsHoweverManyThereAre_data()
{
    QTest::addColumn<int>("pending");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("none") << 0 << QStringList{u"None pending"_s, u"expired"_s, u"another service"_s, u"SHA-256"_s};
    QTest::newRow("one, which is chosen by itself") << 1 << QStringList{u"only pending"_s};
    QTest::newRow("two") << 2 << QStringList{u"2 pending, newest first"_s, u"Enter"_s, u"Esc"_s};
    QTest::newRow("50") << 50 << QStringList{u"50 pending"_s};
    QTest::newRow("2,000, of which the first page is enough to choose") << 2000 << QStringList{u"Newest 100"_s};
}

void TestChallengeFinder::findsHoweverManyThereAre()
{
    QFETCH(const int, pending);
    QFETCH(const QStringList, told);
    m_server->setPending(u"customer-1"_s, pending);
    type(u"customer-1"_s);
    std::optional<QAbstractItemModelTester> tester; // it fetches everything, which would spoil the row with 2,000
    if (pending <= 50)
        tester.emplace(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    LagMonitor lag;
    press(Qt::Key_Return);
    QTRY_VERIFY(pending < 2 ? !m_form->finder()->isActive() : list()->hasFocus());
    QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
    for (const QString &words : told)
        QVERIFY2(this->words().contains(words), qPrintable(this->words()));
    QVERIFY(m_server->asked().first().contains("Status=pending&Order=desc"));
    if (pending > 1) {
        QVERIFY(list()->isVisible());
        QVERIFY(challenge().isEmpty());
        QTRY_COMPARE(list()->height(), list()->sizeHint().height()); // only whole rows
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    QCOMPARE(challenge(), pending == 0 ? QString() : ChallengeServer::sid(pending > 1 ? 1 : 0));
    QVERIFY(!list()->isVisible());
    QCOMPARE(named<QPushButton>(u"Send notification"_s)->hasFocus(), pending > 0);
}

void TestChallengeFinder::scrollsToTheEndOfTwoThousand()
{
    m_server->setPending(u"customer-1"_s, 2000);
    type(u"customer-1"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(list()->hasFocus());
    LagMonitor lag;
    for (int page = 1; page <= 20; ++page) {
        QTRY_VERIFY(list()->model()->rowCount() >= page * 100);
        press(Qt::Key_End);
    }
    QTRY_VERIFY2(words().contains(u"2,000 pending"_s) || words().contains(u"2000 pending"_s), qPrintable(words()));
    QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
    QCOMPARE(m_server->asked().size(), 20); // each page was asked for once
    QCOMPARE(list()->currentIndex().row(), 1999);
    press(Qt::Key_Return);
    QCOMPARE(challenge(), ChallengeServer::sid(1999));
    QCOMPARE(list()->model()->rowCount(), 0); // nothing was kept
}

void TestChallengeFinder::aKeyThatIsHeldDownChoosesNothing()
{
    m_server->setPending(u"customer-1"_s, 3);
    type(u"customer-1"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(list()->hasFocus());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(list(), &held);
    QVERIFY(challenge().isEmpty());
    QVERIFY(list()->isVisible());
}

void TestChallengeFinder::escLeavesTheFormAsItIs()
{
    m_server->setPending(u"customer-1"_s, 3);
    field(u"Challenge SID"_s)->setText(u"YCtyped"_s);
    type(u"customer-1"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(list()->hasFocus());
    const QSignalSpy cancelled(m_form.get(), &SendForm::cancelRequested);
    m_form->cancel();
    QVERIFY(!list()->isVisible());
    QCOMPARE(challenge(), u"YCtyped"_s);
    QCOMPARE(field(u"Identity"_s)->text(), u"customer-1"_s);
    QVERIFY(field(u"Identity"_s)->hasFocus());
    QCOMPARE(cancelled.size(), 0);
    m_form->cancel(); // there is nothing left to stop except a send
    QCOMPARE(cancelled.size(), 1);
}

void TestChallengeFinder::escStopsALookThatHangs()
{
    m_server->setPending(u"customer-1"_s, 1);
    m_server->hold();
    type(u"customer-1"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_server->asked().size(), 1);
    QVERIFY2(words().contains(u"Esc"_s), qPrintable(words()));
    press(Qt::Key_Return); // a search is running already
    m_form->cancel();
    QVERIFY(!m_form->finder()->isActive());
    const QSignalSpy chosen(m_form->finder(), &ChallengeFinder::chosen);
    m_server->release();
    press(Qt::Key_Return); // this search is answered after the other one
    QTRY_COMPARE(challenge(), ChallengeServer::sid(0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_server->asked().size(), 2);
}

void TestChallengeFinder::saysWhyThereIsNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("offersHash");
    QTest::newRow("the key may not list") << 403 << 70051 << u"/twilio/verify/challenge/list"_s << false;
    QTest::newRow("not known: perhaps hashed") << 404 << 20404 << u"another service"_s << true;
    QTest::newRow("no such entity") << 404 << 60391 << u"another service"_s << true;
    QTest::newRow("wrong secret") << 401 << 20003 << u"secret"_s << false;
    QTest::newRow("too much at once") << 429 << 20429 << u"again"_s << false;
}

void TestChallengeFinder::saysWhyThereIsNone()
{
    QFETCH(const QString, told);
    QFETCH(const int, status);
    QFETCH(const int, code);
    m_server->refuse(status, code);
    type(u"customer-1"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_form->finder()->isActive());
    QVERIFY2(words().contains(told), qPrintable(words()));
    QTEST(button(u"Try its SHA-256"_s)->isVisible(), "offersHash");
    QVERIFY(field(u"Identity"_s)->hasFocus());
    QCOMPARE(field(u"Identity"_s)->text(), u"customer-1"_s);
}

void TestChallengeFinder::triesTheHashAndPutsBackWhatWasTyped()
{
    // printf kim | sha256sum
    const QString hash = u"26ae784d194a5760464348329af4eb9fca2b27bbf823742c968a61543e3a1153"_s;
    m_server->setPending(hash, 1);
    type(u"kim"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(button(u"Try its SHA-256"_s)->isVisible());
    QTest::mouseClick(button(u"Try its SHA-256"_s), Qt::LeftButton);
    QTRY_COMPARE(challenge(), ChallengeServer::sid(0));
    QCOMPARE(field(u"Identity"_s)->text(), hash);
    QVERIFY2(words().contains(u"replaced with its SHA-256"_s), qPrintable(words()));
    QVERIFY(!button(u"Try its SHA-256"_s)->isVisible());
    QTest::mouseClick(button(u"Revert to what you typed"_s), Qt::LeftButton);
    QCOMPARE(field(u"Identity"_s)->text(), u"kim"_s);
    QVERIFY(!button(u"Revert to what you typed"_s)->isVisible());
    QVERIFY2(!words().contains(u"replaced"_s), qPrintable(words()));
    QTest::keyClick(field(u"Identity"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field(u"Identity"_s)->text(), hash);
}

void TestChallengeFinder::usesTheOnlyServiceOfTheAccount()
{
    m_server->setPending(u"customer-1"_s, 1);
    field(u"Service SID"_s)->clear();
    type(u"customer-1"_s);
    QVERIFY(!named<QPushButton>(u"Find challenges"_s)->isEnabled());
    m_account.services = {{*ServiceSid::parse(service()), u"Sign-in"_s}};
    m_form->setAccount(m_account);
    QVERIFY(named<QPushButton>(u"Find challenges"_s)->isEnabled());
    press(Qt::Key_Return);
    QTRY_COMPARE(challenge(), ChallengeServer::sid(0));
    QCOMPARE(field(u"Service SID"_s)->text(), service());
    QVERIFY(m_form->request());
}

void TestChallengeFinder::goesToTheFieldThatStandsInTheWay()
{
    field(u"Service SID"_s)->setText(u"VA12"_s);
    type(u"customer-1"_s);
    QVERIFY(!named<QPushButton>(u"Find challenges"_s)->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(field(u"Service SID"_s)->hasFocus());
    QVERIFY(!field(u"Service SID"_s)->accessibleDescription().isEmpty());
    QCOMPARE(m_server->asked().size(), 0);
}

QTEST_MAIN(TestChallengeFinder)
#include "tst_challengefinder.moc"
