// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/servicehost.h"
#include "domain/ttl.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace renotify {

/// The kind of SID that a field expects. Credential is an API key SID or an account SID.
enum class SidKind { Account, ApiKey, Credential, Service, Entity, Factor, Challenge, Notification };

/// Whether the person is still typing. Until they have finished, only faults that more typing cannot correct are
/// reported.
enum class Typing { Unfinished, Finished };

/// What is wrong with a typed SID, as a sentence; empty if nothing is. White space around the SID is allowed. For
/// Finished, the result is empty exactly if Sid::parse() accepts the text.
QString sidFault(QStringView text, SidKind expected, Typing typing);

/// Why `text` is not an Identity; empty exactly if Identity::parse() accepts it.
QString identityFault(QStringView text);

/// What is unusual about an identity that can be sent all the same; empty if nothing is, or if it has a fault.
QString identityHint(QStringView text);

/// Why a base URL was refused, and what to write instead.
QString baseUrlFault(ServiceHost::Fault fault);

/// Why a number of seconds is not a Ttl, and what to write instead.
QString ttlFault();

/// What this time to live means for the customer.
QString ttlHint(std::optional<Ttl> ttl);

} // namespace renotify
