// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sqlstatement.h"

#include <QJsonObject>

namespace renotify {

/// How an event says what is in the columns of a row: by their names, without what a row begins with anyway, and with
/// the times of a send as one list. The first events of schema 4 had every column under its own name.

/// The payload that stores these columns.
QJsonObject payloadOf(const SqlValues &columns);
void insertColumn(QJsonObject &payload, const QString &column, const QVariant &value);

/// The columns about what was ordered, how it ended, and how its challenge ended, as a payload has them.
SqlValues requestIn(const QJsonObject &payload);
SqlValues resultIn(const QJsonObject &payload);
SqlValues endIn(const QJsonObject &payload);
/// The last row, by number, that existed when a person looked at the challenge.
QVariant lookIn(const QJsonObject &payload);

} // namespace renotify
