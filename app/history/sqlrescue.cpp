// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlrescue.h"

#include "history/sqlfile.h"
#include "history/sqlpages.h"
#include "history/sqlrefill.h"
#include "history/sqlschema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr quint32 pagesAtOnce = 64;

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, {}};
}

void removeWhole(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// Fills a new journal at `part`, which is closed when this returns.
Result<JournalRescue> fill(const QString &part, SqlPages &pages, const std::function<void(qint64, qint64)> &progress,
                           const std::stop_token &stop)
{
    if (const auto prepared = prepareJournalFile(part); !prepared)
        return prepared.error();
    SqlConnection connection(part, std::chrono::seconds(5));
    if (const auto opened = connection.open(); !opened)
        return opened.error();
    SqlRefill refill(connection);
    if (const auto begun = refill.begin(); !begun)
        return begun.error();
    for (quint32 page = 1; page <= pages.count(); ++page) {
        if (const auto added = refill.add(recordsOf(pages, page)); !added)
            return added.error();
        if (page % pagesAtOnce != 0)
            continue;
        if (stop.stop_requested())
            return cancelled();
        if (const auto kept = refill.keep(); !kept)
            return kept.error();
        progress(page, pages.count());
    }
    if (const auto ended = refill.end(); !ended)
        return ended.error();
    return JournalRescue{.rescued = refill.rows(), .lost = refill.lost()};
}

bool moveFile(const QString &from, const QString &to)
{
    return !QFile::exists(from) || QFile::rename(from, to);
}

/// The log is moved first: the old file can be read without its log, but a new file next to an old log would take the
/// log for its own.
Result<Done> setAside(const QString &path, const QString &part, const QString &kept)
{
    QFile::remove(path + "-shm"_L1);
    const bool isMoved = moveFile(path + "-wal"_L1, kept + "-wal"_L1)
                         && moveFile(path + "-journal"_L1, kept + "-journal"_L1) && moveFile(path, kept)
                         && QFile::rename(part, path);
    if (isMoved)
        return Done();
    moveFile(kept, path); // back to their places, as far as they were moved
    moveFile(kept + "-journal"_L1, path + "-journal"_L1);
    moveFile(kept + "-wal"_L1, path + "-wal"_L1);
    return Error{Error::Kind::JournalReadOnly, QFileInfo(path).path(), {}};
}

} // namespace

Result<JournalRescue> rescueJournal(const QString &path, const std::function<void(qint64, qint64)> &progress,
                                    const std::stop_token &stop)
{
    if (const auto ours = prepareJournalFile(path); !ours && ours.error().kind != Error::Kind::JournalDamaged)
        return ours.error();
    const QString part = path + ".rescue.part"_L1;
    removeWhole(part); // left by a program that was killed here
    Result<JournalRescue> rescue = cancelled();
    {
        const auto pages = SqlPages::of(path);
        if (!pages)
            return pages.error();
        rescue = fill(part, *pages.value(), progress, stop);
    }
    if (rescue) {
        const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        const QString kept = u"%1.damaged-%2"_s.arg(path, time);
        if (const auto moved = setAside(path, part, kept); !moved)
            rescue = moved.error();
        else
            return JournalRescue{rescue->rescued, rescue->lost, kept};
    }
    removeWhole(part);
    return rescue;
}

} // namespace renotify
