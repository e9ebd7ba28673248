// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listtext.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

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

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestListText : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Table>("table");
        QTest::addColumn<ListFormat>("format");
        using Shape = ListFormat::Shape;
        using Encoding = ListFormat::Encoding;
        const Table plain{{u"identity"_s, u"ticket"_s}, {u"zoë-4711"_s, u"SUP-1"_s}, {u"mia-0042"_s, u"SUP-2"_s}};
        const QString commas = u"identity,ticket\nzoë-4711,SUP-1\nmia-0042,SUP-2\n"_s;
        const auto with = [](QString text, QChar separator) { return text.replace(u',', separator); };
        const auto format = [](char separator, Encoding encoding = Encoding::Utf8) {
            return ListFormat{Shape::Delimited, separator, encoding};
        };

        QTest::newRow("comma") << commas.toUtf8() << plain << format(',');
        QTest::newRow("semicolon") << with(commas, u';').toUtf8() << plain << format(';');
        QTest::newRow("tab") << with(commas, u'\t').toUtf8() << plain << format('\t');
        QTest::newRow("pipe") << with(commas, u'|').toUtf8() << plain << format('|');
        QTest::newRow("CR LF") << QString(commas).replace(u"\n"_s, u"\r\n"_s).toUtf8() << plain << format(',');
        QTest::newRow("CR alone") << QString(commas).replace(u'\n', u'\r').toUtf8() << plain << format(',');
        QTest::newRow("no line end at the end") << commas.chopped(1).toUtf8() << plain << format(',');
        QTest::newRow("blank lines") << QString(commas).replace(u"\n"_s, u"\n \n\n"_s).toUtf8() << plain << format(',');
        QTest::newRow("Excel is told the separator")
            << "sep=;\r\n" + with(commas, u';').toUtf8() << plain << format(';');
        QTest::newRow("a row that only begins as if it told the separator")
            << QByteArray("sep=x\nabc\n") << Table{{u"sep=x"_s}, {u"abc"_s}} << format(',');
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + commas.toUtf8() << plain << format(',');
        for (const bool hasMark : {true, false}) {
            const auto name = [&](const char *text) {
                return u"%1 %2"_s.arg(QLatin1StringView(text), hasMark ? u"with a mark"_s : u"bare"_s).toUtf8();
            };
            QTest::newRow(name("UTF-16 LE"))
                << encoded(commas, QStringConverter::Utf16LE, hasMark) << plain << format(',', Encoding::Utf16);
            QTest::newRow(name("UTF-16 BE"))
                << encoded(commas, QStringConverter::Utf16BE, hasMark) << plain << format(',', Encoding::Utf16);
        }
        QTest::newRow("UTF-32 with a mark")
            << encoded(commas, QStringConverter::Utf32LE, true) << plain << format(',', Encoding::Utf32);
        QTest::newRow("Windows-1252") << commas.toLatin1() << plain << format(',', Encoding::Windows1252);
        QTest::newRow("Windows-1252 beyond Latin-1")
            << QByteArray("identity,ticket\nada-4711,\x93SUP\x94 5\x80\n")
            << Table{{u"identity"_s, u"ticket"_s}, {u"ada-4711"_s, u"“SUP” 5€"_s}}
            << format(',', Encoding::Windows1252);
        QTest::newRow("quotes, with separators, quotes and line ends inside")
            << QByteArray("a,\"b,c\"\n\"say \"\"hi\"\"\",\"two\r\nlines\"\nd,e\n")
            << Table{{u"a"_s, u"b,c"_s}, {u"say \"hi\""_s, u"two\r\nlines"_s}, {u"d"_s, u"e"_s}} << format(',');
        QTest::newRow("pasted, with a quote that quotes nothing")
            << QByteArray("a\tb 5\" long\tc\nd\te\tf\n")
            << Table{{u"a"_s, u"b 5\" long"_s, u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}} << format('\t');
        QTest::newRow("pasted, with empty cells at both ends")
            << QByteArray("\ta\t\nb\t\tc\n") << Table{{{}, u"a"_s, {}}, {u"b"_s, {}, u"c"_s}} << format('\t');
        QTest::newRow("commas in the text of a table with semicolons")
            << QByteArray("a;b, or c;d\ne;f;g, h, i\nj;k;l\n")
            << Table{{u"a"_s, u"b, or c"_s, u"d"_s}, {u"e"_s, u"f"_s, u"g, h, i"_s}, {u"j"_s, u"k"_s, u"l"_s}}
            << format(';');
        const QString va = u"VA"_s + QString(32, u'a');
        QTest::newRow("SIDs tell the separator from one that occurs more often")
            << u"%1,a;b;c;d\n%1,e;f;g;h\n"_s.arg(va).toUtf8() << Table{{va, u"a;b;c;d"_s}, {va, u"e;f;g;h"_s}}
            << format(',');
        QTest::newRow("one column") << QByteArray("ada-4711\nmia-0042\n") << Table{{u"ada-4711"_s}, {u"mia-0042"_s}}
                                    << format(',');
        QTest::newRow("JSON Lines") << QByteArray(
            "{\"identity\":\"zo\\u00eb\",\"ttl\":60,\"live\":true,\"note\":null}"
            "\n\n"
            "{\"id\":12345678901234567890,\"ttl\":1.50,\"tags\":[\"a\", {\"b\":1}],\"identity\":\"\\\"mia\\\"\"}")
                                    << Table{{u"zoë"_s, u"60"_s, u"true"_s, {}, {}, {}},
                                             {u"\"mia\""_s,
                                              u"1.50"_s,
                                              {},
                                              {},
                                              u"12345678901234567890"_s,
                                              u"[\"a\", {\"b\":1}]"_s}}
                                    << ListFormat{Shape::JsonLines, ',', Encoding::Utf8};
    }
    void readsEveryKind()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Table, table);
        QFETCH(ListFormat, format);

        const ListText text = ListText::of(bytes);

        QCOMPARE(text.fault(), ListFault::None);
        QCOMPARE(tableOf(text), table);
        QVERIFY(text.format() == format);
        QVERIFY(text.problems().isEmpty());
    }

    void readsAFileAsItReadsAText()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QByteArray bytes("identity;ticket\n");
        for (int i = 0; i < 100000; ++i) // more than one block
            bytes += "customer-" + QByteArray::number(i) + ";\"SUP\n" + QByteArray::number(i) + "\"\n";
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE}) {
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(encoded(QString::fromUtf8(bytes), encoding, true));
            file.close();

            const ListText text = ListText::read(path);

            QCOMPARE(text.rowCount(), 100001);
            QCOMPARE(text.cells(100000), (QStringList{u"customer-99999"_s, u"SUP\n99999"_s}));
            QCOMPARE(text.cells(1), (QStringList{u"customer-0"_s, u"SUP\n0"_s}));
        }
    }

    void showsAFirstPageWithoutTheRowThatIsCut()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("aaaa,bbbb\ncccc,dddd\neeee,ffff\n");
        file.close();

        QCOMPARE(ListText::read(file.fileName(), 24).rowCount(), 2);
        QCOMPARE(ListText::read(file.fileName(), 19).rowCount(), 1);
        QCOMPARE(ListText::read(file.fileName(), 30).rowCount(), 3);
        QCOMPARE(ListText::read(file.fileName(), 31).rowCount(), 3);
        QVERIFY(ListText::read(file.fileName(), 24).problems().isEmpty());
    }

    void showsTheKeysOfJsonLinesInTheirOrder()
    {
        const ListText text = ListText::of("{\"b\":1,\"a\":2}\n{\"a\":3,\"c\":4}\n");
        QCOMPARE(text.keys(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QVERIFY(ListText::of("a,b\n").keys().isEmpty());
    }

    void visitsFromAnyRowUntilItIsEnough()
    {
        const ListText text = ListText::of("a,1\nb,2\nc,3\nd,4\n");
        QByteArrayList seen;
        text.visit(1, [&](qint64 row, ListText::Cells cells) {
            seen += QByteArray::number(row) + cells[0].toByteArray();
            return row < 2;
        });
        QCOMPARE(seen, (QByteArrayList{"1b", "2c"}));
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(ListText::of("a,b\n", stop.get_token()).fault(), ListFault::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
