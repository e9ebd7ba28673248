// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchresult.h"

#include "batch/batchqueue.h"
#include "batch/readlist.h"
#include "batch/xlsxfile.h"
#include "history/exportrow.h"
#include "support/wholefile.h"

#include <QMetaEnum>
#include <QSaveFile>

#include <algorithm>
#include <functional>
#include <system_error>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 1000;

const QStringList storedHeadings{u"service"_s, u"identity"_s, u"challenge"_s, u"ttl"_s, u"reason"_s};
const QStringList ours{u"renotify_state"_s,        u"renotify_code"_s,      u"renotify_message"_s,
                       u"renotify_notification"_s, u"renotify_challenge"_s, u"renotify_answer"_s,
                       u"renotify_time"_s,         u"renotify_skipped"_s,   u"renotify_attempt"_s};
const qsizetype skippedColumn = ours.indexOf(u"renotify_skipped"_s);

/// What a person gave stays as it is; a cell of ours that a spreadsheet would take for a formula is made safe.
QByteArray line(const QStringList &theirs, qsizetype columns, const QStringList &values)
{
    QByteArrayList cells;
    for (qsizetype i = 0; i < columns; ++i)
        cells += csvCell(theirs.value(i), CsvCell::AsItIs);
    for (const QString &value : values)
        cells += csvCell(value, CsvCell::Guarded);
    return cells.join(',') + "\r\n";
}

QStringList headingsOf(const ReadList &list)
{
    QStringList headings = list.rowCount() > 0 ? list.columns.headings : storedHeadings;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headings.at(i).isEmpty())
            headings[i] = u"column_%1"_s.arg(i + 1);
    }
    return headings;
}

/// What the history has of a row, if its file is not at hand.
QStringList storedCells(const BatchRow &row)
{
    if (!row.item)
        return QStringList(storedHeadings.size());
    const BatchItem &item = *row.item;
    return {item.service.toString(), item.identity.toString(), item.challenge ? item.challenge->toString() : QString(),
            item.ttl ? QString::number(item.ttl->seconds()) : QString(), item.reason};
}

/// How the challenge ended, as far as anybody has seen it.
QString answerOf(const Attempt &attempt)
{
    const auto &end = attempt.challengeEnd;
    return end ? QString::fromLatin1(QMetaEnum::fromType<ChallengeStatus::Value>().valueToKey(end->status)) : QString();
}

QStringList valuesOf(const BatchRow &row)
{
    QStringList values{QString::fromLatin1(QMetaEnum::fromType<BatchState::Value>().valueToKey(stateOf(row)))};
    if (!row.attempt)
        return values + QStringList{{}, {}, {},          {},
                                    {}, {}, row.skipped, row.begun > 0 ? QString::number(row.begun) : QString()};
    const SendResult &result = row.attempt->result;
    const auto api = result.error ? result.error->api : std::nullopt;
    const auto sid = result.notification ? result.notification->sid : std::nullopt;
    const QString kind =
        result.error ? QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error->kind)))
                     : QString();
    return values
           + QStringList{api && api->code ? QString::number(*api->code) : QString(),
                         api && !api->message.isEmpty() ? api->message : kind,
                         sid ? sid->toString() : QString(),
                         row.attempt->request.challenge.toString(),
                         answerOf(*row.attempt),
                         row.attempt->startedAt.toUTC().toString(Qt::ISODateWithMs),
                         row.skipped,
                         row.attempt->uid};
}

/// Without a reason it is the full disk, which not everything reports.
Error unwritable(const QString &reason)
{
    const auto full = std::make_error_code(std::errc::no_space_on_device).message();
    return {Error::Kind::FileUnwritable, reason.isEmpty() ? QString::fromLocal8Bit(full) : reason, {}};
}

Result<QList<BatchRow>> readSome(BatchStore &store, const QString &uid, qint64 after)
{
    auto reading = store.batchRows(uid, after, rowsAtOnce);
    reading.waitForFinished();
    return reading.resultCount() > 0 ? reading.result() : Error{Error::Kind::Cancelled, {}, {}};
}

