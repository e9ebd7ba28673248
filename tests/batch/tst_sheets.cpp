// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetfiles.h"

#include "batch/listtext.h"

#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace renotify;
using namespace Qt::StringLiterals;

using Table = QList<QStringList>;

namespace {

Table tableOf(const ListText &text)
{
    Table table;
    for (qint64 row = 0; row < text.rowCount(); ++row)
        table += text.cells(row);
    return table;
}

QByteArray inlineCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray odsCell(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

const QByteArray dateStyles = "<numFmts><numFmt numFmtId=\"165\" formatCode=\"[$-407]dd\\.mm\\.yyyy\"/>"
                              "<numFmt numFmtId=\"166\" formatCode=\"[Red]0.00E+00;&quot;day&quot;\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/>"
                              "<xf numFmtId=\"166\"/><xf numFmtId=\"46\"/></cellXfs>";

const QByteArray hiddenStyle = "<style:style style:name=\"ta1\" style:family=\"table\">"
                               "<style:table-properties table:display=\"false\"/></style:style>";

} // namespace

/// XLSX and ODS as lists: each value as a person sees it, in its place.
class TestSheets : public QObject
{
    Q_OBJECT

private slots:
    void readsAValueOfXlsx_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &cell, const QString &text) {
            QTest::newRow(name) << cell << text;
        };
        row("a shared text", "<c t=\"s\"><v>0</v></c>", u"Zoë"_s);
        row("a shared text in several formats", "<c t=\"s\"><v>1</v></c>", u"Ada Lovelace"_s);
        row("how a shared text is pronounced is left out", "<c t=\"s\"><v>2</v></c>", u"東京"_s);
        row("a text in the sheet", inlineCell("a &amp; b"), u"a & b"_s);
        row("a text with a tab, a quote and a line end", inlineCell("a\tb &quot;c&quot;\nd"), u"a\tb \"c\"\nd"_s);
        row("a text with an escape", inlineCell("a_x0041_b_x_y_x005F_x0041_"), u"aAb_x_y_x0041_"_s);
        row("a text that begins with an equals sign", inlineCell("=A2"), u"=A2"_s);
        row("a whole number", "<c><v>4711</v></c>", u"4711"_s);
        row("a whole number that says so", "<c t=\"n\"><v>4711.0</v></c>", u"4711"_s);
        row("13 digits", "<c><v>1.234567890123E+12</v></c>", u"1234567890123"_s);
        row("the largest that is exact", "<c><v>9007199254740991</v></c>", u"9007199254740991"_s);
        row("one beyond what is exact", "<c><v>9007199254740993</v></c>", u"9.007199254740992E+15"_s);
        row("16 digits of which Excel keeps 15", "<c><v>1234567890123450</v></c>", u"1.23456789012345E+15"_s);
        row("a rounded number", "<c><v>1.2345678901234568E+18</v></c>", u"1.2345678901234568E+18"_s);
        row("a fraction", "<c><v>0.1</v></c>", u"0.1"_s);
        row("a negative number", "<c><v>-12.50</v></c>", u"-12.5"_s);
        row("zero", "<c><v>0</v></c>", u"0"_s);
        row("true", "<c t=\"b\"><v>1</v></c>", u"TRUE"_s);
        row("false", "<c t=\"b\"><v>0</v></c>", u"FALSE"_s);
        row("an error", "<c t=\"e\"><v>#N/A</v></c>", u"#N/A"_s);
        row("a day", "<c s=\"1\"><v>46082</v></c>", u"2026-03-01"_s);
        row("a day in a format of its own", "<c s=\"2\"><v>46082</v></c>", u"2026-03-01"_s);
        row("a day and a time", "<c s=\"1\"><v>46082.604166666664</v></c>", u"2026-03-01 14:30:00"_s);
        row("a time", "<c s=\"4\"><v>0.25</v></c>", u"06:00:00"_s);
        row("the first day", "<c s=\"1\"><v>1</v></c>", u"1900-01-01"_s);
        row("a day in ISO 8601", "<c t=\"d\"><v>2026-03-01T00:00:00</v></c>", u"2026-03-01"_s);
        row("a number in a format with letters that is no date", "<c s=\"3\"><v>46082</v></c>", u"46082"_s);
        row("a formula with its result", "<c><f>A2+1</f><v>4712</v></c>", u"4712"_s);
        row("a formula with a text", "<c t=\"str\"><f>A2</f><v>Ada</v></c>", u"Ada"_s);
        row("a formula with an empty text", "<c t=\"str\"><f>A2</f><v></v></c>", u""_s);
        row("a formula with a truth value", "<c t=\"b\"><f>A2</f><v>1</v></c>", u"TRUE"_s);
        row("a formula without a result", "<c><f>A2&amp;B2</f></c>", u"=A2&B2"_s);
        row("a shared formula without a result", "<c><f t=\"shared\" si=\"0\"/></c>", u"=…"_s);
        row("an empty cell with a format", "<c s=\"1\"/>", u""_s);
        row("an empty shared text", "<c t=\"s\"/>", u""_s);
    }
    void readsAValueOfXlsx()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const QByteArray strings = "<si><t>Zoë</t></si><si><r><t>Ada </t></r><r><rPr/><t>Lovelace</t></r></si>"
                                   "<si><t>東京</t><rPh><t>トウキョウ</t></rPh></si>";
        const XlsxParts parts{
            .sheets = {"<row>" + cell + inlineCell("after") + "</row>"}, .strings = strings, .styles = dateStyles};

        const ListText list = ListText::of(zipOf(entriesOf(parts)));

        QCOMPARE(list.fault(), ListFault::None);
        QCOMPARE(tableOf(list), (Table{{text, u"after"_s}}));
        QVERIFY(list.format().isSpreadsheet);
    }

    void readsAValueOfOds_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &inside, const QString &text) {
            QTest::newRow(name) << "<table:table-cell " + type + '>' + inside + "</table:table-cell>" << text;
        };
        const auto typed = [](const char *type, const char *value) {
            return "office:value-type=\"" + QByteArray(type) + "\" " + value + ' ';
        };
        const QByteArray string = typed("string", "");
        row("a text", string, "<text:p>Zoë</text:p>", u"Zoë"_s);
        row("a text in several formats", string,
            "<text:p>Ada <text:span>Love</text:span><text:a>lace</text:a></text:p>", u"Ada Lovelace"_s);
        row("several lines", string, "<text:p>a</text:p><text:p/><text:p>b<text:line-break/>c</text:p>",
            u"a\n\nb\nc"_s);
        row("spaces and a tab", string, "<text:p>a<text:s text:c=\"3\"/>b<text:s/><text:tab/>c</text:p>",
            u"a   b \tc"_s);
        row("a comment is left out", string,
            "<office:annotation><text:p>call him</text:p></office:annotation><text:p>Ada</text:p>", u"Ada"_s);
        row("how a text is pronounced is left out", string,
            "<text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>トウキョウ</text:ruby-text>"
            "</text:ruby></text:p>",
            u"東京"_s);
        row("a whole number that is shown otherwise", typed("float", "office:value=\"4711\""),
            "<text:p>4.711,00</text:p>", u"4711"_s);
        row("13 digits", typed("float", "office:value=\"1234567890123\""), "<text:p>1,23E+12</text:p>",
            u"1234567890123"_s);
        row("a percentage", typed("percentage", "office:value=\"0.5\""), "<text:p>50 %</text:p>", u"0.5"_s);
        row("an amount", typed("currency", "office:value=\"12.5\""), "<text:p>12,50 €</text:p>", u"12.5"_s);
        row("true", typed("boolean", "office:boolean-value=\"true\""), "<text:p>WAHR</text:p>", u"TRUE"_s);
        row("a day", typed("date", "office:date-value=\"2026-03-01\""), "<text:p>01.03.26</text:p>", u"2026-03-01"_s);
        row("a day and a time", typed("date", "office:date-value=\"2026-03-01T14:30:00\""), "<text:p>1.3.</text:p>",
            u"2026-03-01 14:30:00"_s);
        row("a time", typed("time", "office:time-value=\"PT06H00M00S\""), "<text:p>06:00:00</text:p>", u"06:00:00"_s);
        row("an error",
            typed("string", "office:string-value=\"\" calcext:value-type=\"error\" table:formula=\"of:=[.A2]\""),
            "<text:p>#N/A</text:p>", u"#N/A"_s);
        row("an error that says it is 0", typed("float", "calcext:value-type=\"error\" office:value=\"0\""),
            "<text:p>Err:502</text:p>", u"Err:502"_s);
        row("a formula with its result", typed("float", "table:formula=\"of:=[.A2]\" office:value=\"4712\""),
            "<text:p>4712</text:p>", u"4712"_s);
        row("a formula with a text", typed("string", "table:formula=\"of:=[.A2]\" office:string-value=\"Ada\""), "",
            u"Ada"_s);
        row("a formula without a result", "table:formula=\"of:=[.A2]\"", "", u"=[.A2]"_s);
        row("an empty cell", "", "", u""_s);
    }
    void readsAValueOfOds()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);

        const ListText list = ListText::of(odsOf("<table:table-row>" + cell + odsCell("after") + "</table:table-row>"));

        QCOMPARE(list.fault(), ListFault::None);
        QCOMPARE(tableOf(list), (Table{{text, u"after"_s}}));
    }

    /// Rows that are left out keep their place, so that a row has the number that the spreadsheet shows.
    void keepsThePlacesOfXlsx()
    {
        const QByteArray rows = "<row r=\"3\"><c r=\"B3\" t=\"b\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>"
                                "<row r=\"4\"><c r=\"A4\" s=\"0\"/></row>"
                                "<row r=\"7\"><c r=\"AA7\"><v>3</v></c><c/></row><row r=\"900\"/>";
        QStringList wide(26);
        wide += u"3"_s;
        const ListText list = ListText::of(xlsxOf(rows));
        QCOMPARE(tableOf(list), (Table{{u""_s, u"TRUE"_s, u""_s, u"2"_s}, {u""_s}, {u""_s}, {u""_s}, wide}));
        QVERIFY(list.problems().isEmpty() == false); // the wide row
    }

    void keepsThePlacesOfOds()
    {
        const QByteArray rows =
            "<table:table-column table:number-columns-repeated=\"16384\"/>"
            "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
            "<table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
            + odsCell("a")
            + "<table:covered-table-cell/><table:table-cell office:value-type=\"float\" office:value=\"7\" "
              "table:number-columns-repeated=\"2\"/></table:table-row></table:table-header-rows>"
              "<table:shapes><table:table><table:table-row>"
            + odsCell("picture")
            + "</table:table-row></table:table></table:shapes>"
              "<table:table-row table:number-rows-repeated=\"2\"/><table:table-row-group>"
              "<table:table-row table:number-rows-repeated=\"2\">"
            + odsCell("b")
            + "</table:table-row></table:table-row-group>"
              "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
              "table:number-columns-repeated=\"16384\"/></table:table-row>";
        const QStringList first{u""_s, u""_s, u"a"_s, u""_s, u"7"_s, u"7"_s};
        QCOMPARE(tableOf(ListText::of(odsOf(rows))), (Table{first, {u""_s}, {u""_s}, {u"b"_s}, {u"b"_s}}));
    }

    /// Each comma would be a separator otherwise, and a brace JSON.
    void takesNothingWithinACellForASeparator()
    {
        for (const QByteArray text : {"Lovelace, Ada", "{\"identity\": 1}", "sep=;", "[{\"a\":1}]", "a;b;c"}) {
            const QString cell = QString::fromUtf8(text);
            const QByteArray row = "<row>" + inlineCell(text) + "</row>";
            QCOMPARE(tableOf(ListText::of(xlsxOf(row + row))), (Table{{cell}, {cell}}));
        }
    }

    void readsTheFirstSheetThatIsShownAndHasCells()
    {
        const QByteArray empty = "<row r=\"9\"><c r=\"A9\" s=\"1\"/></row>";
        const auto sheet = [](const QByteArray &text) { return "<row>" + inlineCell(text) + "</row>"; };
        for (const QByteArray state : {" state=\"hidden\"", " state=\"veryHidden\""}) {
            const XlsxParts hidden{.sheets = {sheet("secret"), empty, sheet("list"), sheet("other")}, .states = state};
            QCOMPARE(tableOf(ListText::of(zipOf(entriesOf(hidden)))), (Table{{u"list"_s}}));
        }
        const auto table = [](const QByteArray &style, const QByteArray &text) {
            return "<table:table table:style-name=\"" + style
                   + "\"><table:table-row table:number-rows-repeated=\"5\"/>"
                     "<table:table-row>"
                   + (text.isEmpty() ? "" : odsCell(text)) + "</table:table-row></table:table>";
        };
        const QByteArray tables = table("ta1", "secret") + table("ta2", "") + table("ta2", "list") + table("", "other");
        QCOMPARE(tableOf(ListText::of(zipOf(odsEntries(tables, hiddenStyle)))), (Table{{u"list"_s}}));
        QCOMPARE(ListText::of(zipOf(entriesOf({.sheets = {empty, empty}}))).fault(), ListFault::Empty);
        QCOMPARE(ListText::of(odsOf("")).fault(), ListFault::Empty);
    }

    void countsDaysFrom1904IfTheWorkbookDoes()
    {
        const XlsxParts parts{.sheets = {"<row><c s=\"1\"><v>44620</v></c></row>"},
                              .styles = dateStyles,
                              .workbookPr = " date1904=\"1\""};
        QCOMPARE(tableOf(ListText::of(zipOf(entriesOf(parts)))), (Table{{u"2026-03-01"_s}}));
    }

    /// Written by a library that is not ours, in both of its ways.
    void readsWhatAnotherProgramWrote()
    {
        for (const bool isStreamed : {false, true}) {
            const QTemporaryDir folder;
            const QByteArray path = folder.filePath(u"list.xlsx"_s).toLocal8Bit();
            QByteArray place = folder.path().toLocal8Bit();
            lxw_workbook_options options{};
            options.constant_memory = isStreamed;
            options.tmpdir = place.data();
            lxw_workbook *book = workbook_new_opt(path.constData(), &options);
            lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
            lxw_format *day = workbook_add_format(book);
            format_set_num_format(day, "d mmmm yyyy");
            lxw_datetime date{2026, 3, 1, 0, 0, 0};
            worksheet_write_string(sheet, 0, 0, "identity", nullptr);
            worksheet_write_string(sheet, 0, 1, "ticket", nullptr);
            worksheet_write_number(sheet, 2, 0, 1234567890123, nullptr);
            worksheet_write_datetime(sheet, 2, 1, &date, day);
            worksheet_write_string(sheet, 3, 0, "zoë\x01 <a> & \"b\"", nullptr);
            worksheet_write_formula_str(sheet, 3, 1, "=A1", nullptr, "identity");
            worksheet_write_boolean(sheet, 4, 2, 1, nullptr);
            QCOMPARE(workbook_close(book), LXW_NO_ERROR);

            const ListText list = ListText::read(QString::fromLocal8Bit(path));

            QCOMPARE(list.fault(), ListFault::None);
            QCOMPARE(tableOf(list), (Table{{u"identity"_s, u"ticket"_s},
                                           {u""_s},
                                           {u"1234567890123"_s, u"2026-03-01"_s},
                                           {u"zoë\u0001 <a> & \"b\""_s, u"identity"_s},
                                           {u""_s, u""_s, u"TRUE"_s}}));
        }
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
