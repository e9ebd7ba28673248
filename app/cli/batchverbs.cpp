// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/batchverbs.h"

#include "batch/batchcount.h"
#include "batch/batchresult.h"
#include "batch/listedrows.h"
#include "cli/batchrecord.h"
#include "cli/words.h"
#include "support/whenready.h"

#include <QBuffer>
#include <QFileInfo>

namespace renotify::cli {

using namespace Qt::StringLiterals;

void BatchCheckVerb::begin(const std::optional<Batch> &known)
{
    if (known)
        return run(place().history, BatchRun::Mode::Check);
    addFailed(writeProblems());
    m_rows = std::make_unique<ListedRows>(list(), list().checked.items);
    run(*m_rows, BatchRun::Mode::Check);
}

void BatchBeginVerb::failBegun(const std::optional<Batch> &known)
{
    const QDateTime when = known ? known->createdAt : QDateTime::currentDateTimeUtc();
    fail(ExitCode::Usage,
         CtlWords::tr("This list was begun at %1. To go on with it: renotifyctl batch resume. Nothing is sent now.")
             .arg(when.toUTC().toString(Qt::ISODate)));
}

void BatchBeginVerb::begin(const std::optional<Batch> &known)
{
    if (known)
        return failBegun(known);
    const qint64 wrong = writeProblems();
    if (wrong > 0)
        return fail(ExitCode::Usage,
                    CtlWords::tr("Rows that cannot be sent: %1. Mend or remove them. Nothing was sent.")
                        .arg(QString::number(wrong)));
    if (list().itemCount() == 0)
        return fail(ExitCode::Usage, CtlWords::tr("The list has no rows."));
    if (!isConfirmed(list().itemCount()))
        return;
    const Batch batch{.uid = uid(),
                      .label = QFileInfo(invocation().argument).fileName(),
                      .accountId = account().id,
                      .host = account().host.url().toString(),
                      .createdAt = QDateTime::currentDateTimeUtc(),
                      .rows = list().itemCount()};
    const auto created = place().history.createBatch(batch, [list = list()](qint64 index) { return list.item(index); });
    whenReady(created, this, [this](const Result<bool> &isNew) {
        if (!isNew)
            fail(isNew.error());
        else if (!isNew.value()) // another program was a moment faster
            failBegun({});
        else
            run(place().history, BatchRun::Mode::Send);
    });
}

void BatchResumeVerb::begin(const std::optional<Batch> &known)
{
    if (!known)
        return failNotBegun();
    withStanding(this, place().history, uid(), {}, [this](const Result<BatchStanding> &standing) {
        if (!standing)
            return fail(standing.error());
        const qint64 waiting = standing->progress.waiting;
        if (waiting == 0 || isConfirmed(waiting))
            run(place().history, BatchRun::Mode::Send);
    });
}

void BatchStatusVerb::begin(const std::optional<Batch> &known)
{
    if (!known)
        return failNotBegun();
    place().history.news(); // what a program that is gone was sending is Unknown
    withStanding(this, place().history, uid(), {}, [this](const Result<BatchStanding> &standing) {
        if (!standing)
            return fail(standing.error());
        output().write(batchRecord(uid(), invocation().argument, standing->progress));
        endWritten();
    });
}

void BatchResultVerb::begin(const std::optional<Batch> &known)
{
    if (!known)
        return failNotBegun();
    place().history.news();
    const QString path = invocation().text(Opt::Output);
    if (path.isEmpty()) {
        auto bytes = std::make_shared<QByteArray>();
        const auto written = worker().run([this, bytes, list = list()] {
            QBuffer buffer(bytes.get());
            buffer.open(QIODevice::WriteOnly);
            return writeBatchResult(place().history, uid(), list, buffer);
        });
        return void(whenReady(written, this, [this, bytes](const Result<qint64> &rows) {
            if (!rows)
                return fail(rows.error());
            output().writeRaw(*bytes);
            endWritten();
        }));
    }
    const auto saved =
        worker().run([this, path, list = list()] { return saveBatchResult(place().history, uid(), list, path); });
    whenReady(saved, this, [this, path](const Result<qint64> &rows) {
        if (!rows)
            return fail(rows.error());
        output().write(exportRecord(path, rows.value()));
        endWritten();
    });
}

} // namespace renotify::cli
