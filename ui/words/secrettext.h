// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/error.h"

#include <QString>

namespace renotify {

// What the accounts dialog says about an account's secret and about what went wrong.

/// The whole of an error: what, why, and what to do.
QString errorWords(const Error &error);

/// The same, and what to do instead where the keychain is the obstacle.
QString secretWords(const Error &error);

/// Why `text` is no secret: it is something that stands beside secrets and was copied instead. Empty where it may be
/// one.
QString secretFault(QStringView text);

/// Whether it says for sure that no secret is kept.
bool isMissing(const Error &error);

/// Where the secret is kept.
QString storedWords(const Account &account);

} // namespace renotify
