// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyview.h"

#include "historymodel.h"
#include "theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace renotify {

namespace {

/// Shortens in the middle: a SID is known by its first and its last characters.
class MiddleElidingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

/// Column widths in characters of the table's font, before anybody has moved them.
constexpr std::array widths{22, 16, 16, 22, 16, 8, 14, 14, 7, 9, 26};
static_assert(widths.size() == HistoryModel::ColumnCount);

} // namespace

HistoryView::HistoryView(HistoryModel &model, QWidget *parent)
    : Pane(tr("History"), parent), m_model(model), m_table(new QTableView), m_pages(new QStackedWidget)
{
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(&model);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + grid);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths.at(size_t(column)) * m_table->fontMetrics().averageCharWidth() + 2 * grid);
    auto *middle = new MiddleElidingDelegate(this);
    for (const int column : {HistoryModel::Service, HistoryModel::Identity, HistoryModel::Challenge, HistoryModel::Answer})
        m_table->setItemDelegateForColumn(column, middle);

    auto *empty = new QLabel(tr("No sends yet. Each one is kept here, whatever its outcome."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_table);
    content()->addWidget(m_pages, 1);

    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &HistoryView::showContent);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryView::showContent);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) {
                if (const Attempt *attempt = m_model.attemptAt(index.row()))
                    emit opened(attempt->id);
            });
    showContent();
}

QByteArray HistoryView::saveHeader() const
{
    return m_table->horizontalHeader()->saveState();
}

void HistoryView::restoreHeader(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void HistoryView::addRowActions(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
}

bool HistoryView::isTableFocused() const
{
    return m_table->hasFocus();
}

const Attempt *HistoryView::selected() const
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    return current.isValid() ? m_model.attemptAt(current.row()) : nullptr;
}

void HistoryView::showContent()
{
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
}

} // namespace renotify
