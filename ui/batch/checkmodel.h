// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/readlist.h"

#include <QAbstractTableModel>

#include <map>

namespace renotify {

/// The rows of one group of a list that was checked: those that can be sent, those with one kind of problem, or those
/// that would be left out for one reason. A value that is wrong can be changed in its cell.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Customer, Value, Remedy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the rows that can be sent, and forgets what would be left out.
    void setList(const ReadList &list);
    const ReadList &list() const { return m_list; }

    void showReady();
    void showProblems(ListProblem::Kind kind);
    void showSkipped(const QString &why);
    /// The row would be left out for this reason, see BatchRow.
    void addSkipped(qint64 row, const QString &why);
    /// The same for many, ascending.
    void addSkipped(const QList<quint32> &rows, const QString &why);

    qint64 ready() const { return m_ready.size(); }
    /// How many rows there are of each kind and for each reason.
    std::map<ListProblem::Kind, qint64> problems() const;
    std::map<QString, qint64> skipped() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void mended(qint64 row, int column, const QString &text);

private:
    enum class Shown { Ready, Problems, Skipped };

    void show(Shown shown);
    const QList<quint32> &shown() const; ///< rows or, of problems, indexes into the list's problems
    qint64 rowAt(int at) const;
    QString textOf(qint64 row, ListField field) const;
    int mendableColumn(int at) const; ///< of the list; -1: there is no cell to change
    QString cell(int at, Column column) const;

    ReadList m_list;
    QList<quint32> m_ready;
    std::map<QString, QList<quint32>> m_skipped;
    Shown m_shown = Shown::Ready;
    ListProblem::Kind m_kind = {};                     ///< of the problems shown
    QString m_why;                                     ///< of the rows shown that would be left out
    std::map<std::pair<qint64, int>, QString> m_typed; ///< until the list is checked again
};

} // namespace renotify
