// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What SqlHistory writes of lists.

#include "history/sqlbatch.h"
#include "history/sqlhistory.h"
#include "history/sqljournal.h"

namespace renotify {

struct SqlHistory::Creating
{
    using Step = std::function<Result<std::optional<qint64>>(const SqlConnection &file, qint64 first)>;

    qint64 rows;
    Step writeSome; ///< from `first` on; answers with the next one, or with nothing if there is nothing to write
    qint64 next = 0;
    QPromise<Result<bool>> promise = {};

    void end(const Result<bool> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

QFuture<Result<bool>> SqlHistory::createBatch(const Batch &batch, const Items &items)
{
    return write({batch.rows, [batch, items](const SqlConnection &file, qint64 first) {
                      return insertBatchRows(file, batch, items, first);
                  }});
}

QFuture<Result<bool>> SqlHistory::addToBatch(const QString &uid, qint64 count, const Items &items)
{
    return write({count, [uid, count, items](const SqlConnection &file, qint64 first) {
                      return addBatchRows(file, uid, count, items, first);
                  }});
}

QFuture<Result<bool>> SqlHistory::write(Creating &&rows)
{
    auto creating = std::make_shared<Creating>(std::move(rows));
    creating->promise.start();
    goOn(creating);
    return creating->promise.future();
}

/// Each step goes to the end of the line, behind the sends that came in the meantime.
void SqlHistory::goOn(const std::shared_ptr<Creating> &creating)
{
    m_worker.post([this, creating] {
        if (!m_journal) // it is gone when the program ends
            return creating->end(Error{Error::Kind::Cancelled, {}, {}});
        const auto next =
            m_journal->use([creating](const SqlConnection &file) { return creating->writeSome(file, creating->next); });
        if (!next)
            return creating->end(next.error());
        if (!next.value())
            return creating->end(false);
        creating->next = *next.value();
        if (creating->next == creating->rows)
            return creating->end(true);
        goOn(creating);
    });
}

QFuture<Result<bool>> SqlHistory::skipRow(const QString &uid, qint64 row, const QString &why)
{
    return m_worker.run([this, uid, row, why] {
        return m_journal->use([&](const SqlConnection &file) { return storeSkip(file, uid, row, why); });
    });
}

QFuture<Result<Done>> SqlHistory::noteTry(const QString &uid, qint64 row, int number)
{
    return m_worker.run([this, uid, row, number] {
        return m_journal->use([&](const SqlConnection &file) { return storeTry(file, uid, row, number); });
    });
}

} // namespace renotify
