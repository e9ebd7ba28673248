// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlrefill.h"

#include "history/sqlindex.h"
#include "history/sqlreplay.h"
#include "history/sqlrow.h"
#include "history/sqlschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr qsizetype leastAttempt = 30; ///< columns: those of the first schema
constexpr qsizetype leastChallenge = 6;

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}

Result<QStringList> columnsOf(const SqlConnection &connection, const QString &table)
{
    SqlStatement rows(connection, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s);
    if (const auto ran = rows.run({table}); !ran)
        return ran.error();
    QStringList names;
    while (rows.next())
        names.append(rows.value(0).toString());
    return names;
}

/// The id is not among the values of the record: it is its key.
bool isAttempt(const SqlRecord &record, qsizetype most)
{
    return record.values.size() >= leastAttempt && record.values.size() <= most && record.values.at(0).isNull()
           && isNumber(record.values.at(1)) && isText(record.values.at(2));
}

bool isAnswer(const SqlRecord &record)
{
    return record.values.size() == 3 && record.values.at(0).isNull() && isText(record.values.at(1))
           && record.values.at(2).typeId() == QMetaType::QByteArray;
}

bool isEvent(const SqlRecord &record, qsizetype columns)
{
    return record.values.size() == columns && record.values.at(0).isNull()
           && record.values.at(1).typeId() == QMetaType::QByteArray && isNumber(record.values.at(2))
           && isText(record.values.at(3));
}

bool isWriter(const SqlRecord &record)
{
    constexpr qsizetype uidLength = 32;
    return record.values.size() == 2 && record.values.at(0).isNull() && isText(record.values.at(1))
           && record.values.at(1).toString().size() == uidLength;
}

bool isChallenge(const SqlRecord &record, qsizetype most)
{
    return record.kind == SqlRecord::Index && record.values.size() >= leastChallenge && record.values.size() <= most
           && record.values.at(0).toString().startsWith("YC"_L1);
}

} // namespace

SqlRefill::SqlRefill(const SqlConnection &connection)
    : m_connection(connection)
    , m_transaction(connection)
{
}

Result<Done> SqlRefill::begin()
{
    if (const auto configured = configure(m_connection); !configured)
        return configured;
    if (const auto migrated = migrate(m_connection); !migrated)
        return migrated;
    // An answer may be read before its row.
    if (const auto set = SqlStatement(m_connection, u"PRAGMA foreign_keys = OFF"_s).run(); !set)
        return set;
    const auto attempt = columnsOf(m_connection, u"attempt"_s);
    if (!attempt)
        return attempt.error();
    const auto challenge = columnsOf(m_connection, u"challenge"_s);
    if (!challenge)
        return challenge.error();
    const auto event = columnsOf(m_connection, u"event"_s);
    if (!event)
        return event.error();
    m_eventColumns = event.value();
    m_attemptColumns = attempt.value();
    m_challengeColumns = challenge.value();
    return m_transaction.begin();
}

Result<Done> SqlRefill::add(const SqlPageRecords &page)
{
    const bool isAlone = page.records.size() == 1 && page.broken == 0;
    for (const SqlRecord &record : page.records) {
        if (isChallenge(record, m_challengeColumns.size())) {
            const auto names = m_challengeColumns.first(record.values.size());
            if (const auto inserted = insert(u"challenge"_s, names, record.values); !inserted)
                return inserted.error();
        } else if (record.kind == SqlRecord::Table && record.values.size() == 1 && isAlone && record.id == 1
                   && isNumber(record.values.at(0))) {
            m_tally = record.values.at(0).toLongLong();
        } else if (record.kind == SqlRecord::Table) {
            if (const auto added = addTable(record); !added)
                return added;
        }
    }
    return Done();
}

Result<Done> SqlRefill::addTable(const SqlRecord &record)
{
    if (isAttempt(record, m_attemptColumns.size()))
        return addAttempt(record);
    if (isAnswer(record)) {
        const auto inserted = insert(u"answer"_s, {u"attempt"_s, u"headers"_s, u"body"_s},
                                     {record.id, record.values.at(1), record.values.at(2)});
        return inserted ? Result<Done>(Done()) : Result<Done>(inserted.error());
    }
    if (isEvent(record, m_eventColumns.size())) {
        QVariantList values = record.values;
        values[0] = record.id;
        const auto inserted = insert(u"event"_s, m_eventColumns, values);
        return inserted ? Result<Done>(Done()) : Result<Done>(inserted.error());
    }
    if (isWriter(record)) {
        SqlStatement writer(m_connection, u"INSERT OR REPLACE INTO writer (id, uid) VALUES (?, ?)"_s);
        return writer.run({record.id, record.values.at(1)});
    }
    if (record.values.size() == 2 && isText(record.values.at(0)) && isNumber(record.values.at(1))) {
        qint64 &newest = m_newest[record.values.at(0).toString()];
        newest = std::max(newest, record.values.at(1).toLongLong());
    }
    return Done();
}

Result<Done> SqlRefill::addAttempt(const SqlRecord &record)
{
    QVariantList values = record.values;
    values[0] = record.id;
    const auto inserted = insert(u"attempt"_s, m_attemptColumns.first(values.size()), values);
    if (!inserted)
        return inserted.error();
    if (!inserted.value())
        return Done();
    ++m_rows;
    return listWords(m_connection, record.id);
}

/// Returns false if the schema does not accept the row: a number instead of a text, or a row that exists already.
Result<bool> SqlRefill::insert(const QString &table, const QStringList &columns, const QVariantList &values)
{
    const QStringList marks(values.size(), u"?"_s);
    SqlStatement statement(m_connection, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
                                             table, columns.join(u", "_s), marks.join(u", "_s)));
    if (const auto ran = statement.run(values); !ran)
        return ran.error().kind == Error::Kind::JournalFailed ? Result<bool>(false) : Result<bool>(ran.error());
    return statement.rowsAffected() > 0;
}

Result<Done> SqlRefill::keep()
{
    if (const auto kept = m_transaction.commit(); !kept)
        return kept;
    return m_transaction.begin();
}

Result<Done> SqlRefill::end()
{
    for (const auto &table : {u"attempt"_s, u"event"_s}) {
        SqlStatement sequence(m_connection, u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"_s);
        if (const auto ran = sequence.run({m_newest.value(table), table}); !ran)
            return ran;
    }
    const QString orphans = u"DELETE FROM answer WHERE attempt NOT IN (SELECT id FROM attempt)"_s;
    if (const auto ran = SqlStatement(m_connection, orphans).run(); !ran)
        return ran;
    if (const auto kept = m_transaction.commit(); !kept)
        return kept;
    if (const auto imported = importAll(m_connection, [](qint64, qint64) {}); !imported) // rows whose events were lost
        return imported;
    SqlStatement checkpoint(m_connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // all of it on the disk, in one file
    return checkpoint.run();
}

std::optional<qint64> SqlRefill::lost() const
{
    return m_tally ? std::optional(std::max<qint64>(0, *m_tally - m_rows)) : std::nullopt;
}

} // namespace renotify
