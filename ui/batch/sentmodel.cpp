// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/sentmodel.h"

#include "ui/batch/fatewords.h"
#include "ui/widgets/plaintip.h"

#include <QLocale>

#include <algorithm>

namespace renotify {

void SentModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_places.clear();
    m_shown.clear();
    m_isCut = false;
    endResetModel();
}

void SentModel::add(const BatchRow &row)
{
    m_isCut = m_lines.size() >= most;
    if (m_isCut)
        return;
    const int place = int(m_lines.size());
    m_lines += {row.row, row.item ? row.item->identity.toString() : QString(), fateOf(row), fateText(row)};
    m_places.insert(row.row, place);
    if (!isShown(m_lines.constLast()))
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size()));
    m_shown += place;
    endInsertRows();
}

void SentModel::setFate(qint64 row, RowFate::Value fate)
{
    const int place = m_places.value(row, -1);
    if (place < 0)
        return;
    Line &line = m_lines[place];
    const bool wasShown = isShown(line);
    line.fate = fate;
    const auto at = int(std::lower_bound(m_shown.cbegin(), m_shown.cend(), place) - m_shown.cbegin());
    if (wasShown && isShown(line)) {
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    } else if (wasShown) {
        beginRemoveRows({}, at, at);
        m_shown.remove(at);
        endRemoveRows();
    } else if (isShown(line)) {
        beginInsertRows({}, at, at);
        m_shown.insert(at, place);
        endInsertRows();
    }
}

void SentModel::showOnly(std::optional<RowFate::Value> fate)
{
    if (m_only == fate)
        return;
    beginResetModel();
    m_only = fate;
    m_shown.clear();
    for (int place = 0; place < int(m_lines.size()); ++place) {
        if (isShown(m_lines.at(place)))
            m_shown += place;
    }
    endResetModel();
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines.at(m_shown.at(index.row()));
    if (role == Qt::DecorationRole && index.column() == Fate)
        return fateIcon(line.fate);
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Note)
        return plainTip(line.note);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return QLocale().toString(line.row);
    case Customer:
        return line.identity;
    case Fate:
        return fateWord(line.fate);
    default:
        return line.note;
    }
}

QVariant SentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Customer:
        return tr("Identity");
    case Fate:
        return tr("What happened");
    default:
        return tr("Note");
    }
}

} // namespace renotify
