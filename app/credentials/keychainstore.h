// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"

#include <chrono>
#include <memory>

namespace renotify {

/// Keeps secrets in the operating system's keychain, under the service `io.github.renotify.Renotify` and the account's
/// id, and nowhere else: without a keychain, every operation is an error. Needs an event loop on the thread that made
/// it, on Linux one that drives GLib, as Debian's Qt does; without it (QT_NO_GLIB=1) every operation ends as
/// KeychainTimedOut.
///
/// Measured with QtKeychain 0.13.2, libsecret 0.20.5 and gnome-keyring 42.1: a first write takes 21 ms, later ones 3 to
/// 8 ms, a read 1 to 2 ms. While the keyring's daemon is stopped (SIGSTOP, 5 s), no call blocks the calling thread for
/// more than 11 ms, or 25 ms on a busy machine. So this needs no thread of its own, except for its first way to the
/// session bus (see reachSessionBus()), which the first operation begins. Besides, QtKeychain queues its
/// jobs, one after another, in a global object of the first thread that used it: behind a job that never ends (because
/// the service died under its prompt), all others time out.
class KeychainStore final : public CredentialStore
{
public:
    /// At `deadline` an operation ends as KeychainTimedOut. The keychain cannot be told to stop, so a write or a
    /// removal may still happen later. Time that a prompt spends waiting for the person counts too.
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(30));
    ~KeychainStore() override;

    QFuture<Result<Secret>> read(const QString &accountId) override;
    QFuture<Result<Done>> write(const QString &accountId, Secret secret) override;
    QFuture<Result<Done>> remove(const QString &accountId) override;

private:
    struct Bus;
    template<class T, class Operation>
    QFuture<Result<T>> within(Operation operation);

    std::chrono::milliseconds m_deadline;
    std::shared_ptr<Bus> m_bus; ///< shared with the operations, which end even if this store is gone
};

} // namespace renotify
