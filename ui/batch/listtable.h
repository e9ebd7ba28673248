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

private:
    QTimer m_fitSoon; ///< many rows may come at once
};

} // namespace renotify
