// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqljournal.h"

#include "history/sqlchallenge.h"
#include "history/sqlcopy.h"
#include "history/sqlfile.h"
#include "history/sqlindex.h"
#include "history/sqlreader.h"
#include "history/sqlrow.h"
#include "history/sqlschema.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr std::chrono::seconds heldPause(1);

/// Whether a person can remove the cause, by freeing space or closing the other program.
bool mayPass(Error::Kind kind)
{
    return kind == Error::Kind::JournalFull || kind == Error::Kind::JournalReadOnly || kind == Error::Kind::JournalBusy;
}

QString names(const SqlValues &values, QLatin1StringView suffix, QLatin1StringView separator)
{
    QStringList names;
    for (const auto &[column, value] : values)
        names.append(column + suffix);
    return names.join(separator);
}

/// The program that could have heard how these sends ended is gone.
Result<qint64> markInterrupted(const SqlConnection &connection)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<QList<qint64>> ids = idsOf(connection, u"SELECT id FROM attempt WHERE outcome = 'Sending'"_s, {});
    if (!ids)
        return ids.error();
    for (const qint64 id : ids.value()) {
        if (const auto taken = unlistWords(connection, id); !taken)
            return taken.error();
        SqlStatement update(connection, u"UPDATE attempt SET outcome = 'Unknown', error_kind = 'Interrupted',"
                                        " error_detail = '' WHERE id = ?"_s);
        if (const auto ran = update.run({id}); !ran)
            return ran.error();
        if (const auto listed = listWords(connection, id); !listed)
            return listed.error();
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return ids->size();
}

} // namespace

SqlJournal::SqlJournal(QString path, std::chrono::milliseconds busyTimeout)
    : m_path(std::move(path))
    , m_busyTimeout(busyTimeout)
{
}

SqlJournal::~SqlJournal()
{
    if (!m_unstored.isEmpty() && open())
        storeLate();
}

Result<qint64> SqlJournal::open()
{
    if (m_isInRescue)
        return Error{Error::Kind::JournalDamaged, m_path, {}};
    if (m_connection && QFile::exists(m_path))
        return m_interrupted;
    m_connection.reset(); // somebody removed the file: nobody would ever see what is written to it now
    const Result<qint64> opened = openAnew();
    m_held.reset();
    if (!opened && opened.error().kind == Error::Kind::JournalBusy) {
        m_held = opened.error();
        m_heldUntil = QDeadlineTimer(heldPause);
    }
    return opened;
}

Result<qint64> SqlJournal::openToRead()
{
    if (m_held && !m_heldUntil.hasExpired())
        return *m_held;
    return open();
}

void SqlJournal::beginRescue()
{
    m_isInRescue = true;
    m_connection.reset();
}

void SqlJournal::endRescue()
{
    m_isInRescue = false;
}

Result<qint64> SqlJournal::openAnew()
{
    if (const auto prepared = prepareJournalFile(m_path); !prepared)
        return prepared.error();
    auto connection = std::make_unique<SqlConnection>(m_path, m_busyTimeout);
    if (const auto opened = connection->open(); !opened)
        return opened.error();
    if (const auto configured = configure(*connection); !configured)
        return configured.error();
    if (const auto copied = copyBeforeMigration(*connection, m_path); !copied)
        return copied.error();
    if (const auto migrated = migrate(*connection); !migrated)
        return migrated.error();
    const Result<qint64> interrupted = markInterrupted(*connection);
    if (!interrupted)
        return interrupted;
    m_interrupted = interrupted.value();
    m_connection = std::move(connection);
    ++m_generation;
    return m_interrupted;
}

Result<qint64> SqlJournal::begin(const Attempt &attempt)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    storeLate();
    SqlTransaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const SqlValues values = requestValues(attempt);
    const QStringList marks(values.size(), u"?"_s);
    SqlStatement insert(*m_connection, u"INSERT INTO attempt (%1) VALUES (%2)"_s.arg(names(values, ""_L1, ", "_L1),
                                                                                     marks.join(", "_L1)));
    if (const auto ran = insert.run(valuesOf(values)); !ran)
        return ran.error();
    const qint64 id = insert.insertedId();
    if (const auto listed = listWords(*m_connection, id); !listed)
        return listed.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return id;
}

Result<Done> SqlJournal::finish(const Attempt &attempt)
{
    const Result<qint64> opened = open();
    if (opened)
        storeLate();
    const Result<Done> stored = opened ? store(attempt) : Result<Done>(opened.error());
    if (!stored && mayPass(stored.error().kind))
        m_unstored.append(attempt);
    return stored;
}

void SqlJournal::storeLate()
{
    m_unstored.removeIf([this](const Attempt &attempt) {
        const Result<Done> stored = store(attempt);
        return stored.ok() || !mayPass(stored.error().kind);
    });
}

Result<Done> SqlJournal::store(const Attempt &attempt)
{
    SqlTransaction transaction(*m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;

    if (const auto taken = unlistWords(*m_connection, attempt.id); !taken)
        return taken;
    const SqlValues result = resultValues(attempt.result);
    SqlStatement update(*m_connection, u"UPDATE attempt SET %1 WHERE id = ?"_s.arg(names(result, " = ?"_L1, ", "_L1)));
    if (const auto ran = update.run(valuesOf(result) << attempt.id); !ran)
        return ran;
    if (update.rowsAffected() == 0)
        return Error{Error::Kind::JournalFailed, u"no row %1"_s.arg(attempt.id), {}};
    if (const auto listed = listWords(*m_connection, attempt.id); !listed)
        return listed;

    SqlStatement answer(*m_connection,
                        u"INSERT INTO answer (headers, body, attempt) VALUES (?, ?, ?)"
                        " ON CONFLICT (attempt) DO UPDATE SET headers = excluded.headers, body = excluded.body"_s);
    if (const auto ran = answer.run(valuesOf(answerValues(attempt.result.answer)) << attempt.id); !ran)
        return ran;
    return transaction.commit();
}

Result<qint64> SqlJournal::remove(SqlRemoval &removal)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return removal.step(*m_connection, m_path);
}

Result<HistorySize> SqlJournal::size()
{
    if (const auto opened = openToRead(); !opened)
        return opened.error();
    const Result<qint64> rows = countAll(*m_connection);
    if (!rows)
        return rows.error();
    return HistorySize{rows.value(), QFileInfo(m_path).size() + QFileInfo(m_path + "-wal"_L1).size()};
}

Result<SendFacts> SqlJournal::facts(const SendSubject &subject)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return readFacts(*m_connection, subject);
}

Result<QList<Attempt>> SqlJournal::recordEnd(const SendSubject &subject, const ChallengeEnd &end)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return storeEnd(*m_connection, subject, end);
}

Result<QList<Attempt>> SqlJournal::withdrawExpiry(const SendSubject &subject)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return clearExpiry(*m_connection, subject);
}

Result<Done> SqlJournal::recordLook(const ChallengeSid &challenge)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return storeLook(*m_connection, challenge);
}

} // namespace renotify
