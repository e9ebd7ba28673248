// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>

namespace renotify {

/// The content of accounts.json as text, without any file access: `{"version": 1, "accounts": [{"id", "name",
/// "credential", …}]}`. Id, name and credential are required, and no two accounts share an id or name; all other fields
/// are optional. It contains no secrets.
QByteArray encodeAccounts(const QList<Account> &accounts);

/// Errors: FileNewer; FileMalformed, where `detail` names the place, as in `accounts[2].host`. Unknown fields are
/// ignored, and lost at the next encodeAccounts().
Result<QList<Account>> decodeAccounts(const QByteArray &json);

} // namespace renotify
