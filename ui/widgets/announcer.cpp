// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace renotify {

namespace {

QAccessibleInterface *notificationFor(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(notificationFor); // installed only once, however often it is called
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1); // a widget without a size does not count as shown
}

void Announcer::announce(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    setAccessibleName(sentence);
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) { // for AT-SPI and for the others
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
    emit announced(sentence);
}

} // namespace renotify
