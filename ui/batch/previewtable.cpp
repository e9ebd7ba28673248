// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/previewtable.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>

namespace renotify {

namespace {

constexpr int mostRows = 20;
constexpr int mostColumns = 50;
constexpr int seenRows = 4;
constexpr qsizetype longestCell = 80; // characters

QString fieldName(ListField field)
{
    switch (field) {
    case ListField::Service:
        return PreviewTable::tr("Service SID");
    case ListField::Identity:
        return PreviewTable::tr("Identity");
    case ListField::Challenge:
        return PreviewTable::tr("Challenge SID");
    case ListField::Ttl:
        return PreviewTable::tr("Time to live");
    case ListField::Reason:
        return PreviewTable::tr("Ticket");
    }
    Q_UNREACHABLE();
}

QString headingOf(const ListColumns &columns, int column)
{
    const QString heading = columns.headings.value(column).simplified().left(longestCell);
    for (int i = 0; i < listFields; ++i) {
        if (columns.of(ListField(i)) == column)
            return heading.isEmpty() ? fieldName(ListField(i))
                                     : PreviewTable::tr("%1: %2", "what a column holds, and its name")
                                           .arg(fieldName(ListField(i)), heading);
    }
    return heading.isEmpty() ? PreviewTable::tr("Column %1").arg(column + 1) : heading;
}

} // namespace

PreviewTable::PreviewTable(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("First rows of the list"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void PreviewTable::setList(const ReadList &list)
{
    clear();
    const int columns = int(qMin<qsizetype>(list.columns.headings.size(), mostColumns));
    const int rows = int(qMin<qint64>(list.rowCount(), mostRows));
    setColumnCount(columns);
    setRowCount(qMax(rows, 0));
    for (int column = 0; column < columns; ++column) {
        auto *heading = new QTableWidgetItem(headingOf(list.columns, column));
        QFont font = heading->font();
        font.setBold(std::ranges::find(list.columns.at, column) != list.columns.at.end());
        heading->setFont(font);
        setHorizontalHeaderItem(column, heading);
    }
    for (int row = 0; row < rows; ++row) {
        const QStringList cells = list.cells(row + 1);
        for (int column = 0; column < columns; ++column)
            setItem(row, column, new QTableWidgetItem(cells.value(column).simplified().left(longestCell)));
    }
    resizeColumnsToContents();
}

QSize PreviewTable::sizeHint() const
{
    const int lines = horizontalHeader()->sizeHint().height() + seenRows * verticalHeader()->defaultSectionSize();
    return {60 * grid, lines + 2 * frameWidth()};
}

QSize PreviewTable::minimumSizeHint() const
{
    return {20 * grid, horizontalHeader()->sizeHint().height() + 2 * verticalHeader()->defaultSectionSize()};
}

} // namespace renotify
