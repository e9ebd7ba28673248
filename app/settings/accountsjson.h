// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>

namespace renotify {

/// What accounts.json says, without any file: `{"version": 1, "accounts": [{"id", "name", "credential",
/// …}]}`. Id, name and credential are needed, id and name of each once; all else may be missing. No secret is
/// in it.
QByteArray encodeAccounts(const QList<Account> &accounts);

/// FileNewer; FileMalformed, `detail` names the place, as in `accounts[2].host`. Fields of no known name are
/// passed over, and gone with the next encodeAccounts().
Result<QList<Account>> decodeAccounts(const QByteArray &json);

} // namespace renotify
