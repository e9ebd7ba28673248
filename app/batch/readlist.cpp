// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/readlist.h"

namespace renotify {

namespace {

QString cellOf(const QStringList &cells, const ListColumns &columns, ListField field)
{
    return cells.value(columns.of(field)).trimmed();
}

} // namespace

QString ReadList::value(const ListProblem &problem) const
{
    return problem.column < 0 ? QString() : cells(problem.row).value(problem.column);
}

BatchItem ReadList::item(qsizetype index) const
{
    const qint64 row = checked.items[index];
    const QStringList all = cells(row);
    const auto service = ServiceSid::parse(cellOf(all, columns, ListField::Service));
    const QString seconds = cellOf(all, columns, ListField::Ttl);
    const QString reason = cellOf(all, columns, ListField::Reason);
    return {.row = row,
            .service = service ? *service : *defaults.service, // the check has seen that there is one
            .identity = *Identity::parse(cellOf(all, columns, ListField::Identity)),
            .challenge = ChallengeSid::parse(cellOf(all, columns, ListField::Challenge)),
            .ttl = seconds.isEmpty() ? defaults.ttl : Ttl::from(seconds.toInt()),
            .reason = reason.isEmpty() ? defaults.reason : reason};
}

QList<BatchItem> ReadList::items() const
{
    QList<BatchItem> all;
    all.reserve(itemCount());
    for (qsizetype i = 0; i < itemCount(); ++i)
        all += item(i);
    return all;
}

ReadList readList(const QString &path, const ListDefaults &defaults, const std::stop_token &stop)
{
    ReadList list{.text = ListText::read(path, ListText::longest, stop), .defaults = defaults};
    if (list.text.fault() != ListFault::None)
        return list;
    list.columns = ListColumns::recognise(list.text);
    list.checked = checkList(list.text, list.columns, defaults, {}, stop);
    return list;
}

} // namespace renotify
