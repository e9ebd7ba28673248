// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace renotify {

/// A session bus and a gnome-keyring that belong to the test, in a folder of their own; the person's own session is not
/// touched. The constructor points the environment of this process there, which child processes inherit: make it before
/// anything uses D-Bus, and only once per process. Both programs end together with this object.
class KeyringSession
{
public:
    enum class Keyring {
        Unlocked,
        Locked,     ///< and nobody is there to enter its password
        NotMadeYet, ///< the service runs, but nothing was ever stored
        Absent,     ///< no service, and none that the bus could start
    };

    /// Starts the bus; the keyring is Absent.
    KeyringSession();
    ~KeyringSession();

    /// A sentence if something is missing here; empty if all is well.
    const QString &problem() const { return m_problem; }

    /// Restarts the service in this state, unless it is in it already. Stored secrets stay, except with NotMadeYet.
    /// Returns false on failure: see problem().
    [[nodiscard]] bool become(Keyring keyring);

    /// SIGSTOP, after which the service answers nothing, and SIGCONT. Without a service, these do nothing.
    void stopDaemon();
    void continueDaemon();

    /// The password of the keyring.
    static QByteArray password() { return "not empty"; } // an empty one would not make a keyring

    /// What `secret-tool` finds for this account; empty if it finds nothing. The keyring must be unlocked.
    std::optional<QByteArray> storedSecret(const QString &accountId);

    /// For files that are to be deleted with the session.
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
