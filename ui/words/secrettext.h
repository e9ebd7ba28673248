// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/error.h"

#include <QString>

namespace renotify {

// What the accounts dialog says about an account's secret and about errors.

/// A whole error: what happened, why, and what to do.
QString errorWords(const Error &error);

/// The same, and what else to do if the keychain is the obstacle.
QString secretWords(const Error &error);

/// Why `text` is not a secret: it is something that is found next to secrets and was copied by mistake. Empty if it may
/// be a secret.
QString secretFault(QStringView text);

/// Whether the error says with certainty that no secret is stored.
bool isMissing(const Error &error);

/// Where the secret is stored.
QString storedWords(const Account &account);

} // namespace renotify
