// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"

#include <QHash>

namespace renotify {

/// Keeps secrets in memory, for this session only; all of them are wiped with the store. Its futures have already ended
/// when they are returned.
class SessionStore final : public CredentialStore
{
public:
    QFuture<Result<Secret>> read(const QString &accountId) override;
    QFuture<Result<Done>> write(const QString &accountId, Secret secret) override;
    QFuture<Result<Done>> remove(const QString &accountId) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace renotify
