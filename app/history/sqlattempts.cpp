// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlattempts.h"

#include "history/sqlindex.h"
#include "history/sqlrow.h"

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

QString names(const SqlValues &values, QLatin1StringView suffix, QLatin1StringView separator)
{
    QStringList names;
    for (const auto &[column, value] : values)
        names.append(column + suffix);
    return names.join(separator);
}

} // namespace

Result<qint64> insertBegun(const SqlConnection &connection, const Attempt &attempt)
{
    const SqlValues values = requestValues(attempt);
    const QStringList marks(values.size(), u"?"_s);
    SqlStatement insert(
        connection, u"INSERT INTO attempt (%1) VALUES (%2)"_s.arg(names(values, ""_L1, ", "_L1), marks.join(", "_L1)));
    if (const auto ran = insert.run(valuesOf(values)); !ran)
        return ran.error();
    const qint64 id = insert.insertedId();
    if (const auto listed = listWords(connection, id); !listed)
        return listed.error();
    return id;
}

Result<Done> updateEnded(const SqlConnection &connection, const Attempt &attempt)
{
    if (const auto taken = unlistWords(connection, attempt.id); !taken)
        return taken;
    const SqlValues result = resultValues(attempt.result);
    SqlStatement update(connection, u"UPDATE attempt SET %1 WHERE id = ?"_s.arg(names(result, " = ?"_L1, ", "_L1)));
    if (const auto ran = update.run(valuesOf(result) << attempt.id); !ran)
        return ran;
    if (update.rowsAffected() == 0)
        return Error{Error::Kind::JournalFailed, u"no row %1"_s.arg(attempt.id), {}};
    if (const auto listed = listWords(connection, attempt.id); !listed)
        return listed;

    SqlStatement answer(connection,
                        u"INSERT INTO answer (headers, body, attempt) VALUES (?, ?, ?)"
                        " ON CONFLICT (attempt) DO UPDATE SET headers = excluded.headers, body = excluded.body"_s);
    return answer.run(valuesOf(answerValues(attempt.result.answer)) << attempt.id);
}

Result<Done> updateInterrupted(const SqlConnection &connection, qint64 id)
{
    if (const auto taken = unlistWords(connection, id); !taken)
        return taken;
    SqlStatement update(connection, u"UPDATE attempt SET outcome = 'Unknown', error_kind = 'Interrupted',"
                                    " error_detail = '' WHERE id = ?"_s);
    if (const auto ran = update.run({id}); !ran)
        return ran;
    return listWords(connection, id);
}

} // namespace renotify
