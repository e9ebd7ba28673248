// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/diagnostics.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QString screens()
{
    QStringList sizes;
    for (const QScreen *screen : QGuiApplication::screens())
        sizes += u"%1×%2@%3"_s.arg(QString::number(screen->size().width()), QString::number(screen->size().height()),
                                   QString::number(screen->devicePixelRatio()));
    return sizes.join(u", "_s);
}

} // namespace

QString diagnostics()
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const QList<std::pair<QString, QString>> facts{
        {u"Renotify"_s, QCoreApplication::applicationVersion()},
        {u"Qt"_s, u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {u"System"_s,
         u"%1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion())},
        {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"Platform"_s, QGuiApplication::platformName()},
        {u"Desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
        {u"Style"_s, u"%1, %2"_s.arg(QApplication::style()->name(), isDark ? u"dark"_s : u"light"_s)},
        {u"Screens"_s, screens()},
        {u"Language"_s, u"%1 (system %2)"_s.arg(QLocale().name(), QLocale::system().name())},
        {u"TLS"_s, QSslSocket::sslLibraryVersionString()}};
    QString text;
    for (const auto &[name, value] : facts)
        text += name + u": "_s + value + u'\n';
    return text;
}

} // namespace renotify
