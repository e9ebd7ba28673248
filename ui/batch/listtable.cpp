// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/listtable.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>

#include <chrono>

namespace renotify {

namespace {

constexpr int rowsMeasured = 100; // for the width of a column

} // namespace

ListTable::ListTable(const QString &accessibleName, QAbstractItemModel &model, int stretched, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(std::chrono::milliseconds(100));
    connect(&m_fitSoon, &QTimer::timeout, this, [this, stretched] {
        for (int column = 0; column < stretched; ++column)
            resizeColumnToContents(column);
    });
    const auto fit = [this] {
        if (!m_fitSoon.isActive())
            m_fitSoon.start();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, fit);
}

bool ListTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    QModelIndex cell = index;
    for (int column = 0; trigger == EditKeyPressed && index.isValid() && column < model()->columnCount(); ++column) {
        if (const QModelIndex other = index.siblingAtColumn(column); other.flags().testFlag(Qt::ItemIsEditable))
            cell = other;
    }
    if (cell != index)
        setCurrentIndex(cell);
    return QTableView::edit(cell, trigger, event);
}

QSize ListTable::sizeHint() const
{
    return {70 * grid, 20 * grid};
}

} // namespace renotify
