// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace renotify {

// Desktop Notifications Specification 1.2, org.freedesktop.Notifications.Notify.
void showDesktopNotice(const QString &title, const QString &text)
{
    const QString id = QGuiApplication::desktopFileName();
    QDBusMessage notify =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const int untilTheDesktopDecides = -1;
    notify.setArguments({QGuiApplication::applicationDisplayName(), 0U, id, title,
                         text.toHtmlEscaped(), // the body may contain markup
                         QStringList(), QVariantMap{{u"desktop-entry"_s, id}}, untilTheDesktopDecides});
    QDBusConnection::sessionBus().asyncCall(notify);
}

} // namespace renotify
