// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace renotify {

/// How the keyring stands behind the keychain library's answer, which cannot be taken at its word: of a
/// locked keyring libsecret says "no such entry", and "deleted" without having deleted.
struct Keyring
{
    enum class State {
        Open, ///< what the library said holds
        Locked,
        NotMadeYet, ///< the service is there, and nothing was ever stored in it
    };

    State state = State::Open;
    bool entryLocked = false; ///< it holds the entry, locked: to get at it the library had a prompt shown
    bool prompter = false;    ///< somebody is there to show prompts; one that could not (no display) is gone at once
};

/// Asks the Secret Service on D-Bus. Where the library asks another keychain (elsewhere than on Linux, KWallet on KDE's
/// desktop, the file of a Flatpak) the answer is Open: what it said holds.
/// KeychainAbsent: there is no such service, nor can one be started. KeychainTimedOut, KeychainFailed: it is
/// there and gives no answer to go by. Never blocks; ends on the calling thread, which needs an event loop.
QFuture<Result<Keyring>> askKeyring(const QString &service, const QString &accountId);

/// While it lives, libsecret learns when the Secret Service has been restarted. By itself it does not
/// (0.20.5): it goes on with its old session, and the service refuses every read and write until this program
/// ends.
std::unique_ptr<QObject> followRestarts();

/// To be called whenever the keychain library is used. It reaches the bus through GDBus, which by itself ends a program
/// that loses its connection to the session's bus: SIGTERM, in the midst of a send. This one goes on; its keychain is
/// KeychainFailed from then on, for libsecret does not let go of the connection.
void outliveTheBus();

} // namespace renotify
