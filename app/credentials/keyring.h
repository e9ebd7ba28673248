// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace renotify {

/// The state of the keyring, without which the keychain library's answer cannot be trusted: for a locked keyring
/// libsecret says "no such entry", or "deleted" without having deleted anything.
struct Keyring
{
    enum class State {
        Open, ///< the library's answer is right
        Locked,
        NotMadeYet, ///< the service runs, but nothing was ever stored in it
    };

    State state = State::Open;
    bool entryLocked = false; ///< it holds the entry, but locked: the library had to show a prompt to reach it
    bool prompter = false;    ///< a program shows the prompt; one that cannot (no display) is gone at once
};

/// Asks the Secret Service on D-Bus. If the library uses another keychain (on other systems than Linux, KWallet on
/// KDE's desktop, or the file of a Flatpak), the state is Open: its answer is right. KeychainAbsent means that there is
/// no such service and none can be started; KeychainTimedOut and KeychainFailed, that it gives no usable answer. Never
/// blocks; ends on the calling thread, which needs an event loop.
QFuture<Result<Keyring>> askKeyring(const QString &service, const QString &accountId);

/// As long as the returned object lives, libsecret is told when the Secret Service has been restarted. It does not
/// notice by itself (0.20.5): it continues with its old session, and the service refuses every read and write until
/// this program ends.
std::unique_ptr<QObject> followRestarts();

/// Must be called whenever the keychain library is used. The library reaches the bus through GDBus, which ends a
/// program that loses its connection to the session bus: with SIGTERM, in the middle of a send. After this call the
/// program goes on, but its keychain answers KeychainFailed from then on, because libsecret does not give up the lost
/// connection.
void outliveTheBus();

} // namespace renotify
