// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqljournal.h"

#include "history/sqlchallenge.h"
#include "history/sqlfile.h"
#include "history/sqlrow.h"
#include "history/sqlschema.h"

#include <QFile>
#include <QLoggingCategory>

#include <limits>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

Q_LOGGING_CATEGORY(lcHistory, "renotify.history")

constexpr int longestBody = 1 << 20; // bytes, as Answer promises, whatever the file holds

/// What a person can lift, by freeing space or closing the other program.
bool mayPass(Error::Kind kind)
{
    return kind == Error::Kind::JournalFull || kind == Error::Kind::JournalReadOnly ||
           kind == Error::Kind::JournalBusy;
}

QString names(const SqlValues &values, QLatin1StringView suffix, QLatin1StringView separator)
{
    QStringList names;
    for (const auto &[column, value] : values)
        names.append(column + suffix);
    return names.join(separator);
}

/// Nobody is left to hear how these went.
Result<qint64> markInterrupted(const SqlConnection &connection)
{
    SqlStatement update(
        connection, u"UPDATE attempt SET outcome = 'Unknown', error_kind = 'Interrupted', error_detail = ''"
                    " WHERE outcome = 'Sending'"_s);
    if (const auto ran = update.run(); !ran)
        return ran.error();
    return update.rowsAffected();
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
    if (m_connection && QFile::exists(m_path))
        return m_interrupted;
    m_connection.reset(); // somebody took the file away: what is written to it now nobody would ever see
    return openAnew();
}

Result<qint64> SqlJournal::openAnew()
{
    const Result<JournalFile> file = prepareJournalFile(m_path);
    if (!file)
        return file.error();
    auto connection = std::make_unique<SqlConnection>(m_path, m_busyTimeout);
    if (const auto opened = connection->open(); !opened)
        return opened.error();
    if (const auto configured = configure(*connection, file.value()); !configured)
        return configured.error();
    if (const auto migrated = migrate(*connection); !migrated)
        return migrated.error();
    const Result<qint64> interrupted = markInterrupted(*connection);
    if (!interrupted)
        return interrupted;
    m_interrupted = interrupted.value();
    m_connection = std::move(connection);
    return m_interrupted;
}

Result<qint64> SqlJournal::begin(const Attempt &attempt)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    storeLate();
    const SqlValues values = requestValues(attempt);
    const QStringList marks(values.size(), u"?"_s);
    SqlStatement insert(*m_connection, u"INSERT INTO attempt (%1) VALUES (%2)"_s.arg(
                                           names(values, ""_L1, ", "_L1), marks.join(", "_L1)));
    if (const auto ran = insert.run(valuesOf(values)); !ran)
        return ran.error();
    return insert.insertedId();
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

    const SqlValues result = resultValues(attempt.result);
    SqlStatement update(*m_connection,
                        u"UPDATE attempt SET %1 WHERE id = ?"_s.arg(names(result, " = ?"_L1, ", "_L1)));
    if (const auto ran = update.run(valuesOf(result) << attempt.id); !ran)
        return ran;
    if (update.rowsAffected() == 0)
        return Error{Error::Kind::JournalFailed, u"no row %1"_s.arg(attempt.id), {}};

    SqlStatement answer(
        *m_connection,
        u"INSERT INTO answer (headers, body, attempt) VALUES (?, ?, ?)"
        " ON CONFLICT (attempt) DO UPDATE SET headers = excluded.headers, body = excluded.body"_s);
    if (const auto ran = answer.run(valuesOf(answerValues(attempt.result.answer)) << attempt.id); !ran)
        return ran;
    return transaction.commit();
}

Result<HistoryPage> SqlJournal::page(const HistoryQuery &query)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    HistoryPage page;
    SqlStatement tally(*m_connection, u"SELECT attempts FROM tally"_s);
    if (const auto ran = tally.run(); !ran)
        return ran.error();
    if (tally.next())
        page.total = tally.value(0).toLongLong();
    if (const auto appended = appendPage(page, query); !appended)
        return appended.error();
    return page;
}

/// Goes on behind rows that cannot be shown, so that a short page means the end and nothing else.
Result<Done> SqlJournal::appendPage(HistoryPage &page, const HistoryQuery &query)
{
    qint64 before = query.before.value_or(std::numeric_limits<qint64>::max());
    for (bool more = true; more && page.attempts.size() < query.limit;) {
        const qint64 wanted = query.limit - page.attempts.size();
        SqlStatement rows(
            *m_connection,
            u"SELECT %1 FROM attempt WHERE id < ? ORDER BY id DESC LIMIT ?"_s.arg(attemptColumns()));
        if (const auto ran = rows.run({before, wanted}); !ran)
            return ran;
        qint64 seen = 0;
        for (; rows.next(); ++seen) {
            before = rows.value(0).toLongLong();
            if (const auto attempt = attemptFrom(rows))
                page.attempts.append(*attempt);
            else
                qCWarning(lcHistory, "row %lld of the journal holds no valid attempt and is left out",
                          before);
        }
        if (const auto read = rows.outcome(); !read)
            return read;
        more = seen == wanted;
    }
    return Done();
}

Result<Attempt> SqlJournal::attempt(qint64 id)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    SqlStatement row(*m_connection, u"SELECT %1 FROM attempt WHERE id = ?"_s.arg(attemptColumns()));
    if (const auto ran = row.run({id}); !ran)
        return ran.error();
    if (!row.next())
        return Error{Error::Kind::JournalFailed, u"no row %1"_s.arg(id), {}};
    std::optional<Attempt> attempt = attemptFrom(row);
    if (!attempt)
        return Error{Error::Kind::JournalDamaged, u"row %1"_s.arg(id), {}};
    if (const auto read = readAnswer(*attempt); !read)
        return read.error();
    return *attempt;
}

Result<Done> SqlJournal::readAnswer(Attempt &attempt)
{
    SqlStatement row(*m_connection, u"SELECT headers, substr(body, 1, ?) FROM answer WHERE attempt = ?"_s);
    if (const auto ran = row.run({longestBody, attempt.id}); !ran)
        return ran;
    if (!row.next())
        return Done();
    const auto headers = headersFrom(row.value(0).toString());
    if (!headers)
        return Error{Error::Kind::JournalDamaged, u"headers of row %1"_s.arg(attempt.id), {}};
    attempt.result.answer.headers = *headers;
    attempt.result.answer.body = row.value(1).toByteArray();
    return Done();
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

Result<Done> SqlJournal::recordLook(const ChallengeSid &challenge)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return storeLook(*m_connection, challenge);
}

} // namespace renotify
