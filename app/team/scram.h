// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace renotify {

class Secret;

/// A password in the form in which PostgreSQL keeps it, SCRAM-SHA-256 (RFC 5802, RFC 7677): `CREATE ROLE … PASSWORD`
/// takes it, and nobody can log in with it. The password must be ASCII. `salt`: 16 random bytes.
QByteArray scramVerifier(const Secret &password, const QByteArray &salt);

/// A password of 24 letters and digits, which is more than anybody can guess.
Secret newPassword();

} // namespace renotify
