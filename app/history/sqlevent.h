// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QUuid>

#include <functional>
#include <optional>

namespace renotify {

class SqlConnection;

/// One thing that happened, as the table `event` keeps it. Events are only ever added. The rows in `attempt` and
/// `challenge` are what the events made of them: see sqlprojection.h.
struct SqlEvent
{
    static constexpr QLatin1StringView began{"began"}; ///< a send was claimed; as the next, about one row
    static constexpr QLatin1StringView ended{"ended"};
    static constexpr QLatin1StringView challengeEnded{"challenge-ended"}; ///< as the next, about a challenge
    static constexpr QLatin1StringView looked{"looked"};
    static constexpr QLatin1StringView removed{"removed"};   ///< rows were deleted
    static constexpr QLatin1StringView erased{"erased"};     ///< a customer was forgotten
    static constexpr QLatin1StringView imported{"imported"}; ///< a row, or a challenge, that is older than its events

    QString kind;
    std::optional<qint64> attempt = {}; ///< the number of the row
    QString challenge = {};             ///< the challenge's SID; empty for an event about a row
    QJsonObject payload = {};           ///< columns and their values, without those that are NULL
    QUuid uid = {};                     ///< if it has one already; otherwise append() makes one
};

/// One form for one payload (RFC 8785 for the strings and integers that we have): sorted, without spaces, UTF-8.
QString canonicalJson(const QJsonObject &payload);

/// Adds an event of this installation, with the present time and a new UUIDv7. To be called inside a transaction.
Result<Done> append(const SqlConnection &connection, const SqlEvent &event);

/// These drop what events say and leave their places, in a transaction of the caller.
Result<Done> emptyEventsOf(const SqlConnection &connection, qint64 attempt);
Result<Done> emptyEventsOf(const SqlConnection &connection, const QString &challenge);

/// Calls `take` with each event that still says something, oldest first, until it answers with an error.
Result<Done> forEachEvent(const SqlConnection &connection, const std::function<Result<Done>(const SqlEvent &)> &take);

/// The tables of the events, their guards, and the identity of this installation.
QStringList eventTables();

} // namespace renotify
