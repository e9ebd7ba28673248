// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listtext.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace renotify;
using namespace Qt::StringLiterals;
using Kind = ListProblem::Kind;

namespace {

QList<ListProblem> only(Kind kind, qint64 row, int column = -1)
{
    return {ListProblem{.row = row, .column = column, .kind = kind}};
}

} // namespace

/// Lists that are broken. Whatever is broken is named, with its row; everything else is read.
class TestBrokenLists : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ListFault::Value>("fault");
        QByteArray xlsx("PK\x03\x04", 4);
        xlsx += QByteArray(26, '\x01') + "[Content_Types].xml";
        QByteArray ods("PK\x03\x04", 4);
        ods += QByteArray(26, '\x01') + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
        QByteArray zip("PK\x03\x04", 4);
        zip += QByteArray(26, '\x01') + "photo.jpg";
        QByteArray binary;
        for (int i = 0; i < 10000; ++i)
            binary += char(i * 7919 % 251);

        QTest::newRow("empty") << QByteArray() << ListFault::Empty;
        QTest::newRow("only white space") << QByteArray(" \r\n\t\n") << ListFault::Empty;
        QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << ListFault::Empty;
        QTest::newRow("only a mark of UTF-16") << QByteArray("\xFF\xFE") << ListFault::Empty;
        QTest::newRow("only the separator for Excel") << QByteArray("sep=;\r\n") << ListFault::Empty;
        QTest::newRow("XLSX that is cut") << xlsx << ListFault::BrokenSpreadsheet;
        QTest::newRow("ODS that is cut") << ods << ListFault::BrokenSpreadsheet;
        QTest::newRow("XLS") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on") << ListFault::Spreadsheet;
        QTest::newRow("another ZIP") << zip << ListFault::NotText;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\nabc\n") << ListFault::NotText;
        QTest::newRow("binary") << binary << ListFault::NotText;
        QTest::newRow("only NUL") << QByteArray(5000, '\0') << ListFault::NotText;
        QTest::newRow("JSON array") << QByteArray("[\n {\"identity\":\"ada\"}\n]") << ListFault::JsonDocument;
        QTest::newRow("JSON over several lines")
            << QByteArray("{\n \"identity\": \"ada\"\n}") << ListFault::JsonDocument;
        QTest::newRow("10,000 columns") << QByteArray("a,").repeated(10000) + "\n" << ListFault::TooManyColumns;
        QByteArray keys("{\"k\":1");
        for (int i = 0; i < 10000; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":1";
        QTest::newRow("10,000 keys") << keys + "}\n" << ListFault::TooManyColumns;
    }
    void namesWhatIsNoList()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ListFault::Value, fault);

        const ListText text = ListText::of(bytes);

        QCOMPARE(text.fault(), fault);
        QCOMPARE(text.rowCount(), 0);
    }

    void namesFilesThatCannotBeRead()
    {
        QTemporaryDir folder;
        QCOMPARE(ListText::read(folder.path()).fault(), ListFault::Folder);
        QCOMPARE(ListText::read(folder.filePath(u"missing"_s)).fault(), ListFault::Unreadable);
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(ListText::read(pipe).fault(), ListFault::Unreadable);
        QCOMPARE(ListText::read(u"/proc/self/mem"_s).fault(), ListFault::Unreadable);

        QFile large(folder.filePath(u"large"_s)); // without a single block on the disk
        QVERIFY(large.open(QFile::WriteOnly));
        QVERIFY(large.resize(ListText::longest + 1));
        QCOMPARE(ListText::read(large.fileName()).fault(), ListFault::TooLarge);
    }

    void namesTheRowThatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<ListProblem>>("problems");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const QByteArray &bytes, const QList<ListProblem> &problems, qint64 rows,
                            const QString &last) { QTest::newRow(name) << bytes << problems << rows << last; };
        const QByteArray json("{\"identity\":\"ada-4711\"}");

        row("a quote that is never closed", "a,b\nc,\"d\ne,f\ng,h\n", only(Kind::OpenQuote, 1), 4, u"g"_s);
        row("a quote that is never closed in the last row", "a,b\nc,d\ne,\"f\n", only(Kind::OpenQuote, 2), 3, u"e"_s);
        row("a file that is cut inside quotes", "a,b\nc,d\ne,\"f", only(Kind::OpenQuote, 2), 3, u"e"_s);
        row("a quote that ends at the next one, some rows later", "a,b\nc,\"d\ne,f\ng,\"h\"\ni,j\n",
            only(Kind::OpenQuote, 1), 5, u"i"_s);
        row("a list that is nothing but an open quote", "\"a", only(Kind::OpenQuote, 0), 1, u"a"_s);
        row("a file that is cut before a cell", "a,b,c\nd,e,f\ng,h", only(Kind::CutShort, 2), 3, u"g"_s);
        row("a row that is short for another reason", "a,b,c\nd\ng,h", {}, 3, u"g"_s);
        row("a separator too many", "a,b\nc,d,e\nf,g\n", only(Kind::TooManyCells, 1), 3, u"f"_s);
        row("separators at the end with nothing between", "a,b\nc,d,,\nf,g\n", {}, 3, u"f"_s);
        row("10,000 cells in one row", "a,b\n" + QByteArray("c,").repeated(10000) + "\nf,g\n",
            only(Kind::TooManyCells, 1), 3, u"f"_s);
        row("50 MB in one cell", "a,b\nc," + QByteArray(50'000'000, 'x') + "\ne,f\n", only(Kind::CellTooLong, 1, 1), 3,
            u"e"_s);
        row("50 MB in one value", json + "\n{\"identity\":\"" + QByteArray(50'000'000, 'x') + "\"}\n" + json,
            only(Kind::CellTooLong, 1, 0), 3, u"ada-4711"_s);
        row("a NUL", QByteArray("identity,ticket,reason,service\nada\0x,b,c,d\nada-4711,b,c,d\n", 58),
            only(Kind::ControlCharacters, 1), 3, u"ada-4711"_s);
        row("an escape", "identity,ticket,reason,service\nada\x1b,b,c,d\nada-4711,b,c,d\n",
            only(Kind::ControlCharacters, 1), 3, u"ada-4711"_s);
        row("one row in Windows-1252",
            "a,b\nzo\xC3\xAB,c\nzo\xEB"
            ",d\nlea,e\n",
            only(Kind::BrokenCharacters, 2), 4, u"lea"_s);
        row("what a decoder could not read", "a,b\nzo\xEF\xBF\xBD,c\nlea,d\n", only(Kind::BrokenCharacters, 1), 3,
            u"lea"_s);
        row("UTF-16 that ends within a character",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0c\0,\0d\0\n\0e\0,\0f",
                       23),
            only(Kind::BrokenCharacters, 2), 3, u"e"_s);
        row("UTF-16 with half a pair", QByteArray("\xFE\xFF\0a\0,\0b\0\n\xD8\x3D\0,\0d\0\n\0e\0,\0f\0\n", 26),
            only(Kind::BrokenCharacters, 1), 3, u"e"_s);
        row("JSON that is cut", json + "\n" + json.chopped(4), only(Kind::NotJson, 1), 2, u"{\"identity\":\"ada-47"_s);
        row("a line that is no JSON", json + "\nada,mia\n" + json, only(Kind::NotJson, 1), 3, u"ada-4711"_s);
        row("a line that is no object", json + "\n[1,2]\n" + json, only(Kind::NotAnObject, 1), 3, u"ada-4711"_s);
        row("a line that is a value", json + "\n12\n" + json, only(Kind::NotAnObject, 1), 3, u"ada-4711"_s);
        row("two objects in a line", json + "\n" + json + json + "\n" + json, only(Kind::NotJson, 1), 3, u"ada-4711"_s);
        row("a key that is there twice", json + "\n{\"identity\":\"ada\",\"identity\":\"mia\"}\n" + json,
            only(Kind::NotJson, 1), 3, u"ada-4711"_s);
        row("a million brackets", json + "\n{\"a\":" + QByteArray(1'000'000, '[') + "\n" + json, only(Kind::NotJson, 1),
            3, u"ada-4711"_s);
    }
    void namesTheRowThatIsBroken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<ListProblem>, problems);
        QFETCH(qint64, rows);
        QFETCH(QString, last);

        const ListText text = ListText::of(bytes);

        QCOMPARE(text.fault(), ListFault::None);
        QVERIFY(text.problems() == problems);
        QCOMPARE(text.rowCount(), rows);
        QCOMPARE(text.cells(rows - 1).value(0), last);
    }

    /// Each of these quotes would be read to the end of the file otherwise, which would take hours.
    void readsAListFullOfOpenQuotes()
    {
        const int count = 200000;
        const ListText text = ListText::of("\"a\n\"b\n\"c\n\"d\n\"e,f\n"_ba.repeated(count / 5));
        QCOMPARE(text.rowCount(), count);
        QCOMPARE(text.problems().size(), count);
        QCOMPARE(text.problems().last(), only(Kind::OpenQuote, count - 1).first());
    }

    void givesBackTheLineThatItCannotRead()
    {
        const ListText text = ListText::of("{\"identity\":\"ada\"}\nada,\"mia\n");
        QCOMPARE(text.cells(1), QStringList{u"ada,\"mia"_s});
    }
};

QTEST_GUILESS_MAIN(TestBrokenLists)
#include "tst_brokenlists.moc"
