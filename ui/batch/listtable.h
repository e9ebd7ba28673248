// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

namespace renotify {

/// A table of the rows of a list: whole rows are selected, Tab leaves it, and `stretched` is the column that takes the
/// rest of the width.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    ListTable(const QString &accessibleName, QAbstractItemModel &model, int stretched, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    /// The key for editing (F2) edits the cell of the row that can be edited, wherever in the row it is pressed.
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    using QTableView::edit;

private:
    QTimer m_fitSoon; ///< many rows may come at once
};

} // namespace renotify
