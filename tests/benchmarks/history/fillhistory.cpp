// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// fillhistory FILE ROWS: makes a history with this many realistic rows. To be fast, it is durable only at the end.

#include "history/sqlhistory.h"
#include "history/sqlindex.h"
#include "history/sqlreplay.h"
#include "history/sqlrow.h"
#include "history/sqlstatement.h"
#include "realistic.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

QString insertInto(const QString &table, const SqlValues &values)
{
    QStringList names;
    for (const auto &[column, value] : values)
        names.append(column);
    const QStringList marks(values.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), marks.join(u", "_s));
}

SqlValues rowOf(const Attempt &attempt)
{
    SqlValues values{{"id"_L1, attempt.id}};
    for (const auto &value : requestValues(attempt)) {
        if (value.first != "outcome"_L1)
            values.append(value);
    }
    values += resultValues(attempt.result);
    if (attempt.challengeEnd)
        return values + endValues(*attempt.challengeEnd);
    SqlValues none = endValues({});
    for (auto &value : none)
        value.second = QVariant();
    return values + none;
}

SqlValues answerOf(const Attempt &attempt)
{
    return SqlValues{{"attempt"_L1, attempt.id}} + answerValues(attempt.result.answer);
}

bool runAll(const SqlConnection &connection, const QStringList &statements)
{
    return std::ranges::all_of(statements,
                               [&](const QString &sql) { return SqlStatement(connection, sql).run().ok(); });
}

/// The index is made at the end in one step, as by a migration.
bool fill(const QString &file, int rows)
{
    SqlConnection connection(file, std::chrono::seconds(5));
    if (!connection.open()
        || !runAll(connection,
                   {u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -1000000"_s, u"DROP TRIGGER attempt_sought"_s,
                    u"DROP TRIGGER attempt_changed"_s, u"DROP TRIGGER attempt_unsought"_s, u"DROP TABLE facet"_s,
                    u"DROP TABLE daily"_s, u"DROP TABLE sought"_s, u"DROP TABLE found"_s}))
        return false;
    const Attempt sample = RealisticSends(rows).next();
    SqlStatement attempts(connection, insertInto(u"attempt"_s, rowOf(sample)));
    SqlStatement answers(connection, insertInto(u"answer"_s, answerOf(sample)));
    SqlTransaction transaction(connection);
    if (!transaction.begin())
        return false;
    RealisticSends sends(rows);
    for (int i = 0; i < rows; ++i) {
        const Attempt attempt = sends.next();
        if (!attempts.run(valuesOf(rowOf(attempt))) || !answers.run(valuesOf(answerOf(attempt))))
            return false;
    }
    return runAll(connection, indexTables() + indexFill() + indexTriggers() + importBegins()) && transaction.commit()
           && importAll(connection, [](qint64, qint64) {});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString file = QCoreApplication::arguments().value(1);
    const int rows = QCoreApplication::arguments().value(2).toInt();
    if (file.isEmpty() || rows <= 0 || QFile::exists(file)) {
        std::fputs("fillhistory FILE ROWS: FILE must not be there yet\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<qint64> made = SqlHistory(file).open().result();
    if (!made || !fill(file, rows)) {
        std::fprintf(stderr, "%s could not be filled\n", qPrintable(file));
        return 1;
    }
    std::printf("%d rows in %.1f s, %.0f MiB\n", rows, double(timer.elapsed()) / 1000.,
                double(QFile(file).size()) / (1 << 20));
    return 0;
}
