// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latesystem.h"
#include "livewindow.h"

#include "credentials/credentialstores.h"
#include "credentials/keyringsession.h"
#include "support/faultproxy.h"
#include "support/faultserver.h"
#include "support/tlsfixture.h"

#include <QNetworkProxyFactory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The window never freezes: everything that a send waits for takes 5 s, and the person at the window continues to
/// work. Seen to fail with SqlHistory::begin() waiting for its worker: blocked for 5 s by the slow disk.
class TestWindowStaysAlive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void whileTheServerIsSilent();
    void whileTheDiskIsSlow();
    void whileAnotherProgramHoldsTheJournal();
    void whileAnotherProgramKeepsTheJournal();
    void whileTheKeychainIsStopped();
    void whileTheProxyIsLookedUp();
    void whileTheHostNameIsLookedUp();

private:
    /// The account's secret is in the keyring.
    Account account(const QUrl &url, const QString &caFile = {}) const;

    std::unique_ptr<KeyringSession> m_keyring;
};

namespace {

/// The promise of every test here. Qt's timers, those of the program and of the rows, may fire a twentieth too early.
void checkAlive(LiveWindow &window, std::chrono::milliseconds delay = late::delay)
{
    QVERIFY2(window.took() >= delay * 9 / 10, qPrintable(QString::number(window.took().count())));
    QVERIFY2(window.lag().isAlive(), qPrintable(window.lag().report()));
    QVERIFY(window.fieldHasEveryLetter());
    QVERIFY2(window.lettersPainted() >= 4, qPrintable(QString::number(window.lettersPainted())));
}

/// The system's answer to "which proxy?", as late as from a script on a slow server.
class LateProxies : public QNetworkProxyFactory
{
public:
    explicit LateProxies(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        std::this_thread::sleep_for(late::delay);
        return {m_proxy};
    }

private:
    const QNetworkProxy m_proxy;
};

/// Another program that uses the journal's file.
class Intruder
{
public:
    explicit Intruder(const QString &file)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s))
    {
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Intruder()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    Q_DISABLE_COPY_MOVE(Intruder)

    bool lock() { return QSqlQuery(m_database).exec(u"BEGIN EXCLUSIVE"_s); }
    bool unlock() { return QSqlQuery(m_database).exec(u"ROLLBACK"_s); }

private:
    QSqlDatabase m_database;
};

} // namespace

void TestWindowStaysAlive::initTestCase()
{
    m_keyring = std::make_unique<KeyringSession>();
    QVERIFY2(m_keyring->become(KeyringSession::Keyring::Unlocked), qPrintable(m_keyring->problem()));
}

void TestWindowStaysAlive::cleanup()
{
    m_keyring->continueDaemon(); // in case a test failed before it did this
    late::disk = false;
    late::calls = 0;
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

void TestWindowStaysAlive::cleanupTestCase()
{
    m_keyring.reset();
}

Account TestWindowStaysAlive::account(const QUrl &url, const QString &caFile) const
{
    const Account account{.id = u"account-1"_s,
                          .name = u"Acme"_s,
                          .credential = *parseCredentialSid(u"SK0123456789abcdef0123456789abcdef"),
                          .host = std::get<ServiceHost>(ServiceHost::baseUrl(url.toString())),
                          .caFile = caFile};
    KeychainStore store;
    const auto written = CredentialStores(store, store).write(account, Secret::fromUtf8("s3cret"));
    if (!QTest::qWaitFor([&] { return written.isFinished(); }, 20'000) || !written.result())
        qFatal("The secret was not written");
    return account;
}

void TestWindowStaysAlive::whileTheServerIsSilent()
{
    FaultServer server;
    server.setFault(FaultKind::SilenceAfterBody);
    LiveWindow window(account(server.url()), 5s);
    const SendResult result = window.send();
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    checkAlive(window);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QCOMPARE(result.error->kind, Error::Kind::AnswerTimedOut);
    QCOMPARE(server.postsRead(), 1);
}

void TestWindowStaysAlive::whileTheDiskIsSlow()
{
    FaultServer server;
    LiveWindow window(account(server.url()), 30s);
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    late::disk = true;
    const SendResult result = window.send();
    late::disk = false;
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    QVERIFY(late::calls > 0);
    checkAlive(window);
    QCOMPARE(result.outcome, Outcome::Accepted);
    QCOMPARE(server.postsRead(), 1);
}

// It holds the journal for less than the 5 s that we wait for it.
void TestWindowStaysAlive::whileAnotherProgramHoldsTheJournal()
{
    FaultServer server;
    LiveWindow window(account(server.url()), 30s);
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    Intruder intruder(window.historyFile());
    QVERIFY(intruder.lock());
    QTimer::singleShot(4s, &window, [&] { intruder.unlock(); });
    const SendResult result = window.send();
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    checkAlive(window, 4s);
    QCOMPARE(result.outcome, Outcome::Accepted);
    QCOMPARE(server.postsRead(), 1);
}

void TestWindowStaysAlive::whileAnotherProgramKeepsTheJournal()
{
    FaultServer server;
    LiveWindow window(account(server.url()), 30s);
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    Intruder intruder(window.historyFile());
    QVERIFY(intruder.lock());
    const SendResult result = window.send();
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    checkAlive(window);
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, Error::Kind::JournalBusy);
    QCOMPARE(server.postsRead(), 0);
}

void TestWindowStaysAlive::whileTheKeychainIsStopped()
{
    FaultServer server;
    LiveWindow window(account(server.url()), 30s);
    m_keyring->stopDaemon();
    QTimer::singleShot(5s, &window, [&] { m_keyring->continueDaemon(); });
    const SendResult result = window.send();
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    checkAlive(window);
    QCOMPARE(result.outcome, Outcome::Accepted);
    QCOMPARE(server.postsRead(), 1);
}

// Qt never uses a proxy for loopback, so the service has a name here that only the proxy knows.
void TestWindowStaysAlive::whileTheProxyIsLookedUp()
{
    const TlsFixture tls;
    FaultServer server(tls.wrongHost());
    FaultProxy proxy;
    QNetworkProxyFactory::setApplicationProxyFactory(new LateProxies(proxy.proxy()));
    LiveWindow window(account(server.url(u"wrong.example"_s), tls.caFile()), 30s);
    const SendResult result = window.send();
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    checkAlive(window);
    QCOMPARE(result.outcome, Outcome::Accepted);
    QCOMPARE(server.postsRead(), 1);
}

void TestWindowStaysAlive::whileTheHostNameIsLookedUp()
{
    LiveWindow window(account(QUrl(u"https://%1"_s.arg(QLatin1StringView(late::host)))), 30s);
    const SendResult result = window.send();
    QVERIFY2(window.problem().isEmpty(), qPrintable(window.problem()));
    QVERIFY(late::calls > 0);
    checkAlive(window);
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, Error::Kind::HostNotFound);
}

QTEST_MAIN(TestWindowStaysAlive)
#include "tst_windowstaysalive.moc"
