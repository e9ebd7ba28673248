// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sqlevent.h"
#include "history/sqlstatement.h"

namespace renotify {

/// What events make of the tables `attempt` and `challenge`. The bodies and headers of answers are not events: they
/// stay in the table `answer`, and the event has the SHA-256 of the body.

/// The payload of an event about a row without what its answer has: there the notification is kept already, and the
/// event only says so. The row then keeps the notification's SID, which lists show and searches find.
Result<QJsonObject> leanPayload(const SqlConnection &connection, qint64 attempt, QJsonObject payload);

/// Shortens the notifications of the rows after `after` up to `last` that came before rows were short.
Result<Done> shortenRows(const SqlConnection &connection, qint64 after, qint64 last);

/// Changes the rows as an event says that was appended before.
Result<Done> project(const SqlConnection &connection, const SqlEvent &event);

/// Appends the event and changes the rows as it says, in a transaction of the caller. If there is no such row, the
/// answer is JournalFailed.
Result<Done> record(const SqlConnection &connection, const SqlEvent &event);

} // namespace renotify
