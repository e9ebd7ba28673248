// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/teamfault.h"

class QSqlError;

namespace renotify {

// What PostgreSQL and libpq say, as one of the kinds; nobody else reads their words.

/// For a connection that was not made. libpq keeps no SQLSTATE of that, so the words decide: its own, which have to be
/// in English (see untranslated.h), and the server's, which are in the language of the server. What is not understood
/// of the server's is Other.
TeamFault connectFault(const QSqlError &error);

/// For a statement that failed; by its SQLSTATE.
TeamFault queryFault(const QSqlError &error);

/// Whether the connection has gone with the statement.
bool isLost(const QSqlError &error);

} // namespace renotify
