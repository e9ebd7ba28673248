// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listcheck.h"
#include "batch/listcolumns.h"
#include "batch/listtext.h"
#include "domain/batchitem.h"

namespace renotify {

/// A list that was read and checked. Rows count from 1, the heading not counted. A copy costs nothing.
struct ReadList
{
    ListText text = {};
    ListColumns columns = {};
    ListDefaults defaults = {};
    CheckedList checked = {};

    /// Unless None, there are no rows.
    ListFault::Value fault() const
    {
        return text.fault() == ListFault::None && rowCount() == 0 ? ListFault::OnlyHeading : text.fault();
    }
    qint64 rowCount() const { return text.rowCount() - (columns.hasHeading ? 1 : 0); }

    /// The cells of a row as they came, for a result that gives them back unchanged.
    QStringList cells(qint64 row) const { return text.cells(row - (columns.hasHeading ? 0 : 1)); }

    /// The text of the cell that a problem is about; empty if it is about no cell.
    QString value(const ListProblem &problem) const;

    /// How many rows can be sent, and the one at `index` of them, from 0. Items are made when they are asked for,
    /// because a million of them would need several times the memory of the list.
    qsizetype itemCount() const { return checked.items.size(); }
    BatchItem item(qsizetype index) const { return itemOf(checked.items[index]); }
    BatchItem itemOf(qint64 row) const; ///< of a row that can be sent
    QList<BatchItem> items() const;
};

/// The SHA-256 of all bytes of a file, which names a list of it: see batchUid(). Empty if it cannot be read, or is not
/// a file: a pipe is not touched, because it can be read only once. As slow as the disk.
QByteArray digestOf(const QString &path);

/// Reads, recognises and checks a file in one go. It needs a thread of its own; see ListText::read() and checkList().
ReadList readList(const QString &path, const ListDefaults &defaults, const std::stop_token &stop = {});

} // namespace renotify
