// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace renotify {

/// The progress of a longer task and a button to stop it, inside the window and without blocking anything.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// Shows the row. A `total` of 0 means that nobody knows how much there is.
    void start(const QString &what, qint64 total, bool canBeStopped = true);
    void setDone(qint64 done);
    void end();

signals:
    void cancelled();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    qint64 m_total = 0;
};

} // namespace renotify