/// Shows each row: the cells of the list, and what became of it. Ends when `show` returns false.
using ShowRow = std::function<bool(const QStringList &theirs, const QStringList &values)>;

Result<qint64> forEachStored(BatchStore &store, const QString &uid, const ShowRow &show)
{
    for (qint64 shown = 0, after = 0;;) {
        const Result<QList<BatchRow>> rows = readSome(store, uid, after);
        if (!rows)
            return rows.error();
        for (const BatchRow &row : rows.value()) {
            after = row.row;
            ++shown;
            if (!show(storedCells(row), valuesOf(row)))
                return shown;
        }
        if (rows->size() < rowsAtOnce)
            return shown;
    }
}

/// The values of a row that is not in the list that was begun: why it could not be sent, if that is so.
QStringList valuesOfUnsent(const CheckedList &checked, qint64 row)
{
    QStringList values(ours.size());
    for (auto at = std::ranges::lower_bound(checked.problems, row, {}, &ListProblem::row);
         at != checked.problems.end() && at->row == row; ++at) {
        if (!isOnlySuspected(at->kind))
            values[skippedColumn] =
                QString::fromLatin1(QMetaEnum::fromType<ListProblem::Kind>().valueToKey(int(at->kind)));
    }
    return values;
}

Result<qint64> forEachRow(BatchStore &store, const QString &uid, const ReadList &list, const ShowRow &show)
{
    if (list.rowCount() <= 0)
        return forEachStored(store, uid, show);
    qint64 shown = 0;
    QList<BatchRow> page;
    qsizetype next = 0;
    bool isLast = false;
    for (qint64 row = 1; row <= list.rowCount(); ++row, ++shown) {
        if (next == page.size() && !isLast) {
            const Result<QList<BatchRow>> rows = readSome(store, uid, row - 1);
            if (!rows)
                return rows.error();
            page = rows.value();
            next = 0;
            isLast = page.size() < rowsAtOnce;
        }
        const bool isOurs = next < page.size() && page.at(next).row == row;
        if (!show(list.cells(row), isOurs ? valuesOf(page.at(next++)) : valuesOfUnsent(list.checked, row)))
            break;
    }
    return shown;
}

/// Each cell is a text, which needs no mark against formulas.
Result<qint64> saveXlsx(BatchStore &store, const QString &uid, const ReadList &list, QSaveFile &file)
{
    XlsxFile sheet(file.fileName());
    const QStringList headings = headingsOf(list);
    sheet.add(headings + ours);
    const Result<qint64> written = forEachRow(store, uid, list, [&](QStringList theirs, const QStringList &values) {
        theirs.resize(headings.size());
        sheet.add(theirs + values);
        return true;
    });
    if (!written)
        return written;
    const std::optional<QString> fault = sheet.finish(file);
    return fault ? Result<qint64>(unwritable(*fault)) : written;
}

} // namespace

Result<qint64> writeBatchResult(BatchStore &store, const QString &uid, const ReadList &list, QIODevice &out)
{
    const QStringList headings = headingsOf(list);
    QByteArray bytes = line(headings, headings.size(), ours);
    bool isWritten = true;
    const Result<qint64> written =
        forEachRow(store, uid, list, [&](const QStringList &theirs, const QStringList &values) {
            bytes += line(theirs, headings.size(), values);
            if (bytes.size() > (1 << 20))
                isWritten = out.write(std::exchange(bytes, {})) >= 0;
            return isWritten;
        });
    if (!written)
        return written;
    return isWritten && out.write(bytes) == bytes.size() ? written : unwritable(out.errorString());
}

Result<qint64> saveBatchResult(BatchStore &store, const QString &uid, const ReadList &list, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.unsetError(); // a disk that does not support rights
    const bool isXlsx = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    const Result<qint64> written = isXlsx ? saveXlsx(store, uid, list, file) : writeBatchResult(store, uid, list, file);
    if (written && !commitWhole(file))
        return unwritable(file.errorString());
    return written;
}

} // namespace renotify
