// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QTimer>

namespace renotify {

class PendingModel;

/// A few rows of pending challenges to choose one from, by arrow keys and Enter or by a click. Their times go on
/// while it is seen.
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
