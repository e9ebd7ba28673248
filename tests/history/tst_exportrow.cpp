// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attempts.h"
#include "history/exportrow.h"
#include "strictcsv.h"
#include "unguarded.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace renotify;

/// Whatever people write, readers that are not ours read it back unchanged, and it does nothing in a spreadsheet.
class TestExportRow : public QObject
{
    Q_OBJECT

private slots:
    void csvComesBackEqual_data() { texts(); }
    void csvComesBackEqual();
    void withSemicolonsItComesBackEqual_data() { texts(); }
    void withSemicolonsItComesBackEqual();
    void noCellIsAFormula_data() { texts(); }
    void noCellIsAFormula();
    void jsonComesBackEqual_data() { texts(); }
    void jsonComesBackEqual();
    void aRowIsALineForWhoeverCountsLines_data() { texts(); }
    void aRowIsALineForWhoeverCountsLines();

private:
    static void texts();
    static Attempt written();
};

Attempt TestExportRow::written()
{
    QFETCH(const QString, text);
    Attempt attempt = startedAttempt();
    attempt.reason = text;
    return attempt;
}

void TestExportRow::texts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain words") << u"asked twice"_s;
    QTest::newRow("nothing") << QString(u""_s);
    QTest::newRow("commas") << u"a,b,,c"_s;
    QTest::newRow("quotes") << u"\"a\"\"b\""_s;
    QTest::newRow("a quote alone") << u"\""_s;
    QTest::newRow("every kind of line end") << u"a\nb\r\nc\rd\n"_s;
    QTest::newRow("emoji") << u"🔔👩‍💻 ok"_s;
    QTest::newRow("right to left, with marks") << u"‏שלום, \"עולם\" مرحبا\u202E x"_s;
    QTest::newRow("spaces at both ends") << u"  a  "_s;
    QTest::newRow("a formula") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
    QTest::newRow("a formula by plus") << u"+1+cmd|' /C calc'!A0"_s;
    QTest::newRow("a formula by minus") << u"-2"_s;
    QTest::newRow("a formula by at") << u"@SUM(1)"_s;
    QTest::newRow("a tabulator first") << u"\t=1"_s;
    QTest::newRow("a line end first") << u"\r=1"_s;
    QTest::newRow("an apostrophe first") << u"'=1"_s;
    QTest::newRow("a formula behind a semicolon") << u"ok;=1+1"_s;
    QTest::newRow("a formula behind a semicolon and spaces") << u"ok; \u00a0=1+1"_s;
    QTest::newRow("a formula behind a tabulator") << u"ok\t@SUM(1)"_s;
    QTest::newRow("a formula on a second line") << u"ok\n-1"_s;
    QTest::newRow("a formula behind a comma") << u"ok,=1"_s;
    QTest::newRow("apostrophes behind semicolons") << u"a;'=1;''b;'"_s;
    QTest::newRow("full-width formulas") << u"＝1"_s;
    QTest::newRow("a full-width plus behind a semicolon") << u"ok;＋1"_s;
    QTest::newRow("a no-break space before a formula") << u"\u00a0=1"_s;
    QTest::newRow("an ideographic space before a formula") << u"\u3000＠1"_s;
    QTest::newRow("a byte order mark before a formula") << u"\ufeff=1"_s;
    QTest::newRow("every line end of Unicode") << u"a\u2028b\u2029c\u0085d\ve\ff"_s;
    QTest::newRow("a NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("a no-break space at the end") << u"a\u00a0"_s;
}

void TestExportRow::csvComesBackEqual()
{
    const QByteArray csv = csvHeader() + csvRow(written());
    QVERIFY(csv.endsWith("\r\n"));
    const auto table = parsed(csv);
    QVERIFY(table);
    QCOMPARE(table->size(), 2);
    QCOMPARE(table->at(1).size(), table->at(0).size());
    QCOMPARE(unguarded(table->at(1).at(table->first().indexOf(u"reason"_s))), written().reason);
}

void TestExportRow::withSemicolonsItComesBackEqual()
{
    const auto format = HistoryExport::CsvSemicolon;
    const QByteArray csv = csvHeader(format) + csvRow(written(), format);
    QVERIFY(csv.startsWith("\xef\xbb\xbfid;time;"));
    const auto table = parsed(csv.sliced(3), ';');
    QVERIFY(table);
    QCOMPARE(table->size(), 2);
    QCOMPARE(table->at(1).size(), table->at(0).size());
    QCOMPARE(unguarded(table->at(1).at(table->first().indexOf(u"reason"_s)), u';'), written().reason);
}

/// No part of a cell is one either, for a spreadsheet that uses another separator.
void TestExportRow::noCellIsAFormula()
{
    const QString formula = u"=+-@\t\r\n＝＋－＠"_s;
    for (const auto format : {HistoryExport::Csv, HistoryExport::CsvSemicolon}) {
        const bool isComma = format == HistoryExport::Csv;
        const auto table = parsed(csvRow(written(), format), isComma ? ',' : ';');
        QVERIFY(table);
        const QRegularExpression others(isComma ? u"[;\t\r\n]"_s : u"[,\t\r\n]"_s);
        for (const QString &cell : table->at(0)) {
            QVERIFY2(cell.isEmpty() || !formula.contains(cell.front()), qPrintable(cell));
            for (const QString &part : cell.split(others)) {
                const QString text = part.trimmed().remove(QChar(QChar::ByteOrderMark)).trimmed();
                QVERIFY2(text.isEmpty() || !formula.contains(text.front()), qPrintable(cell));
            }
        }
    }
}

void TestExportRow::jsonComesBackEqual()
{
    const QJsonObject row = QJsonDocument::fromJson(jsonRow(written())).object();
    const QString text = row.value(u"reason"_s).toString();
    // Qt's reader drops a byte order mark at the beginning of a text.
    QCOMPARE(text,
             written().reason.startsWith(QChar(QChar::ByteOrderMark)) ? written().reason.sliced(1) : written().reason);
    QCOMPARE(row.value(u"ttl"_s).toInt(), 120);
    QVERIFY(row.value(u"code"_s).isNull());
}

// Judged by the line ends that Python's splitlines() knows, the longest list among the usual readers. QJsonDocument
// writes three of them unescaped.
void TestExportRow::aRowIsALineForWhoeverCountsLines()
{
    const QString line = QString::fromUtf8(jsonRow(written()));
    static const QRegularExpression ends(u"[\\n\\v\\f\\r\\x1c-\\x1e\\x{85}\\x{2028}\\x{2029}]"_s);
    QCOMPARE(line.count(ends), 1);
    QVERIFY(line.endsWith(u'\n') && !line.contains(QChar(0)));
}

QTEST_GUILESS_MAIN(TestExportRow)
#include "tst_exportrow.moc"
