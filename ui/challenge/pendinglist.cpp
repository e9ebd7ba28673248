// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/pendinglist.h"

#include "ui/challenge/pendingmodel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace renotify {

using namespace std::chrono_literals;

namespace {

constexpr int mostRowsSeen = 4;

/// Paints two lines per row, with a gap between rows.
class RowPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, grid);
    }
};

} // namespace

PendingList::PendingList(PendingModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setAccessibleName(tr("Pending challenges"));
    setItemDelegate(new RowPainter(this));
    setUniformItemSizes(true);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { emit rowChosen(index.row()); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
}

QSize PendingList::sizeHint() const
{
    const int rows = std::clamp(model()->rowCount(), 1, mostRowsSeen);
    return {QListView::sizeHint().width(), rows * std::max(0, sizeHintForRow(0)) + 2 * frameWidth()};
}

void PendingList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() & ~Qt::KeypadModifier)
        return QListView::keyPressEvent(event);
    // The Enter key that opened the list may still be held down; it must not choose anything.
    if (!event->isAutoRepeat() && currentIndex().isValid())
        emit rowChosen(currentIndex().row());
}

void PendingList::showEvent(QShowEvent *event)
{
    m_second.start();
    QListView::showEvent(event);
}

void PendingList::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QListView::hideEvent(event);
}

} // namespace renotify
