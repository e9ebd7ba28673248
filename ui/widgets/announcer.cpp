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
    QAccessible::installFactory(notificationFor); // once, however often it is called
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1); // without a size it would not count as showing
}

void Announcer::announce(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    setAccessibleName(sentence);
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) { // AT-SPI has the one, the others the other
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
    emit announced(sentence);
}

} // namespace renotify
