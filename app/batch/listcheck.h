// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"
#include "domain/sid.h"
#include "domain/ttl.h"

#include <QList>

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace renotify {

class ListText;
struct ListColumns;

/// Which rows of the result of an earlier list are sent; for other lists it does not matter.
enum class ListRows {
    Failed, ///< those that certainly created no push: rejected, not sent, left out or still waiting
    Unknown,
    All,
};

/// What a row gets if it has no value of its own.
struct ListDefaults
{
    std::optional<ServiceSid> service = {};
    std::optional<Ttl> ttl = {};
    QString reason = {};
    ListRows rows = ListRows::Failed;

    bool operator==(const ListDefaults &) const = default;
};

/// What the check of all values of a list has found.
struct CheckedList
{
    QList<quint32> items;        ///< the rows, from 1, that can be sent
    QList<ListProblem> problems; ///< in the order of the rows; several for one row are possible
    std::map<ListProblem::Kind, QList<quint32>> kinds = {}; ///< where in `problems` those of each kind are
    qint64 customers = 0;                                   ///< different ones in the items
    qint64 notChosen = 0;                                   ///< rows left out because of ListDefaults::rows
    qint64 blankRows = 0;                                   ///< rows without any text: neither an item nor a problem
    bool isStopped = false; ///< the caller asked to stop; items and problems end somewhere
};

/// Checks every row: the values, then whether it is twice in the list. It reads no challenge and sends nothing. A
/// million rows take some seconds, so it needs a thread of its own; now and then `progress` is told how many rows are
/// checked.
CheckedList checkList(const ListText &text, const ListColumns &columns, const ListDefaults &defaults,
                      const std::function<void(qint64)> &progress = {}, const std::stop_token &stop = {});

} // namespace renotify
