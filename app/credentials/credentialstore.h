// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QFuture>

namespace renotify {

/// Where secrets live, each under the id of its account. Call from the thread that made it; every future ends,
/// at the latest at the store's own deadline, and may end on any thread.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    /// SecretMissing where there is none, KeychainNotMade where nothing ever was; the other Keychain kinds where it
    /// cannot be told.
    virtual QFuture<Result<Secret>> read(const QString &accountId) = 0;
    virtual QFuture<Result<Done>> write(const QString &accountId, Secret secret) = 0;
    /// Done, too, where there was none. Never done where the secret is still there.
    virtual QFuture<Result<Done>> remove(const QString &accountId) = 0;
};

} // namespace renotify
