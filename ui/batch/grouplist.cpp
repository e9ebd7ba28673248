// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/grouplist.h"

#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyle>

namespace renotify {

GroupList::GroupList(const QString &accessibleName, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setHeaderLabels({tr("Group"), tr("Rows")});
    setRootIsDecorated(false);
    setWordWrap(true); // some titles are sentences, and a tip is for the mouse only
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(header(), &QHeaderView::sectionResized, this, &GroupList::fitTitles);
    connect(this, &QTreeWidget::itemSelectionChanged, this, [this] { // a screen reader selects
        if (const auto selected = selectedItems(); !selected.isEmpty())
            setCurrentItem(selected.first());
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            emit groupChosen(item->data(0, Qt::UserRole).toInt());
    });
}

int GroupList::chosen() const
{
    return currentItem() ? currentItem()->data(0, Qt::UserRole).toInt() : -1;
}

void GroupList::choose(int key)
{
    if (const auto at = m_keys.indexOf(key); at >= 0)
        setCurrentItem(topLevelItem(int(at)));
}

void GroupList::setGroups(const QList<Group> &groups)
{
    const int before = chosen();
    QList<int> keys;
    for (const Group &group : groups)
        keys += group.key;
    if (keys != m_keys) {
        const QSignalBlocker blocker(this);
        clear();
        for (const Group &group : groups) {
            auto *item = new QTreeWidgetItem(this);
            item->setIcon(0, group.icon);
            item->setText(0, group.title);
            item->setToolTip(0, plainTip(group.title));
            item->setData(0, Qt::UserRole, group.key);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        m_keys = keys;
        setCurrentItem(topLevelItem(int(qMax<qsizetype>(0, keys.indexOf(before)))));
    }
    for (int i = 0; i < int(groups.size()); ++i)
        topLevelItem(i)->setText(1, QLocale().toString(groups.at(i).rows));
    fitTitles();
    if (chosen() != before)
        emit groupChosen(chosen());
}

/// A tree makes no row higher for words that wrap, unless it is told the height.
void GroupList::fitTitles()
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int least = qMax(iconSize().height(), fontMetrics().height());
    const QRect room(0, 0, columnWidth(0) - style()->pixelMetric(QStyle::PM_SmallIconSize) - 4 * margin, 100 * grid);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        const QRect words = fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text(0));
        const QSize size(0, qMax(least, words.height()) + 2);
        if (item->sizeHint(0) != size)
            item->setSizeHint(0, size);
    }
}

QSize GroupList::sizeHint() const
{
    return {34 * grid, 20 * grid};
}

} // namespace renotify
