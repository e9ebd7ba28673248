// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/droptarget.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace renotify {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// Accepts a copy, whatever was proposed: after a move the source would delete what it gave.
void acceptCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

DropTarget::DropTarget(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_window->setAcceptDrops(true);
    m_window->installEventFilter(this);
    for (auto *field : m_window->findChildren<QWidget *>()) {
        if (field->acceptDrops())
            field->installEventFilter(this); // otherwise it would take a file's address for text
    }
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    const QStringList files = filesIn(*drop.mimeData());
    if (watched != m_window && files.isEmpty())
        return false; // the field takes the text
    if (watched != m_window || (files.isEmpty() && !drop.mimeData()->hasText())) {
        event->ignore();
        return true;
    }
    acceptCopy(drop);
    if (isDrop && !files.isEmpty())
        emit filesDropped(files);
    else if (isDrop)
        emit textDropped(drop.mimeData()->text());
    return true;
}

} // namespace renotify
