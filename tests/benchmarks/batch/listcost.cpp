// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures a list: until its first page is there, until it is read, and until all values are checked. Each size is a
// process of its own, so that the memory is that of one list. Prints a Markdown table.

#include "batch/readlist.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xlsxwriter.h>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstPage = 64 * 1024; // bytes
constexpr int rounds = 5;

QByteArray sidOf(const char *prefix, quint64 number)
{
    return prefix + QByteArray::number(number * 0x9E3779B97F4A7C15, 16).rightJustified(32, '0');
}

/// A list as support gets it: who, which challenge, and the ticket; with `isWide`, also service, name and time to live.
void write(const QString &path, qint64 rows, bool isWide)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        qFatal("the list cannot be written");
    const QByteArray service = sidOf("VA", 1);
    file.write(isWide ? "service,name,identity,challenge,ttl,ticket\n" : "identity,challenge,ticket\n");
    for (qint64 row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        QByteArray line = "customer-" + number + ',' + sidOf("YC", quint64(row)) + (isWide ? ",120,SUP-" : ",SUP-");
        if (isWide)
            line.prepend(service + ",\"Lovelace, Ada\",");
        file.write(line + number + '\n');
    }
}

/// The same in five columns as a workbook; its texts are in the cells, or apart as most programs write them.
void writeSheet(const QString &path, qint64 rows, bool isStreamed)
{
    lxw_workbook_options options{};
    options.constant_memory = isStreamed;
    lxw_workbook *book = workbook_new_opt(qPrintable(path), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    const QByteArrayList headings{"identity", "challenge", "service", "ttl", "ticket"};
    for (qsizetype i = 0; i < headings.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), headings.at(i).constData(), nullptr);
    for (qint64 row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        const auto at = lxw_row_t(row);
        worksheet_write_string(sheet, at, 0, ("customer-" + number).constData(), nullptr);
        worksheet_write_string(sheet, at, 1, sidOf("YC", quint64(row)).constData(), nullptr);
        worksheet_write_string(sheet, at, 2, sidOf("VA", 1).constData(), nullptr);
        worksheet_write_number(sheet, at, 3, 120, nullptr);
        worksheet_write_string(sheet, at, 4, ("SUP-" + number).constData(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("the workbook cannot be written");
}

/// Runs in a process of its own, so that its memory is not counted elsewhere.
bool apart(const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) > 0 && status == 0;
}

void measure(const QString &path, const QString &name)
{
    const ListDefaults defaults{.service = ServiceSid::parse(QString::fromLatin1(sidOf("VA", 1)))};
    QList<double> pages;
    QList<double> reads;
    QList<double> checks;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const ListText page = ListText::read(path, firstPage);
        if (ListColumns::recognise(page).of(ListField::Challenge) < 0)
            qFatal("the columns were not recognised");
        pages << double(clock.nsecsElapsed()) / 1e6;

        clock.start();
        const ListText text = ListText::read(path);
        reads << double(clock.nsecsElapsed()) / 1e6;
        const CheckedList checked = checkList(text, ListColumns::recognise(text), defaults);
        checks << double(clock.nsecsElapsed()) / 1e6;
        if (checked.items.size() != text.rowCount() - 1)
            qFatal("%lld rows of %lld can be sent", qint64(checked.items.size()), text.rowCount() - 1);
    }
    const auto median = [](QList<double> values) {
        std::ranges::sort(values);
        return QString::number(values[values.size() / 2], 'f', 1);
    };
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    QTextStream(stdout) << u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(
        name, QString::number(QFileInfo(path).size() / 1000000), median(pages), median(reads), median(checks),
        QString::number(usage.ru_maxrss / 1024));
}

} // namespace

int main()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    QTextStream(stdout) << "| rows | file MB | first page ms | all read ms | all checked ms | memory at most MiB |\n"
                           "|---|---|---|---|---|---|\n";
    for (const bool isWide : {false, true}) {
        for (const qint64 rows : {10, 217, 100000, 1000000}) {
            write(path, rows, isWide);
            if (!apart(
                    [&] { measure(path, u"%1%2"_s.arg(QString::number(rows), isWide ? u", six columns"_s : u""_s)); }))
                return 1;
        }
    }
    for (const bool isStreamed : {false, true}) {
        for (const qint64 rows : {10, 217, 100000, 1000000}) {
            const QString book = folder.filePath(u"list.xlsx"_s);
            const QString name =
                u"%1, XLSX, %2"_s.arg(QString::number(rows), isStreamed ? u"texts in cells"_s : u"texts apart"_s);
            if (!apart([&] { writeSheet(book, rows, isStreamed); }) || !apart([&] { measure(book, name); }))
                return 1;
        }
    }
    return 0;
}
