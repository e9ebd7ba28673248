// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <optional>

namespace renotify {

/// The account of the built-in sandbox, the same one in every program. A person's account cannot have this id: theirs
/// are UUIDs. The name is as it is stored, the same in every language.
QString sandboxId();
QString sandboxName();
ServiceSid sandboxService(); ///< the only one that it has

/// The account of a sandbox that runs at `url`; nothing if that is not an address of this computer. `serviceName` is
/// what people read.
std::optional<Account> sandboxAccount(const QUrl &url, const CredentialSid &credential, const QString &serviceName);

} // namespace renotify
