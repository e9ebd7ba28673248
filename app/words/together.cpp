// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/together.h"

#include <QCoreApplication>
#include <QLocale>

namespace renotify {

namespace {

struct TogetherWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::TogetherWords)
};

QString folded(const QStringList &all, QString (*pair)(const QString &, const QString &))
{
    QString text;
    for (const QString &next : all) {
        if (!next.isEmpty())
            text = text.isEmpty() ? next : pair(text, next);
    }
    return text;
}

} // namespace

QString sentences(const QStringList &all)
{
    return folded(all, [](const QString &first, const QString &second) {
        return TogetherWords::tr("%1 %2", "two whole sentences, one after the other").arg(first, second);
    });
}

QString onOneLine(const QStringList &facts)
{
    return folded(facts, [](const QString &first, const QString &second) {
        return TogetherWords::tr("%1 – %2", "two short facts on one line: iPhone – verified").arg(first, second);
    });
}

QString inOrder(const QStringList &steps)
{
    return folded(steps, [](const QString &first, const QString &second) {
        return TogetherWords::tr("%1 → %2", "what happened, one after the other").arg(first, second);
    });
}

QString enumeration(QStringList items)
{
    items.removeAll(QString());
    return QLocale().createSeparatedList(items);
}

QString labelled(const QString &label, const QString &value)
{
    return TogetherWords::tr("%1: %2", "a label and its value").arg(label, value);
}

} // namespace renotify
