// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/linkevents.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QUrl>

namespace renotify {

LinkEvents::LinkEvents(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool LinkEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen || watched != qApp)
        return QObject::eventFilter(watched, event);
    const auto *open = static_cast<QFileOpenEvent *>(event);
    emit arrived(QString::fromUtf8(open->url().toEncoded())); // as it was written, because SendLink decodes it, once
    return true;
}

} // namespace renotify
