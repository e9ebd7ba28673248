// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetfiles.h"

#include "batch/listtext.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 gigabytes = 0xFFFFFFF0;

const QByteArray oneRow = "<row><c t=\"inlineStr\"><is><t>identity</t></is></c><c><v>4711</v></c></row>";
const QByteArray oneOdsRow = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>identity</text:p>"
                             "</table:table-cell></table:table-row>";

QByteArray withEntry(ZipEntries entries, const QByteArray &name, const QByteArray &bytes)
{
    entries.removeIf([&name](const auto &entry) { return entry.first == name; });
    entries.emplace_back(name, bytes);
    return zipOf(entries);
}

QByteArray xlsxWith(const QByteArray &name, const QByteArray &bytes)
{
    return withEntry(entriesOf({.sheets = {oneRow}}), name, bytes);
}

QByteArray lying(QByteArray zip, const QByteArray &name, quint32 size)
{
    lieAboutSize(zip, name, size);
    return zip;
}

QStringList allCells(const ListText &list)
{
    QStringList cells;
    for (qint64 row = 0; row < list.rowCount(); ++row)
        cells += list.cells(row);
    return cells;
}

} // namespace

/// Spreadsheets that are damaged, or made to do harm: each ends with a fault that says so, soon and in little memory.
class TestBrokenSheets : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ListFault::Value>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, ListFault::Value fault) {
            QTest::newRow(name) << bytes << fault;
        };
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        const ZipEntries ods = odsEntries("<table:table>" + oneOdsRow + "</table:table>");

        row("old XLS, or XLSX with a password", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on", ListFault::Spreadsheet);
        row("XLSB", xlsxWith("xl/workbook.bin", "binary"), ListFault::Spreadsheet);
        row("an archive with a password", zipOf(entriesOf({.sheets = {oneRow}}), "secret"), ListFault::Spreadsheet);
        row("ODS with a password",
            withEntry(ods, "META-INF/manifest.xml",
                      "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"),
            ListFault::Spreadsheet);
        row("a text document of the same family", xlsxWith("xl/workbook.xml", "<document/>"), ListFault::NotText);
        row("a text document of OpenDocument", withEntry(ods, "mimetype", "application/vnd.oasis.opendocument.text"),
            ListFault::NotText);
        row("another archive", zipOf({{"photo.jpg", "jpg"}}), ListFault::NotText);
        row("a missing sheet", withEntry({}, "[Content_Types].xml", "<Types/>"), ListFault::NotText);
        row("a relation out of the archive",
            xlsxWith("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                    "Target=\"../../../../etc/passwd\"/></Relationships>"),
            ListFault::BrokenSpreadsheet);
        row("XML that is cut", xlsxWith(sheet, "<worksheet><sheetData><row>"), ListFault::BrokenSpreadsheet);
        row("no XML", xlsxWith(sheet, "identity,ticket\nada,SUP-1\n"), ListFault::BrokenSpreadsheet);
        row("a sheet that is not UTF-8", xlsxWith(sheet, "<worksheet>\xEB</worksheet>"), ListFault::BrokenSpreadsheet);
        row("entities that grow",
            xlsxWith(sheet, "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>"),
            ListFault::BrokenSpreadsheet);
        row("a text that is not there", xlsxOf("<row><c t=\"s\"><v>3</v></c></row>"), ListFault::BrokenSpreadsheet);
        row("rows that are not in their order", xlsxOf("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"/>"),
            ListFault::BrokenSpreadsheet);
        row("cells that are not in their order", xlsxOf("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"),
            ListFault::BrokenSpreadsheet);
        row("an address that is none", xlsxOf("<row><c r=\"12\"><v>1</v></c></row>"), ListFault::BrokenSpreadsheet);
        row("a row that no spreadsheet has", xlsxOf("<row r=\"99999999999\"><c><v>1</v></c></row>"),
            ListFault::SpreadsheetTooLarge);
        row("rows that are repeated less than once",
            odsOf("<table:table-row table:number-rows-repeated=\"-5\"/>" + oneOdsRow), ListFault::BrokenSpreadsheet);
        row("10,000 columns", xlsxOf("<row>" + QByteArray("<c><v>1</v></c>").repeated(10000) + "</row>"),
            ListFault::TooManyColumns);
        row("a column that no spreadsheet has", xlsxOf("<row><c r=\"ZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>"),
            ListFault::TooManyColumns);
        row("a cell that is repeated a billion times",
            odsOf("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\" "
                  "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"),
            ListFault::TooManyColumns);
        row("a million rows of a thousand columns, of a few bytes",
            odsOf("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                  "table:number-columns-repeated=\"1000\" office:value-type=\"float\" office:value=\"1\"/>"
                  "</table:table-row>"),
            ListFault::SpreadsheetTooLarge);
        row("a row that is repeated a billion times",
            odsOf(QByteArray(oneOdsRow).replace("<table:table-row>",
                                                "<table:table-row table:number-rows-repeated=\"2000000000\">")),
            ListFault::SpreadsheetTooLarge);
        row("gigabytes from a small file", lying(xlsxOf(oneRow), sheet, gigabytes), ListFault::SpreadsheetTooLarge);
        row("more than the archive says", lying(xlsxOf(oneRow), sheet, 20), ListFault::BrokenSpreadsheet);
        row("less than the archive says", lying(xlsxOf(oneRow), sheet, 100000), ListFault::BrokenSpreadsheet);
        row("a million elements in each other", xlsxOf("<row>" + QByteArray("<a>").repeated(1'000'000)),
            ListFault::BrokenSpreadsheet);
        row("a tag of 50 MB", xlsxOf("<row " + QByteArray(50'000'000, 'x') + "=\"1\"/>"), ListFault::BrokenSpreadsheet);
        row("a hundred thousand attributes", xlsxOf("<row " + QByteArray("a=\"1\" ").repeated(100'000) + "/>"),
            ListFault::BrokenSpreadsheet);
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ListFault::Value, fault);

        const ListText list = ListText::of(bytes);

        QCOMPARE(list.fault(), fault);
        QCOMPARE(list.rowCount(), 0);
    }

    void cutsACellOf50Megabytes()
    {
        const QByteArray large(50'000'000, 'x');
        const QByteArray cell = "<c t=\"inlineStr\"><is><t>" + large + "</t></is></c>";
        const QByteArray paragraph = "<text:p>" + large + "</text:p>";
        for (const QByteArray &bytes :
             {xlsxOf(oneRow + "<row>" + cell + "</row>" + oneRow),
              odsOf(oneOdsRow + QByteArray(oneOdsRow).replace("<text:p>identity</text:p>", paragraph) + oneOdsRow)}) {
            const ListText list = ListText::of(bytes);
            QCOMPARE(list.rowCount(), 3);
            QCOMPARE(list.cells(2).value(0), u"identity"_s);
            QCOMPARE(list.problems().size(), 1);
            QCOMPARE(list.problems().first().kind, ListProblem::Kind::CellTooLong);
            QCOMPARE(list.cells(1).value(0).size(), ListText::longestCell);
        }
    }

    /// However much is between the cells, or comes from a few bytes, it does not stay in the memory.
    void unpacksPieceByPiece()
    {
        const QByteArray bytes = xlsxOf(oneRow + QByteArray(200'000'000, ' ') + oneRow);
        QVERIFY(bytes.size() < 1'000'000);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(ListText::of(bytes).rowCount(), 2);
        QVERIFY(clock.elapsed() < 20000);
    }

    void readsOnlyAFirstPage()
    {
        QByteArray rows;
        for (int row = 1; row <= 20000; ++row)
            rows += "<row><c><v>" + QByteArray::number(row) + "</v></c></row>";
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"list.xlsx"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(xlsxOf(rows));
        file.close();

        const ListText page = ListText::read(file.fileName(), 1000);

        QVERIFY(page.rowCount() > 100);
        QVERIFY(page.rowCount() < 1000);
        QCOMPARE(page.cells(99), QStringList{u"100"_s});
        QVERIFY(page.problems().isEmpty());
        QCOMPARE(ListText::read(file.fileName()).rowCount(), 20000);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(ListText::read(file.fileName(), ListText::longest, stop.get_token()).fault(), ListFault::Stopped);
    }

    /// A damaged file is a fault, or what it was: never another list.
    void neverReadsADamagedFileAsAnotherList_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QByteArray rows;
        for (int row = 1; row <= 50; ++row)
            rows += "<row><c t=\"s\"><v>0</v></c><c><v>" + QByteArray::number(row * 7919) + "</v></c></row>";
        QTest::newRow("XLSX") << zipOf(entriesOf({.sheets = {rows}, .strings = "<si><t>Ada</t></si>"}));
        QTest::newRow("ODS") << odsOf(oneOdsRow.repeated(50));
    }
    void neverReadsADamagedFileAsAnotherList()
    {
        QFETCH(QByteArray, whole);
        const QStringList cells = allCells(ListText::of(whole));
        QVERIFY(cells.size() >= 50);
        for (qsizetype length = 4; length < whole.size(); ++length) {
            const ListText cut = ListText::of(whole.first(length));
            QVERIFY2(cut.fault() != ListFault::None, qPrintable(u"cut after %1"_s.arg(length)));
        }
        for (qsizetype at = 4; at < whole.size(); ++at) {
            for (const char change : {'\x01', '\x40', '\xFF'}) {
                QByteArray damaged = whole;
                damaged[at] = char(damaged[at] ^ change);
                const ListText list = ListText::of(damaged);
                if (list.fault() == ListFault::None)
                    QVERIFY2(allCells(list) == cells, qPrintable(u"changed at %1"_s.arg(at)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenSheets)
#include "tst_brokensheets.moc"
