// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <cstdio>

/// What the canary's flow does with any window.
namespace renotify {

using namespace Qt::StringLiterals;

inline void tell(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// A step that does not finish ends the program, with a sentence on standard output because the log is long.
template<class Condition>
void await(const char *what, Condition condition)
{
    if (QTest::qWaitFor(condition, 20'000))
        return;
    tell(u"It did not come: "_s + QLatin1StringView(what));
    std::abort();
}

inline void keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Not written: %s", qPrintable(path));
}

/// The text without its mnemonic.
inline QString plain(QString text)
{
    return text.remove(u'&');
}

/// The visible widget with this name or label.
inline QWidget *control(const QWidget *window, const QString &name)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        if (!widget->isVisible())
            continue;
        if (widget->accessibleName() == name || (button && plain(button->text()) == name))
            return widget;
        if (label && label->buddy() && plain(label->text()) == name)
            return label->buddy();
    }
    qFatal("There is no %s", qPrintable(name));
}

} // namespace renotify
