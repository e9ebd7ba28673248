// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytable.h"

#include "ui/history/historycolumns.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historyheader.h"
#include "ui/history/historymodel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 5000; ///< the most selected rows that are kept when the rows are read again

} // namespace

HistoryTable::HistoryTable(HistoryModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new HistoryHeader(model, this))
{
    setAccessibleName(tr("History"));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    setHorizontalHeader(m_header);
    setItemDelegate(new HistoryDelegate(this));

    connect(m_header, &HistoryHeader::orderChanged, this, &HistoryTable::orderChanged);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Attempt *attempt = m_model.attemptAt(index.row());
        if (attempt && selectionModel()->isRowSelected(index.row()))
            emit opened(attempt->id);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryTable::returnToPlace);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &HistoryTable::fitColumns);
    connect(&model, &QAbstractItemModel::modelReset, &m_fitSoon, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::rowsInserted, &m_fitSoon, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_fitSoon, qOverload<>(&QTimer::start));
    addOwnActions();
}

void HistoryTable::addOwnActions()
{
    m_ownStart = new QAction(this);
    m_ownStart->setSeparator(true);
    auto *copy = new QAction(tr("&Copy rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &HistoryTable::copyRows);
    QMenu *columns = makeColumnMenu();
    addActions({m_ownStart, copy, makeSortMenu()->menuAction(), columns->menuAction()});
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, columns,
            [this, columns](QPoint place) { columns->popup(m_header->mapToGlobal(place)); });
}

QMenu *HistoryTable::makeColumnMenu()
{
    auto *menu = new QMenu(tr("C&olumns"), this);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        QAction *shown = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        connect(shown, &QAction::triggered, this,
                [this, column](bool show) { show ? m_header->showColumn(column) : m_header->hideColumn(column); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const QList<QAction *> all = menu->actions();
        const int hidden = m_header->hiddenSectionCount();
        for (int column = 0; column < all.size(); ++column) {
            all.at(column)->setChecked(!isColumnHidden(column));
            all.at(column)->setEnabled(isColumnHidden(column) || hidden < all.size() - 1); // one column must stay
        }
    });
    return menu;
}

QMenu *HistoryTable::makeSortMenu()
{
    auto *menu = new QMenu(tr("So&rt by"), this);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const auto sort = sortOf(column);
        if (!sort)
            continue;
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto add = [&](const QString &text, const HistoryOrder &order) {
            connect(menu->addAction(text), &QAction::triggered, m_header, [this, order] { m_header->setOrder(order); });
        };
        add(tr("%1, descending").arg(name), {*sort, Qt::DescendingOrder});
        add(tr("%1, ascending").arg(name), {*sort, Qt::AscendingOrder});
    }
    return menu;
}

QByteArray HistoryTable::saveHeader() const
{
    return m_header->saveArrangement();
}

void HistoryTable::restoreHeader(const QByteArray &state)
{
    m_header->restoreArrangement(state);
    fitColumns();
}

HistoryOrder HistoryTable::order() const
{
    return m_header->order();
}

/// What is in sight decides: to look at all rows would take too long, and to read them longer.
void HistoryTable::fitColumns()
{
    QList<const Attempt *> rows;
    const int first = std::max(0, rowAt(0));
    const int last =
        std::min(m_model.rowCount(), first + viewport()->height() / verticalHeader()->defaultSectionSize());
    for (int row = first; row < last; ++row) {
        if (const Attempt *attempt = m_model.attemptAt(row))
            rows += attempt;
    }
    m_header->learn(rows);
    m_header->fit(viewport()->width());
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

const Attempt *HistoryTable::selected() const
{
    const int current = currentIndex().row();
    if (current >= 0 && selectionModel()->isRowSelected(current))
        return m_model.attemptAt(current);
    const QItemSelection ranges = selectionModel()->selection();
    return ranges.isEmpty() ? nullptr
                            : m_model.attemptAt(std::ranges::min(ranges, {}, &QItemSelectionRange::top).top());
}

QList<int> HistoryTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end()); // moved columns split a row into several ranges
    return rows;
}

QList<qint64> HistoryTable::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : selectedRows()) {
        if (const Attempt *attempt = m_model.attemptAt(row))
            ids.append(attempt->id);
    }
    return ids;
}

void HistoryTable::addRowActions(const QList<QAction *> &rowActions)
{
    insertActions(m_ownStart, rowActions);
}

/// A click outside the rows means no row, whatever is selected.
void HistoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isAtRow = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()).isValid()
                                                                     : !selectionModel()->selection().isEmpty();
    const QList<QAction *> all = actions();
    auto *shown = new QMenu(this);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->addActions(isAtRow ? all : all.mid(all.indexOf(m_ownStart) + 2));
    shown->popup(event->globalPos());
}

qint64 HistoryTable::countSelected() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

/// modelReset() clears the selection before anybody else is told.
void HistoryTable::keepPlace()
{
    const Attempt *current = currentIndex().isValid() ? m_model.attemptAt(currentIndex().row()) : nullptr;
    m_place.selected = countSelected() <= mostKept ? selectedIds() : QList<qint64>();
    m_place.current = current ? current->id : 0;
    m_place.scrolled = verticalScrollBar()->value();
}

/// The rows of the same query stay where they were on the screen; those of a new query begin with the first.
void HistoryTable::returnToPlace()
{
    const bool isSame = m_place.filter == m_model.filter() && m_place.order == m_model.order();
    m_place.filter = m_model.filter();
    m_place.order = m_model.order();
    if (!isSame)
        return scrollToTop();
    QItemSelection selected;
    for (const qint64 id : m_place.selected) {
        if (const int row = m_model.rowOf(id); row >= 0)
            selected.select(m_model.index(row, 0), m_model.index(row, 0));
    }
    if (const int row = m_model.rowOf(m_place.current); row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selected, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    updateGeometries(); // the scroll bar still has the range of the old rows
    verticalScrollBar()->setValue(m_place.scrolled);
}

void HistoryTable::enter()
{
    if (!selected() && m_model.rowCount() > 0)
        selectRow(qMax(0, currentIndex().row()));
    setFocus(Qt::OtherFocusReason);
}

/// When the focus comes by Tab, the row that the next key acts on is visibly selected.
void HistoryTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        enter();
}

/// In the form that spreadsheets accept: the visible columns in their order, with whole SIDs.
void HistoryTable::copyRows() const
{
    QString text;
    for (const int row : selectedRows()) {
        if (!m_model.attemptAt(row))
            continue;
        QStringList cells;
        for (int place = 0; place < HistoryModel::ColumnCount; ++place) {
            const int column = m_header->logicalIndex(place);
            if (!isColumnHidden(column))
                cells += m_model.index(row, column).data().toString().simplified();
        }
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace renotify
