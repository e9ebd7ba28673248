// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/mendedrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// Whether a cell could be read as something else without quotation marks.
bool needsQuotes(const QByteArray &cell)
{
    const bool hasMark = std::ranges::any_of(
        cell, [](char c) { return QByteArrayView(",;\t|\"\r\n").contains(c); }); // any separator: see formatOf()
    return hasMark || cell.startsWith(' ') || cell.endsWith(' ');
}

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

QByteArray delimitedRow(const QStringList &cells, char separator)
{
    QByteArrayList written;
    for (const QString &cell : cells) {
        QByteArray bytes = cell.toUtf8();
        if (needsQuotes(bytes))
            bytes = '"' + bytes.replace('"', "\"\"") + '"';
        written += bytes;
    }
    return written.join(separator);
}

QByteArray jsonRowWith(QByteArrayView line, const QByteArrayList &keys, const QByteArray &key, const QString &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    if (!document.isObject())
        return {};
    QJsonObject object = document.object();
    object.insert(QString::fromUtf8(key), value);
    QByteArrayList members;
    for (const QByteArray &each : keys) {
        const auto found = object.constFind(QString::fromUtf8(each));
        if (found != object.constEnd())
            members += jsonOf(found.key()) + ':' + jsonOf(*found);
    }
    return '{' + members.join(',') + '}';
}

} // namespace renotify
