// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace renotify {

/// Takes what is dropped on a window: files wherever they are dropped, and text where no field takes it. The program
/// that it was dragged from keeps it.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    /// For the fields that `window` has by now; `window` must outlive this object.
    explicit DropTarget(QWidget *window, QObject *parent = nullptr);

signals:
    void filesDropped(const QStringList &paths);
    void textDropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace renotify
