// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "killedwriter.h"
#include "largejournal.h"

#include <QJsonDocument>

using namespace renotify;

namespace {

/// Whether all rows are in the file in the form in which they must be read.
bool isWhole(const QByteArray &exported, bool isJson)
{
    if (!isJson)
        return exported.endsWith("\r\n") && exported.count("\r\n") == manyRows + 1;
    const QByteArrayList lines = exported.split('\n');
    return lines.size() == manyRows + 1 && lines.last().isEmpty()
           && std::all_of(lines.begin(), lines.end() - 1,
                          [](const QByteArray &line) { return QJsonDocument::fromJson(line).isObject(); });
}

} // namespace

/// The program is killed while the history is exported.
class TestSqlHistoryKilled : public QObject
{
    Q_OBJECT

private slots:
    void anExportLeavesTheOldFileOrTheWholeOne_data();
    void anExportLeavesTheOldFileOrTheWholeOne();
};

void TestSqlHistoryKilled::anExportLeavesTheOldFileOrTheWholeOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a table") << u"all.csv"_s;
    QTest::newRow("lines of JSON") << u"all.jsonl"_s;
}

void TestSqlHistoryKilled::anExportLeavesTheOldFileOrTheWholeOne()
{
    // Seen to fail with the rows written directly into the requested file.
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString file = folder.filePath(journalName);
    makeLarge(file);
    const QStringList arguments{u"export"_s, file, folder.filePath(name)};
    const qint64 pages = EndedWriter::undisturbed(arguments).output.count("page ");
    const QByteArray exported = contents(folder.path()).value(name);
    QVERIFY(isWhole(exported, name.endsWith(u"jsonl")));

    KillRounds rounds(12);
    int replaced = 0;
    while (rounds.next()) {
        QFile target(folder.filePath(name));
        target.remove();
        const QByteArray before = rounds.count() % 2 ? QByteArray() : "the one before";
        QVERIFY(before.isEmpty() || (target.open(QFile::WriteOnly) && target.write(before) == before.size()));
        target.close();
        const qint64 page = anyUpTo(pages);
        const auto ended = EndedWriter::killedAt(arguments, "exported", [page](const QByteArray &said) {
            return said.contains("opened") && said.count("page ") >= page;
        });
        rounds.add(ended.wasKilled);
        const auto now = contents(folder.path());
        replaced += now.value(name) == exported;
        QVERIFY(now.value(name) == exported || (now.value(name) == before && now.contains(name) == !before.isEmpty()));
        SqlHistory history(file);
        QCOMPARE(idsIn(history).size(), manyRows);
    }
    qInfo("%d rounds of %lld pages, %d killed inside, %d files replaced", rounds.count(), pages, rounds.killed(),
          replaced);
    QVERIFY(isSound(file));
    QVERIFY(rounds.areEnough());
}

QTEST_GUILESS_MAIN(TestSqlHistoryKilled)
#include "tst_sqlhistory_killed.moc"
