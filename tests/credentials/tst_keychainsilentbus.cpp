// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainstore.h"
#include "credentials/sessionbus.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A session bus that accepts connections and never says a word.
class TestKeychainSilentBus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsNobodyUp();
    void isGivenUpBeforeTheWindowAsks_data();
    void isGivenUpBeforeTheWindowAsks();

private:
    QTemporaryDir m_folder;
    QLocalServer m_bus;
};

void TestKeychainSilentBus::initTestCase()
{
    QVERIFY(m_bus.listen(m_folder.filePath(u"bus"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_bus.fullServerName().toLocal8Bit());
}

/// Seen failing with the connection made on the caller's thread: the constructor never returned.
void TestKeychainSilentBus::holdsNobodyUp()
{
    KeychainStore store(500ms);
    const auto id = u"account"_s;
    const auto read = store.read(id);
    const auto written = store.write(id, Secret::fromUtf8("secret"));
    const auto removed = store.remove(id);
    QVERIFY(!read.isFinished());
    QTRY_VERIFY(m_bus.hasPendingConnections());
    const std::unique_ptr<QLocalSocket> connection(m_bus.nextPendingConnection());

    QTRY_VERIFY(read.isFinished() && written.isFinished() && removed.isFinished());
    QCOMPARE(read.result().error().kind, Error::Kind::KeychainTimedOut);
    QCOMPARE(written.result().error().kind, Error::Kind::KeychainTimedOut);
    QCOMPARE(removed.result().error().kind, Error::Kind::KeychainTimedOut);
    QVERIFY(isReachingSessionBus());

    m_bus.close();
    connection->abort(); // so that this program can end as others do
    QTRY_VERIFY(!isReachingSessionBus());
    const auto later = store.read(id);
    QTRY_VERIFY(later.isFinished());
    QCOMPARE(later.result().error().kind, Error::Kind::KeychainAbsent);
}

void TestKeychainSilentBus::isGivenUpBeforeTheWindowAsks_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("it says nothing") << u"unix:path=%1/silent"_s << true;
    QTest::newRow("it says nothing, and has an id") << u"unix:path=%1/silent,guid=0123"_s << true;
    QTest::newRow("it answers") << u"unix:path=%1/answering"_s << false;
    QTest::newRow("nobody is there") << u"unix:path=%1/nobody"_s << false;
    QTest::newRow("switched off") << u"disabled:"_s << false;
    QTest::newRow("not an address") << u"nonsense"_s << false;
}

void TestKeychainSilentBus::isGivenUpBeforeTheWindowAsks()
{
    QFETCH(const QString, place);
    QFETCH(const bool, isGivenUp);
    QLocalServer silent;
    QVERIFY(silent.listen(m_folder.filePath(u"silent"_s)));
    QProcess answering;
    answering.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                                       u"--address=unix:path="_s + m_folder.filePath(u"answering"_s)});
    QVERIFY(answering.waitForReadyRead(20'000));
    const QString address = place.contains(u"%1"_s) ? place.arg(m_folder.path()) : place;
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLocal8Bit());
    giveUpSilentSessionBus(300ms);
    QCOMPARE(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS") == u"disabled:"_s,
             isGivenUp || address == u"disabled:"_s);
    answering.kill();
    answering.waitForFinished();
}

QTEST_GUILESS_MAIN(TestKeychainSilentBus)
#include "tst_keychainsilentbus.moc"
