// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyexport.h"

#include "history/exportrow.h"
#include "history/historystore.h"
#include "support/wholefile.h"

#include <QSaveFile>

#include <system_error>

namespace renotify {

namespace {

constexpr int rowsAtOnce = 1000;

Error unwritable(const QSaveFile &file)
{
    const bool knowsWhy = file.error() != QFileDevice::NoError; // a disk that accepts only a part is full
    const auto full = std::make_error_code(std::errc::no_space_on_device).message();
    return {Error::Kind::FileUnwritable, knowsWhy ? file.errorString() : QString::fromLocal8Bit(full), {}};
}

/// The file names customers. If it replaces an older file, QSaveFile would copy that file's rights. A disk that does
/// not support rights (of a camera or a network) is written to all the same.
void keepToOwner(QSaveFile &file)
{
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.unsetError();
}

} // namespace

Result<qint64> exportHistory(HistoryStore &history, const HistoryExport &what,
                             const std::function<void(qint64)> &progress, const std::stop_token &stop)
{
    const auto rowBytes = [format = what.format](const Attempt &attempt) {
        return format == HistoryExport::JsonLines ? jsonRow(attempt) : csvRow(attempt, format);
    };
    QSaveFile file(what.path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    keepToOwner(file);
    if (what.format != HistoryExport::JsonLines)
        file.write(csvHeader(what.format));

    HistoryQuery query{.filter = what.filter, .order = what.order, .limit = rowsAtOnce};
    qint64 written = 0;
    for (bool isEnd = false; !isEnd;) {
        auto reading = history.page(query, stop);
        reading.waitForFinished();
        if (stop.stop_requested() || reading.resultCount() == 0)
            return Error{Error::Kind::Cancelled, {}, {}};
        const Result<HistoryPage> page = reading.result();
        if (!page)
            return page.error();
        QByteArray rows;
        for (const Attempt &attempt : page->attempts)
            rows += rowBytes(attempt);
        if (file.write(rows) != rows.size() || !file.flush())
            return unwritable(file); // so that a full disk is noticed here, not only at the end
        written += page->attempts.size();
        progress(written);
        isEnd = page->attempts.size() < rowsAtOnce;
        if (!isEnd)
            query.from = HistoryCursor::of(page->attempts.last(), what.order);
    }
    if (stop.stop_requested())
        return Error{Error::Kind::Cancelled, {}, {}};
    if (!commitWhole(file))
        return unwritable(file);
    return written;
}

} // namespace renotify
