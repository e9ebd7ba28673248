// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchtally.h"

#include <QAbstractTableModel>

#include <optional>

namespace renotify {

/// The rows of a list that have had their turn, in the order of their ends; those of one fate, or all.
class SentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Customer, Fate, Note, ColumnCount };
    static constexpr qsizetype most = 100'000; ///< rows that are kept; the result has all of them

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const BatchRow &row);
    void setFate(qint64 row, RowFate::Value fate);
    void showOnly(std::optional<RowFate::Value> fate);
    bool isCut() const { return m_isCut; } ///< there were more than `most`

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        qint64 row;
        QString identity;
        RowFate::Value fate;
        QString note;
    };

    bool isShown(const Line &line) const { return !m_only || *m_only == line.fate; }

    QList<Line> m_lines;
    QHash<qint64, int> m_places; ///< in m_lines, by the number of the row
    QList<int> m_shown;          ///< places, ascending
    std::optional<RowFate::Value> m_only;
    bool m_isCut = false;
};

} // namespace renotify
