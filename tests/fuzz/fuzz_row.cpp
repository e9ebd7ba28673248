// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of the journal as it is read back: one line per column, whose first byte is the type.

#include "fuzz.h"

#include "history/sqlrow.h"

using namespace renotify;
using namespace std::chrono_literals;

namespace {

QVariant valueFrom(const QByteArray &line)
{
    const QByteArray content = line.mid(1);
    switch (line.isEmpty() ? 'n' : line[0]) {
    case 'i':
        return content.toLongLong();
    case 'f':
        return content.toDouble();
    case 'b':
        return content;
    case 't':
        return QString::fromUtf8(content);
    default:
        return {};
    }
}

} // namespace

void oneInput(const QByteArray &bytes)
{
    // Never destroyed: at the end of the program, Qt's SQL drivers are gone before it.
    static auto &connection = *new SqlConnection(QStringLiteral(":memory:"), 0ms);
    static const bool opened = bool(connection.open());
    hold(opened, "there is a database");
    const int columns = int(attemptColumns().count(u',')) + 1;
    QVariantList values;
    for (const QByteArray &line : bytes.split('\n'))
        values.append(valueFrom(line));
    values.resize(columns);

    static const QString sql =
        QStringLiteral("SELECT ?") + QStringLiteral(", ?").repeated(columns - 1); // as many columns as the table has
    SqlStatement row(connection, sql);
    hold(bool(row.run(values)) && row.next(), "the row is there");
    if (const auto attempt = attemptFrom(row))
        hold(attempt->startedAt.isValid(), "a row has its time");
    headersFrom(QString::fromUtf8(bytes));
}
