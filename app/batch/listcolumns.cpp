// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listcolumns.h"

#include "batch/listheadings.h"
#include "batch/listtext.h"
#include "domain/identity.h"
#include "domain/sid.h"

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsToLookAt = 100;

QList<QStringList> firstRows(const ListText &text)
{
    QList<QStringList> rows;
    text.visit(0, [&](qint64, ListText::Cells cells) {
        QStringList row;
        for (const QByteArrayView cell : cells)
            row += ListText::textOf(cell);
        rows += row;
        return rows.size() <= rowsToLookAt;
    });
    return rows;
}

void readHeadings(const QStringList &cells, ListColumns &columns)
{
    for (const bool isSure : {true, false}) {
        for (int i = 0; i < int(cells.size()); ++i) {
            const auto meaning = meaningOf(cells[i]);
            if (meaning && meaning->isSure == isSure && columns.of(meaning->field) < 0)
                columns.set(meaning->field, i);
        }
    }
}

/// Whether most of the cells of a column that are not empty satisfy `isOne`.
template<class IsOne>
bool most(const QList<QStringList> &rows, int column, IsOne isOne)
{
    int filled = 0;
    int found = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        filled += !cell.isEmpty();
        found += !cell.isEmpty() && isOne(cell);
    }
    return found * 2 > filled;
}

bool isService(QStringView cell)
{
    return ServiceSid::parse(cell).has_value();
}

bool isChallenge(QStringView cell)
{
    return ChallengeSid::parse(cell).has_value();
}

bool isUsualIdentity(QStringView cell)
{
    const auto identity = Identity::parse(cell);
    return identity && identity->isUsual() && !hasSidShape(cell);
}

/// Finds the fields that no heading has named, by what the columns hold.
void readCells(const QList<QStringList> &rows, int width, ListColumns &columns)
{
    const auto find = [&](ListField field, auto isOne) {
        for (int i = 0; i < width && columns.of(field) < 0; ++i) {
            if (std::ranges::find(columns.at, i) == columns.at.end() && most(rows, i, isOne))
                columns.set(field, i);
        }
    };
    find(ListField::Service, isService);
    find(ListField::Challenge, isChallenge);
    find(ListField::Identity, isUsualIdentity);
    if (width - std::ranges::count_if(columns.at, [](int column) { return column >= 0; }) == 1) // only one is left
        find(ListField::Identity, [](QStringView cell) { return !cell.contains(u' ') && !hasSidShape(cell); });
}

} // namespace

ListColumns ListColumns::recognise(const ListText &text)
{
    ListColumns columns;
    QList<QStringList> rows = firstRows(text);
    const bool isJson = !text.keys().isEmpty();
    const QStringList first = isJson ? text.keys() : rows.value(0);
    if (std::ranges::none_of(first, isService) && std::ranges::none_of(first, isChallenge))
        readHeadings(first, columns);
    const bool isNamed = std::ranges::any_of(columns.at, [](int column) { return column >= 0; });
    if (!isJson) {
        // A first row without SIDs above columns of SIDs is a heading too, in words that are not known.
        const QList<QStringList> others = rows.sliced(qMin(rows.size(), 1));
        const auto isAboveSids = [&](int i) {
            return !hasSidShape(first[i]) && !first[i].trimmed().isEmpty() && !others.isEmpty()
                   && std::ranges::all_of(others, [i](const QStringList &row) { return hasSidShape(row.value(i)); });
        };
        columns.hasHeading = isNamed;
        for (int i = 0; i < int(first.size()) && !columns.hasHeading; ++i)
            columns.hasHeading = isAboveSids(i);
        if (columns.hasHeading)
            rows = others;
    }
    columns.state = isJson || columns.hasHeading ? int(first.indexOf(u"renotify_state"_s)) : -1;
    columns.headings = isJson || columns.hasHeading ? first : QStringList(first.size());
    readCells(rows, int(first.size()), columns);
    return columns;
}

} // namespace renotify
