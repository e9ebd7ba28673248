// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyringsession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

const auto secrets = u"org.freedesktop.secrets"_s;
const auto connectionName = u"keyringsession"_s; // separate from sessionBus(), which the code under test uses

// There are no service files, so services that the test does not start do not exist.
const char busConfiguration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
)";

QDBusConnection bus()
{
    return QDBusConnection(connectionName);
}

QVariant ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secrets, path, interface, method);
    call.setArguments(arguments);
    return bus().call(call, QDBus::Block, 2000).arguments().value(0);
}

void endWithTest()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // so that the keyring's daemon ends together with its bus
}

} // namespace

KeyringSession::KeyringSession()
{
    for (const auto &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s, u"secret-tool"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            m_problem = u"This test needs the program %1 (packages dbus-daemon, gnome-keyring, libsecret-tools)."_s.arg(
                program);
            return;
        }
    }
    pointEnvironmentHere();
    startBus();
}

KeyringSession::~KeyringSession()
{
    endDaemon();
    QDBusConnection::disconnectFromBus(connectionName);
    m_bus.kill();
    m_bus.waitForFinished();
}

void KeyringSession::pointEnvironmentHere()
{
    const QDir folder(m_folder.path());
    for (const auto &[variable, name] : {std::pair{"HOME", u"home"_s},
                                         {"XDG_RUNTIME_DIR", u"run"_s},
                                         {"XDG_DATA_HOME", u"data"_s},
                                         {"XDG_CONFIG_HOME", u"config"_s},
                                         {"XDG_CACHE_HOME", u"cache"_s}}) {
        folder.mkdir(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, folder.filePath(name).toUtf8());
    }
    for (const char *variable :
         {"GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_SESSION_VERSION", "KDE_FULL_SESSION"})
        qunsetenv(variable); // they lead to another keyring, or to another keychain
}

void KeyringSession::startBus()
{
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (configuration.open(QFile::WriteOnly))
        configuration.write(QString::fromLatin1(busConfiguration).arg(m_folder.path()).toUtf8());
    configuration.close();

    m_bus.setChildProcessModifier(endWithTest);
    m_bus.setStandardErrorFile(m_folder.filePath(u"bus.log"_s));
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration.fileName()});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead(10'000)) {
    }
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    if (!QDBusConnection::connectToBus(QString::fromUtf8(address), connectionName).isConnected())
        m_problem = u"The test's own D-Bus could not be started: %1."_s.arg(m_bus.errorString());
}

bool KeyringSession::become(Keyring keyring)
{
    if (!m_problem.isEmpty())
        return false;
    const QStringList locked = {u"--foreground"_s, u"--components=secrets"_s};
    const QStringList unlocked = locked + QStringList{u"--unlock"_s};

    if (keyring == m_keyring)
        return true;
    m_keyring = keyring;
    endDaemon();
    switch (keyring) {
    case Keyring::Unlocked:
        startDaemon(unlocked, password());
        break;
    case Keyring::Locked:
        startDaemon(unlocked, password()); // there must be a keyring that can be locked
        endDaemon();
        startDaemon(locked, {});
        break;
    case Keyring::NotMadeYet:
        QDir(m_folder.filePath(u"data/keyrings"_s)).removeRecursively();
        startDaemon(locked, {});
        break;
    case Keyring::Absent:
        break;
    }
    // The daemon takes its name on the bus before it has opened its keyrings.
    if (m_problem.isEmpty() && !QTest::qWaitFor([&] { return stands(keyring); }, 20'000))
        m_problem = u"The keyring service runs, but not in the state that the test needs."_s;
    return m_problem.isEmpty();
}

void KeyringSession::startDaemon(const QStringList &options, const QByteArray &password)
{
    m_daemon.setStandardErrorFile(m_folder.filePath(u"keyring.log"_s));
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.start(u"gnome-keyring-daemon"_s, options);
    m_daemon.write(password);
    m_daemon.closeWriteChannel();
    const auto serves = [] { return bus().interface()->isServiceRegistered(secrets); };
    if (!m_daemon.waitForStarted() || !QTest::qWaitFor(serves, 20'000))
        m_problem = u"gnome-keyring-daemon does not serve the test's own D-Bus: %1."_s.arg(m_daemon.errorString());
}

void KeyringSession::endDaemon()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill(); // also ends a stopped process
    m_daemon.waitForFinished();
    const auto gone = [] { return !bus().interface()->isServiceRegistered(secrets); };
    if (!QTest::qWaitFor(gone, 20'000))
        m_problem = u"The keyring service stays on the test's own D-Bus after its daemon has ended."_s;
}

bool KeyringSession::stands(Keyring keyring) const
{
    if (keyring == Keyring::Absent)
        return !bus().interface()->isServiceRegistered(secrets);
    const QString collection =
        ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s})
            .value<QDBusObjectPath>()
            .path();
    if (keyring == Keyring::NotMadeYet)
        return collection == "/"_L1;
    const QVariant locked = ask(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s})
                                .value<QDBusVariant>()
                                .variant();
    return locked.isValid() && locked.toBool() == (keyring == Keyring::Locked);
}

void KeyringSession::stopDaemon()
{
    signalDaemon(SIGSTOP);
}

void KeyringSession::continueDaemon()
{
    signalDaemon(SIGCONT);
}

void KeyringSession::signalDaemon(int signal)
{
    if (m_daemon.state() == QProcess::Running) // otherwise the id is 0, which means the group of this process
        ::kill(pid_t(m_daemon.processId()), signal);
}

std::optional<QByteArray> KeyringSession::storedSecret(const QString &accountId)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"io.github.renotify.Renotify"_s, u"user"_s, accountId});
    tool.waitForFinished();
    if (tool.exitStatus() != QProcess::NormalExit || tool.exitCode() != 0)
        return std::nullopt;
    return tool.readAllStandardOutput();
}

} // namespace renotify
