// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QFuture>

namespace renotify {

/// A place that keeps secrets, each under the id of its account. Must be called from the thread that made it. Every
/// future ends, at the latest at the store's own deadline, and may end on any thread.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    /// Ends in SecretMissing if there is no secret, in KeychainNotMade if nothing was ever stored, and in one of the
    /// other Keychain kinds if neither can be told.
    virtual QFuture<Result<Secret>> read(const QString &accountId) = 0;
    virtual QFuture<Result<Done>> write(const QString &accountId, Secret secret) = 0;
    /// Ends in Done also if there was no secret, but never if the secret is still there.
    virtual QFuture<Result<Done>> remove(const QString &accountId) = 0;
};

} // namespace renotify
