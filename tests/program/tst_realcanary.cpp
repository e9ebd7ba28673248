// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canarysearch.h"
#include "credentials/credentialstores.h"
#include "credentials/keychainstore.h"
#include "credentials/keyringsession.h"
#include "credentials/sessionstore.h"
#include "realprogram.h"
#include "settings/accounts.h"
#include "settings/preferences.h"
#include "support/faultserver.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const QByteArray middle = "c4naryQ9Zx7VwKp3";
const QByteArray secret = "R9%\"" + middle + "+/=~\\&<2";
const QByteArray credential = "SK0123456789abcdef0123456789abcdef";

} // namespace

/// The real program takes a secret from a real keyring to a server, and leaves it nowhere else.
class TestRealCanary : public QObject
{
    Q_OBJECT

private slots:
    void theSecretReachesTheServerAndNothingElse();

private:
    void prepare(const QString &dataFolder);
    int requestsWithTheSecret() const;

    KeyringSession m_session; // declared first: it sets the environment for everything else
    FaultServer m_server;
};

/// Saves an account of the server whose secret is in the keyring, as chosen when the program last ran.
void TestRealCanary::prepare(const QString &dataFolder)
{
    QVERIFY(QDir().mkpath(dataFolder));
    const Account account{.id = u"account-1"_s,
                          .name = u"Acme"_s,
                          .credential = *parseCredentialSid(QString::fromLatin1(credential)),
                          .host = std::get<ServiceHost>(ServiceHost::baseUrl(m_server.url().toString())),
                          .caFile = {}};
    QVERIFY(saveAccounts(dataFolder + u"/accounts.json"_s, {account}));
    Preferences preferences;
    preferences.lastAccountId = account.id;
    QVERIFY(savePreferences(dataFolder + u"/preferences.ini"_s, preferences));

    KeychainStore keychain;
    SessionStore memory;
    const auto written = CredentialStores(keychain, memory).write(account, Secret::fromUtf8(QByteArray(secret)));
    QVERIFY(QTest::qWaitFor([&] { return written.isFinished(); }, 60'000));
    QVERIFY(written.result());
}

int TestRealCanary::requestsWithTheSecret() const
{
    const QByteArray header = "Basic " + (credential + ':' + secret).toBase64();
    return int(std::ranges::count_if(m_server.requests(),
                                     [&](const SeenRequest &request) { return request.raw.contains(header); }));
}

// Seen to fail with the Authorization header in a qDebug() of the readings.
void TestRealCanary::theSecretReachesTheServerAndNothingElse()
{
    QVERIFY2(m_session.become(KeyringSession::Keyring::Unlocked), qPrintable(m_session.problem()));
    RealProgram program;
    prepare(program.dataFolder());
    program.set(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    program.set(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    program.set(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    program.set(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    QProcess &window =
        program.start({u"--data-dir"_s, program.dataFolder(), u"--service"_s, u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                       u"--identity"_s, u"customer-1"_s, u"--challenge"_s, u"YCbd26509d05bb40d6b067c59390b732c6"_s});
    QTRY_VERIFY_WITH_TIMEOUT(requestsWithTheSecret() > 0, 60'000); // because the card reads the challenge
    QTRY_VERIFY_WITH_TIMEOUT(program.keptForm().contains("customer-1"), 30'000);

    const CanarySearch search(middle);
    const QString shown = u"/proc/%1/"_s.arg(window.processId());
    QVERIFY(!contents(shown + u"cmdline"_s).isEmpty());
    QCOMPARE(search.formsIn(contents(shown + u"cmdline"_s) + contents(shown + u"environ"_s)), QStringList());
    window.terminate();
    window.waitForFinished();
    const QByteArray said = window.readAllStandardOutput() + window.readAllStandardError();
    QVERIFY(said.contains("qt.")); // it had full verbosity
    QCOMPARE(search.formsIn(said), QStringList());
    const QStringList found = search.findings(program.path({})) + search.findings(m_session.folder());
    QVERIFY(search.filesRead() > 0);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRealCanary)
#include "tst_realcanary.moc"
