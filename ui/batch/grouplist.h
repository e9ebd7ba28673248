// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QTreeWidget>
#include <QVariant>

namespace renotify {

/// The groups of a list's rows, each with its icon, its name and how many there are. One of them is chosen.
class GroupList : public QTreeWidget
{
    Q_OBJECT

public:
    struct Group
    {
        int key;
        QIcon icon;
        QString title;
        qint64 rows;
    };

    explicit GroupList(const QString &accessibleName, QWidget *parent = nullptr);

    /// The chosen group stays chosen if it is still there, otherwise the first one is.
    void setGroups(const QList<Group> &groups);
    int chosen() const; ///< the key; -1 if there is no group
    void choose(int key);

    QSize sizeHint() const override;

signals:
    void groupChosen(int key);

private:
    void fitTitles();

    QList<int> m_keys;
};

} // namespace renotify
