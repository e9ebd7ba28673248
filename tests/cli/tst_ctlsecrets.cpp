// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyringsession.h"
#include "credentials/refusingprompter.h"
#include "ctlhome.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Where secrets come from, what is said when they cannot be had, and that they stay where they are.
class TestCtlSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sources_data();
    void sources();
    void brokenKeychains_data();
    void brokenKeychains();
    void theKeychainKeepsWhatIsPiped();
    void noFileHasTheSecret();

private:
    QProcess m_sandbox;
    CtlHome m_home;
};

/// A shell with the program as $CTL, because open files are the shell's business.
CtlHome::End shell(CtlHome &home, const QString &command, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CTL"_s,
                       u"%1 account test --json --data-dir %2"_s.arg(QStringLiteral(RENOTIFYCTL), home.dataFolder()));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"FOLDER"_s, home.path(u"credentials"_s));
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, home.path(u"credentials"_s));
    environment.insert(u"THE_SECRET"_s, QString::fromUtf8(ctlSecret));
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, {u"-c"_s, command});
    process.write(input);
    process.closeWriteChannel();
    return CtlHome::ended(process);
}

/// A run of the program beside a control that sleeps for the 3 s which a keychain has, and starts the program once.
/// What the control is late by, a busy machine takes from the program as well, and from its several parts up to four
/// times.
struct Timed
{
    Timed(CtlHome &home, const QStringList &line)
    {
        QElapsedTimer clock;
        clock.start();
        QProcess beside;
        QObject::connect(&beside, &QProcess::finished, &beside, [&] { control = clock.elapsed(); });
        beside.start(u"sh"_s, {u"-c"_s, u"\"$0\" version; exec sleep 3"_s, QStringLiteral(RENOTIFYCTL)});
        QProcess &process = home.start(line);
        QObject::connect(&process, &QProcess::finished, &process, [&] { took = clock.elapsed(); });
        end = CtlHome::ended(process);
        isInTime = took < limit // then nobody has to know how busy the machine was
                   || (QTest::qWaitFor([this] { return control > 0; }, 60'000)
                       && took < limit + 4 * qMax<qint64>(0, control - 3100));
        beside.kill();
        beside.waitForFinished();
    }

    QString report() const { return u"it took %1 ms, and the control %2 ms"_s.arg(took).arg(control); }

    static constexpr qint64 limit = 3500; // ms

    CtlHome::End end{};
    bool isInTime = false;
    qint64 took = 0;
    qint64 control = 0;
};

void TestCtlSecrets::initTestCase()
{
    m_sandbox.start(QStringLiteral(SANDBOX_PROGRAM),
                    {u"--account"_s, u"SK"_s + QString(32, u'a'), u"--secret"_s, QString::fromUtf8(ctlSecret)});
    QVERIFY(QTest::qWaitFor([this] { return m_sandbox.bytesAvailable() > 0; }, 30'000));
    m_home.makeAccount(QUrl(QString::fromUtf8(m_sandbox.readLine()).trimmed()));
    QVERIFY(QDir().mkdir(m_home.path(u"credentials"_s)));
    QFile credential(m_home.path(u"credentials/renotify"_s));
    QVERIFY(credential.open(QFile::WriteOnly) && credential.write(ctlSecret + '\n') > 0);
}

void TestCtlSecrets::sources_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::newRow("standard input") << u"--secret-stdin"_s << ctlSecret << 0;
    QTest::newRow("with a line end") << u"--secret-stdin"_s << ctlSecret + "\r\n" << 0;
    QTest::newRow("an open file") << u"--secret-fd 7 7<$FOLDER/renotify"_s << QByteArray() << 0;
    QTest::newRow("a pipe") << u"--secret-fd 7 7< <(printf %s \"$THE_SECRET\")"_s << QByteArray() << 0;
    QTest::newRow("a credential of systemd") << u"--secret-credential renotify"_s << QByteArray() << 0;
    QTest::newRow("a variable") << u"--secret-env THE_SECRET"_s << QByteArray() << 0;
    QTest::newRow("a wrong one") << u"--secret-stdin"_s << QByteArray("wrong") << 1;
    QTest::newRow("an empty one") << u"--secret-stdin"_s << QByteArray("\n") << 4;
    QTest::newRow("two lines") << u"--secret-stdin"_s << QByteArray("a\nb") << 4;
    QTest::newRow("too long") << u"--secret-stdin"_s << QByteArray(100'000, 'a') << 4;
    QTest::newRow("a closed file") << u"--secret-fd 9"_s << QByteArray() << 4;
    QTest::newRow("not a number") << u"--secret-fd nine"_s << QByteArray() << 4;
    QTest::newRow("no such variable") << u"--secret-env NO_SECRET"_s << QByteArray() << 4;
    QTest::newRow("no such credential") << u"--secret-credential other"_s << QByteArray() << 4;
    QTest::newRow("a path") << u"--secret-credential ../credentials/renotify"_s << QByteArray() << 4;
    QTest::newRow("two sources") << u"--secret-stdin --secret-env THE_SECRET"_s << ctlSecret << 4;
    QTest::newRow("a variable that nobody named") << QString() << QByteArray() << 4;
}

void TestCtlSecrets::sources()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, input);
    QFETCH(const int, code);
    const auto end = shell(m_home, u"$CTL "_s + options, input);
    QVERIFY2(end.code == code, (QByteArray::number(end.code) + end.out + end.err).constData());
    for (const QJsonObject &object : end.objects() + end.complaints())
        QCOMPARE(schemaFault(object), QString());
    QVERIFY(!(end.out + end.err).contains(ctlSecret));
}

void TestCtlSecrets::brokenKeychains_data()
{
    QTest::addColumn<QString>("bus");
    QTest::addColumn<QString>("error");
    QTest::newRow("no bus at all") << QString() << u"KeychainAbsent"_s;
    QTest::newRow("switched off") << u"disabled:"_s << u"KeychainAbsent"_s;
    QTest::newRow("nobody there") << u"unix:path=/nonexistent/bus"_s << u"KeychainAbsent"_s;
    QTest::newRow("not an address") << u"nonsense"_s << u"KeychainAbsent"_s;
    QTest::newRow("it says nothing") << u"silent"_s << u"KeychainTimedOut"_s;
    QTest::newRow("it hangs up") << u"closing"_s << u"KeychainAbsent"_s;
    QTest::newRow("it talks nonsense") << u"garbage"_s << u"KeychainTimedOut"_s;
}

/// Every keychain that does not work is answered within 3.5 s, with its own sentence.
/// Seen failing with the connection to the bus made on the program's own thread: "it says nothing" then never ended.
/// Seen failing with a keychain that has 4 s.
void TestCtlSecrets::brokenKeychains()
{
    QFETCH(const QString, bus);
    QFETCH(const QString, error);
    QLocalServer server; // on its own socket; the events of qWaitFor() serve it
    QList<QLocalSocket *> kept;
    QString address = bus;
    if (bus == u"silent"_s || bus == u"closing"_s || bus == u"garbage"_s) {
        const QString socket = m_home.path(bus);
        QVERIFY(server.listen(socket));
        address = u"unix:path="_s + socket;
        connect(&server, &QLocalServer::newConnection, this, [&] {
            kept << server.nextPendingConnection();
            if (bus == u"closing"_s)
                kept.last()->close();
            else if (bus == u"garbage"_s)
                kept.last()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
    }
    if (address.isEmpty()) {
        m_home.unset(u"DBUS_SESSION_BUS_ADDRESS"_s);
        m_home.unset(u"XDG_RUNTIME_DIR"_s);
    } else {
        m_home.set(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    }
    const Timed timed(m_home, {u"account"_s, u"test"_s, u"--json"_s});
    const CtlHome::End &end = timed.end;
    QCOMPARE(end.code, 4);
    QCOMPARE(end.complaints().last()[u"error"].toString(), error);
    QCOMPARE(schemaFault(end.complaints().last()), QString());
    QVERIFY2(timed.isInTime, qPrintable(timed.report()));
}

void TestCtlSecrets::theKeychainKeepsWhatIsPiped()
{
    KeyringSession keyring;
    m_home.set(u"XDG_RUNTIME_DIR"_s, qEnvironmentVariable("XDG_RUNTIME_DIR"));
    m_home.set(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    const auto errorOf = [this](const QStringList &line) {
        const auto end = m_home.run(line + QStringList{u"--json"_s});
        return end.code == 4 ? end.complaints().last()[u"error"].toString() : QString::number(end.code);
    };
    using State = KeyringSession::Keyring;
    const QStringList test{u"account"_s, u"test"_s};
    QVERIFY2(keyring.problem().isEmpty(), qPrintable(keyring.problem()));
    QCOMPARE(errorOf(test), u"KeychainAbsent"_s);
    QVERIFY2(keyring.become(State::NotMadeYet), qPrintable(keyring.problem()));
    QCOMPARE(errorOf(test), u"KeychainNotMade"_s);
    QVERIFY2(keyring.become(State::Unlocked), qPrintable(keyring.problem()));
    QCOMPARE(errorOf(test), u"SecretMissing"_s);

    const auto stored = m_home.run({u"account"_s, u"secret"_s, u"--json"_s}, ctlSecret + '\n');
    QVERIFY2(stored.code == 0, stored.err.constData());
    QCOMPARE(schemaFault(stored.object()), QString());
    QCOMPARE(errorOf(test), u"0"_s);
    keyring.stopDaemon();
    QCOMPARE(errorOf(test), u"KeychainTimedOut"_s);
    keyring.continueDaemon();
    QVERIFY2(keyring.become(State::Locked), qPrintable(keyring.problem()));
    QCOMPARE(errorOf(test), u"KeychainLocked"_s);
    {
        const RefusingPrompter person(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        QCOMPARE(errorOf(test), u"KeychainDenied"_s);
    }
    QVERIFY2(keyring.become(State::Unlocked), qPrintable(keyring.problem()));
    QCOMPARE(errorOf({u"account"_s, u"secret"_s, u"--forget"_s}), u"0"_s);
    QCOMPARE(errorOf(test), u"SecretMissing"_s);
}

void TestCtlSecrets::noFileHasTheSecret()
{
    const auto sent = shell(m_home,
                            u"${CTL/account test/send} --secret-stdin --identity customer-approves --service "
                            "VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                            ctlSecret);
    QVERIFY2(sent.code == 0, sent.err.constData());
    QVERIFY(QFile::remove(m_home.path(u"credentials/renotify"_s))); // the only one that may
    QDirIterator files(m_home.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    const QByteArray basic = ("SK" + QByteArray(32, 'a') + ':' + ctlSecret).toBase64();
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(ctlSecret) && !content.contains(basic), qPrintable(file.fileName()));
        ++count;
    }
    QVERIFY(count >= 2); // the accounts and the history
}

QTEST_GUILESS_MAIN(TestCtlSecrets)
#include "tst_ctlsecrets.moc"
