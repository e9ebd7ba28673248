// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/readlist.h"

#include <QTableWidget>

namespace renotify {

/// The first rows of a list as they came; the columns that are used say for what.
class PreviewTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);

    void setList(const ReadList &list);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace renotify
