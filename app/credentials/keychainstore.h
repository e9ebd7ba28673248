// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"

#include <chrono>
#include <memory>

class QObject;

namespace renotify {

/// Keeps secrets in the operating system's keychain, under the service `io.github.renotify.Renotify` and the
/// account's id, and nowhere else: where there is no keychain there is an error. Needs an event loop on the
/// thread that made it, on Linux one that drives GLib, as Debian's Qt does; without (QT_NO_GLIB=1) every
/// operation ends as KeychainTimedOut.
///
/// Measured with QtKeychain 0.13.2, libsecret 0.20.5 and gnome-keyring 42.1: a first write takes 21 ms, later
/// ones 3 to 8 ms, a read 1 to 2 ms. While the keyring's daemon is stopped (SIGSTOP, 5 s) no call holds the
/// calling thread up for more than 11 ms, 25 ms on a machine that is busy. So no thread of its own; besides,
/// QtKeychain queues its jobs in a global that belongs to the first thread that used it, one after another:
/// behind one that never ends (a service that died under its prompt) all others time out.
class KeychainStore final : public CredentialStore
{
public:
    /// At `deadline` an operation ends as KeychainTimedOut. The keychain cannot be told to stop: a write or a
    /// removal may still happen after that. A prompt that waits for the person counts too.
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(30));
    ~KeychainStore() override;

    QFuture<Result<Secret>> read(const QString &accountId) override;
    QFuture<Result<Done>> write(const QString &accountId, Secret secret) override;
    QFuture<Result<Done>> remove(const QString &accountId) override;

private:
    std::chrono::milliseconds m_deadline;
    std::unique_ptr<QObject> m_restarts;
};

} // namespace renotify
