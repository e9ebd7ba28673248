// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QTimer>

namespace renotify {

class PendingModel;

/// A list of pending challenges. One is chosen with the arrow keys and Enter or with a click. The times in it are
/// updated while it is visible.
class PendingList : public QListView
{
    Q_OBJECT

public:
    explicit PendingList(PendingModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_second;
};

} // namespace renotify
