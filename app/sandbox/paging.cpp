// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/paging.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify::sandbox {

namespace {

const QString after = u"PA"_s; // how the tokens for the page after an item and the page before it begin
const QString before = u"PB"_s;

std::optional<qsizetype> firstIndex(const QList<QJsonObject> &items, const QString &token, int size)
{
    const auto named = std::find_if(items.begin(), items.end(), [&token](const QJsonObject &item) {
        return item[u"sid"_s].toString() == token.mid(2);
    });
    const qsizetype index = named - items.begin();
    if (named == items.end())
        return std::nullopt;
    if (token.startsWith(after))
        return index + 1;
    if (token.startsWith(before))
        return std::max<qsizetype>(0, index - size);
    return std::nullopt;
}

QString listUrl(const QString &url, const Parameters &query, const QStringList &kept, int size)
{
    QString address = url + u"?PageSize=%1"_s.arg(size);
    for (const QString &name : kept) {
        if (query.has(name))
            address += u"&%1=%2"_s.arg(name, QString::fromLatin1(QUrl::toPercentEncoding(query.value(name))));
    }
    return address;
}

} // namespace

std::optional<QJsonObject> page(const QList<QJsonObject> &items, const QString &key, const QString &url,
                                const Parameters &query, const QStringList &kept)
{
    const std::optional<int> size = query.number(u"PageSize"_s, 1, 1000, 50);
    const std::optional<int> number = query.number(u"Page"_s, 0, 1'000'000, 0);
    if (!size || !number)
        return std::nullopt;
    std::optional<qsizetype> first = qsizetype(*number) * *size;
    if (query.has(u"PageToken"_s))
        first = firstIndex(items, query.value(u"PageToken"_s), *size);
    if (!first)
        return std::nullopt;

    const QList<QJsonObject> shown = items.mid(*first, *size);
    QJsonArray array;
    for (const QJsonObject &item : shown)
        array.append(item);

    const QString list = listUrl(url, query, kept, *size);
    const auto neighbour = [&](int page, const QString &token, const QJsonObject &item) {
        return list + u"&Page=%1&PageToken=%2%3"_s.arg(QString::number(page), token, item[u"sid"_s].toString());
    };
    const bool isFirst = *first == 0 || shown.isEmpty();
    const bool isLast = *first + *size >= items.size();
    const QJsonObject meta{
        {u"key"_s, key},
        {u"page"_s, *number},
        {u"page_size"_s, *size},
        {u"url"_s, list + u"&Page=%1"_s.arg(*number)},
        {u"first_page_url"_s, list + u"&Page=0"_s},
        {u"previous_page_url"_s, isFirst ? QJsonValue() : neighbour(std::max(0, *number - 1), before, shown.first())},
        {u"next_page_url"_s, isLast ? QJsonValue() : neighbour(*number + 1, after, shown.last())}};
    return QJsonObject{{key, array}, {u"meta"_s, meta}};
}

} // namespace renotify::sandbox
