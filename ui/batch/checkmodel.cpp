// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/checkmodel.h"

#include "ui/widgets/plaintip.h"
#include "words/listwords.h"

#include <QLocale>

#include <algorithm>

namespace renotify {

namespace {

constexpr qsizetype longestShown = 200; // characters of a cell

} // namespace

void CheckModel::setList(const ReadList &list)
{
    beginResetModel();
    m_list = list;
    m_ready = list.checked.items;
    m_skipped.clear();
    m_typed.clear();
    show(Shown::Ready);
}

/// Ends a reset of the model.
void CheckModel::show(Shown shown)
{
    m_shown = shown;
    endResetModel();
}

void CheckModel::showReady()
{
    beginResetModel();
    show(Shown::Ready);
}

void CheckModel::showProblems(ListProblem::Kind kind)
{
    beginResetModel();
    m_kind = kind;
    show(Shown::Problems);
}

void CheckModel::showSkipped(const QString &why)
{
    beginResetModel();
    m_why = why;
    show(Shown::Skipped);
}

const QList<quint32> &CheckModel::shown() const
{
    static const QList<quint32> none;
    switch (m_shown) {
    case Shown::Ready:
        return m_ready;
    case Shown::Problems:
        if (const auto found = m_list.checked.kinds.find(m_kind); found != m_list.checked.kinds.end())
            return found->second;
        break;
    case Shown::Skipped:
        if (const auto found = m_skipped.find(m_why); found != m_skipped.end())
            return found->second;
        break;
    }
    return none;
}

/// The row goes from one group to another, and the table follows without being read anew.
void CheckModel::addSkipped(qint64 row, const QString &why)
{
    const auto at = std::lower_bound(m_ready.cbegin(), m_ready.cend(), quint32(row));
    if (at != m_ready.cend() && *at == row) {
        const auto place = int(at - m_ready.cbegin());
        if (m_shown == Shown::Ready)
            beginRemoveRows({}, place, place);
        m_ready.removeAt(place);
        if (m_shown == Shown::Ready)
            endRemoveRows();
    }
    QList<quint32> &rows = m_skipped[why];
    const bool isShown = m_shown == Shown::Skipped && why == m_why;
    if (isShown)
        beginInsertRows({}, int(rows.size()), int(rows.size()));
    rows += quint32(row);
    if (isShown)
        endInsertRows();
}

void CheckModel::addSkipped(const QList<quint32> &rows, const QString &why)
{
    beginResetModel();
    QList<quint32> left;
    std::ranges::set_difference(m_ready, rows, std::back_inserter(left));
    m_ready = left;
    m_skipped[why] += rows;
    endResetModel();
}

std::map<ListProblem::Kind, qint64> CheckModel::problems() const
{
    std::map<ListProblem::Kind, qint64> counts;
    for (const auto &[kind, rows] : m_list.checked.kinds)
        counts[kind] = rows.size();
    return counts;
}

std::map<QString, qint64> CheckModel::skipped() const
{
    std::map<QString, qint64> counts;
    for (const auto &[why, rows] : m_skipped)
        counts[why] = rows.size();
    return counts;
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shown().size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 CheckModel::rowAt(int at) const
{
    return m_shown == Shown::Problems ? m_list.checked.problems.at(shown().at(at)).row : shown().at(at);
}

QString CheckModel::textOf(qint64 row, ListField field) const
{
    const int column = m_list.columns.of(field);
    return column < 0 ? QString() : m_list.cells(row).value(column).left(longestShown);
}

int CheckModel::mendableColumn(int at) const
{
    if (m_shown != Shown::Problems)
        return -1;
    const ListProblem &problem = m_list.checked.problems.at(shown().at(at));
    const bool isRepeat = problem.kind == ListProblem::Kind::Twice || problem.kind == ListProblem::Kind::TooOften;
    if (!problem.field || isRepeat)
        return -1;
    return problem.column >= 0 ? problem.column : m_list.columns.of(*problem.field);
}

QString CheckModel::cell(int at, Column column) const
{
    const qint64 row = rowAt(at);
    switch (column) {
    case Row:
        return QLocale().toString(row);
    case Customer:
        return textOf(row, ListField::Identity);
    case Value:
        if (m_shown != Shown::Problems) {
            const QString challenge = textOf(row, ListField::Challenge);
            return challenge.isEmpty() ? tr("the newest pending one") : challenge;
        }
        if (const auto typed = m_typed.find({row, mendableColumn(at)}); typed != m_typed.end())
            return typed->second;
        return m_list.value(m_list.checked.problems.at(shown().at(at))).left(longestShown);
    case Remedy:
        if (m_shown == Shown::Problems) {
            const ListProblem &problem = m_list.checked.problems.at(shown().at(at));
            return listProblemText(problem, m_list.value(problem));
        }
        return m_shown == Shown::Skipped ? skipText(m_why) : QString();
    default:
        return {};
    }
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || (role == Qt::EditRole && column == Value))
        return cell(index.row(), column);
    if (role == Qt::ToolTipRole)
        return plainTip(cell(index.row(), column));
    if (role == Qt::TextAlignmentRole && column == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Customer:
        return tr("Identity");
    case Value:
        return m_shown == Shown::Problems ? tr("Value") : tr("Challenge");
    default:
        return m_shown == Shown::Problems ? tr("What to do") : tr("Note");
    }
}

Qt::ItemFlags CheckModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeMended = index.column() == Value && mendableColumn(index.row()) >= 0;
    return canBeMended ? flags | Qt::ItemIsEditable : flags;
}

bool CheckModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int column = index.column() == Value ? mendableColumn(index.row()) : -1;
    if (role != Qt::EditRole || column < 0 || value.toString() == cell(index.row(), Value))
        return false;
    const qint64 row = rowAt(index.row());
    m_typed[{row, column}] = value.toString();
    emit dataChanged(index, index);
    emit mended(row, column, value.toString());
    return true;
}

} // namespace renotify
