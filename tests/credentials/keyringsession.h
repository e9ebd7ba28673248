// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace renotify {

/// A session bus and a gnome-keyring of the test's own, in a folder of their own; nothing of the person's
/// session is touched. The environment of this process points there from the constructor on, for child
/// processes too: make it before anything uses D-Bus, and one a process only. Both programs end with it.
class KeyringSession
{
public:
    enum class Keyring {
        Unlocked,
        Locked,     ///< with nobody to ask for its password
        NotMadeYet, ///< the service runs, and nothing was ever stored
        Absent,     ///< no service, and none that the bus could start
    };

    /// Starts the bus; the keyring is Absent.
    KeyringSession();
    ~KeyringSession();

    /// A sentence when something is missing here; empty when all is well.
    const QString &problem() const { return m_problem; }

    /// Restarts the service into this state unless it is there. What was stored stays, except with
    /// NotMadeYet. False: see problem().
    [[nodiscard]] bool become(Keyring keyring);

    /// SIGSTOP: it is there and answers nothing; SIGCONT. Without a service: nothing.
    void stopDaemon();
    void continueDaemon();

    /// What opens the keyring.
    static QByteArray password() { return "not empty"; } // an empty one makes no keyring

    /// What `secret-tool` finds for this account; nothing where it finds none. The keyring must be unlocked.
    std::optional<QByteArray> storedSecret(const QString &accountId);

    /// For files that shall go with the session.
    QString folder() const { return m_folder.path(); }

private:
    void pointEnvironmentHere();
    void startBus();
    void endDaemon();
    void startDaemon(const QStringList &options, const QByteArray &password);
    void signalDaemon(int signal);
    bool stands(Keyring keyring) const;

    Keyring m_keyring = Keyring::Absent;
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_problem;
};

} // namespace renotify
