// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listtext.h"
#include "batch/xlsxfile.h"

#include <QSaveFile>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// A mended cell, read back: it has the new text, and all others have theirs.
class TestMendedRow : public QObject
{
    Q_OBJECT

private slots:
    void aMendedCellIsReadBack_data();
    void aMendedCellIsReadBack();
    void aRowThatIsNoObjectStays();
    void aSpreadsheetStaysOne();
};

void TestMendedRow::aMendedCellIsReadBack_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    const QByteArray comma = "identity,note\ncustomer-1,\"a, b\"\ncustomer-2,c\n";
    QTest::newRow("a plain text") << comma << 0 << u"ada-4711"_s;
    QTest::newRow("an empty text") << comma << 0 << QString();
    QTest::newRow("with the separator") << comma << 0 << u"a,b"_s;
    QTest::newRow("with another separator") << comma << 0 << u"a;b|c\td"_s;
    QTest::newRow("with quotation marks") << comma << 0 << u"say \"hello\""_s;
    QTest::newRow("with a line end") << comma << 0 << u"two\nlines"_s;
    QTest::newRow("with spaces around") << comma << 0 << u" a "_s;
    QTest::newRow("in the cell with quotation marks") << comma << 1 << u"plain"_s;
    QTest::newRow("not in English") << comma << 0 << u"käse-日本"_s;
    QTest::newRow("lines that end as on Windows") << QByteArray("identity,note\r\na,b\r\nc,d\r\n") << 0 << u"x"_s;
    QTest::newRow("no line end at the end") << QByteArray("identity,note\nx,y\na,b") << 0 << u"z"_s;
    QTest::newRow("tabs") << QByteArray("identity\tnote\na\tb\nc\td\n") << 0 << u"x,y"_s;
    QTest::newRow("semicolons") << QByteArray("identity;note\na;b\nc;d\n") << 1 << u"x;y"_s;
    QTest::newRow("a cell that the row does not have") << QByteArray("identity,note\na\nc,d\n") << 1 << u"x"_s;
    QTest::newRow("JSON Lines") << QByteArray("{\"identity\":\"a\",\"note\":7}\n{\"identity\":\"b\",\"note\":8}\n") << 0
                                << u"with \"marks\""_s;
    QTest::newRow("a key that the line does not have")
        << QByteArray("{\"identity\":\"a\"}\n{\"identity\":\"b\",\"note\":\"c\"}\n") << 1 << u"x"_s;
}

void TestMendedRow::aMendedCellIsReadBack()
{
    QFETCH(const QByteArray, list);
    QFETCH(const int, column);
    QFETCH(const QString, text);

    const ListText before = ListText::of(list);
    const qint64 row = before.keys().isEmpty() ? 1 : 0;
    const ListText after = before.mended(row, column, text);
    QCOMPARE(after.format(), before.format());
    QCOMPARE(after.rowCount(), before.rowCount());
    QCOMPARE(after.keys(), before.keys());
    for (qint64 other = 0; other < before.rowCount(); ++other) {
        QStringList expected = before.cells(other);
        if (other == row) {
            expected.resize(qMax(expected.size(), qsizetype(column + 1)));
            expected[column] = text;
        }
        QCOMPARE(after.cells(other), expected);
    }
}

void TestMendedRow::aRowThatIsNoObjectStays()
{
    const ListText before = ListText::of("{\"identity\":\"a\"}\nnot JSON\n{\"identity\":\"b\"}\n");
    const ListText after = before.mended(1, 0, u"c"_s);
    for (qint64 row = 0; row < 3; ++row)
        QCOMPARE(after.cells(row), before.cells(row));
}

/// Its text would look like another list.
void TestMendedRow::aSpreadsheetStaysOne()
{
    QTemporaryDir folder;
    QSaveFile saved(folder.filePath(u"list.xlsx"_s));
    XlsxFile file(saved.fileName());
    file.add({u"a;b;c"_s});
    file.add({u"d;e;f"_s});
    QVERIFY(saved.open(QFile::WriteOnly) && !file.finish(saved) && saved.commit());
    const ListText before = ListText::read(saved.fileName());
    QVERIFY(before.format().isSpreadsheet);
    const ListText after = before.mended(1, 0, u"x;y;z"_s);
    QCOMPARE(after.format(), before.format());
    QCOMPARE(after.cells(0), QStringList{u"a;b;c"_s});
    QCOMPARE(after.cells(1), QStringList{u"x;y;z"_s});
}

QTEST_GUILESS_MAIN(TestMendedRow)
#include "tst_mendedrow.moc"
