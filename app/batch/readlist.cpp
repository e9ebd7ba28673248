// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/readlist.h"

#include "batch/rowvalues.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace renotify {

QString ReadList::value(const ListProblem &problem) const
{
    return problem.column < 0 ? QString() : cells(problem.row).value(problem.column);
}

BatchItem ReadList::itemOf(qint64 row) const
{
    RowValues values;
    text.visit(row - (columns.hasHeading ? 0 : 1), [&](qint64, ListText::Cells cells) {
        values = RowValues::of(cells, columns);
        return false;
    });
    const auto service = ServiceSid::parse(values[ListField::Service]);
    const QString &seconds = values[ListField::Ttl];
    const QString &reason = values[ListField::Reason];
    return {.row = row,
            .service = service ? *service : *defaults.service, // the check has seen that there is one
            .identity = *Identity::parse(values[ListField::Identity]),
            .challenge = ChallengeSid::parse(values[ListField::Challenge]),
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

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result()
                                                                                             : QByteArray();
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
