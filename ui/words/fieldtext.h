// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/servicehost.h"
#include "domain/ttl.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace renotify {

/// What a field for a SID expects. Credential is an API key SID or an account SID.
enum class SidKind { Account, ApiKey, Credential, Service, Entity, Factor, Challenge, Notification };

/// Whether the person is still typing. Until they have finished, only what more typing cannot mend is reported.
enum class Typing { Unfinished, Finished };

/// What is wrong with a typed SID, as a sentence; empty where nothing is. White space around it is fine.
/// Finished and empty is the same as Sid::parse() accepting it.
QString sidFault(QStringView text, SidKind expected, Typing typing);

/// Why `text` is no Identity; empty exactly where Identity::parse() accepts it.
QString identityFault(QStringView text);

/// What is unusual about an identity that can still be sent; empty where nothing is, or where it has a
/// fault.
QString identityHint(QStringView text);

/// Why a base URL was refused, and what to write instead.
QString baseUrlFault(ServiceHost::Fault fault);

/// Why a number of seconds is no Ttl, and what to write instead.
QString ttlFault();

/// What this time to live means for the customer.
QString ttlHint(std::optional<Ttl> ttl);

} // namespace renotify
