// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlstatement.h"
#include "killedwriter.h"
#include "largejournal.h"

using namespace renotify;

namespace {

constexpr int doublings = 7;
constexpr int allRows = 21 << doublings; // a sample has 21 rows, of which 14 had ended
constexpr int endedRows = 14 << doublings;

/// The file of that version from tests/data, doubled until its migration takes some time.
void makeLargeSample(const QString &file, int version)
{
    QVERIFY(QFile::copy(QStringLiteral(SAMPLES "/history-v%1.sqlite").arg(version), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    for (int i = 0; i < doublings; ++i)
        runAll(file, {u"CREATE TEMP TABLE more AS SELECT * FROM attempt"_s,
                      u"UPDATE more SET id = id + (SELECT max(id) FROM attempt)"_s,
                      u"INSERT INTO answer SELECT attempt + (SELECT max(id) FROM attempt), headers, body FROM answer"_s,
                      u"INSERT INTO attempt SELECT * FROM more"_s});
}

QString copyOf(const QString &file, int version)
{
    return u"%1.v%2.bak"_s.arg(file).arg(version);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// How long the log gets during an undisturbed migration.
qint64 logOfMigrating(const QString &file)
{
    qint64 longest = 0;
    EndedWriter::undisturbed({u"open"_s, file},
                             [&] { longest = std::max(longest, QFileInfo(file + u"-wal"_s).size()); });
    return longest;
}

} // namespace

/// The program is killed while an older file is migrated.
class TestSqlMigrationKilled : public QObject
{
    Q_OBJECT

private slots:
    void theNextStartHasEveryRow_data();
    void theNextStartHasEveryRow();

private:
    static void check(const QString &file);
};

void TestSqlMigrationKilled::theNextStartHasEveryRow_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("of the first version") << 1;
    QTest::newRow("of the second version") << 2;
}

void TestSqlMigrationKilled::theNextStartHasEveryRow()
{
    // Seen to fail with the copy written under its final name, and with migrate() without its transaction.
    QFETCH(int, version);
    const QTemporaryDir exemplars;
    const QString exemplar = exemplars.filePath(journalName);
    makeLargeSample(exemplar, version);
    const QString measured = exemplars.filePath(u"measured"_s);
    QVERIFY(QFile::copy(exemplar, measured));
    const qint64 longest = logOfMigrating(measured);
    const QByteArray wholeCopy = bytesOf(copyOf(measured, version));
    QCOMPARE(wholeCopy.mid(60, 4), QByteArray("\0\0\0", 3) + char(version));
    check(copyOf(measured, version)); // this copy is a valid journal, too
    KillRounds rounds(5);
    int copying = 0;
    while (rounds.next()) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(journalName);
        const QString copy = copyOf(file, version);
        QVERIFY(QFile::copy(exemplar, file));
        // In turn: while the copy is made, when it is there, and while the log grows to its full length.
        const int place = rounds.killed() % 4;
        const qint64 logged = place < 2 ? -1 : anyUpTo(longest * 9 / 10);
        const auto ended = EndedWriter::killedAt({u"open"_s, file}, "opened", [&](const QByteArray &) {
            return (place == 0 && QFileInfo::exists(copy + u".part"_s))
                   || (QFileInfo::exists(copy) && QFileInfo(file + u"-wal"_s).size() > logged);
        });
        rounds.add(ended.wasKilled);
        copying += !QFileInfo::exists(copy);
        QVERIFY(!QFileInfo::exists(copy) || bytesOf(copy) == wholeCopy);
        check(file);
        QVERIFY(bytesOf(copy) == wholeCopy);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d rounds, %d killed inside, %d of them before there was a copy; the log grows to %lld bytes",
          rounds.count(), rounds.killed(), copying, longest);
    QVERIFY(rounds.areEnough());
}

void TestSqlMigrationKilled::check(const QString &file)
{
    {
        SqlHistory history(file);
        const auto opened = history.open().result();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(history.count({}).result().value(), allRows);
        QCOMPARE(idsIn(history).size(), allRows);
        QCOMPARE(history.count({.search = u"ticket"_s, .outcome = Outcome::Accepted}).result().value(), endedRows);
        QCOMPARE(history.count({.search = u"ticket"_s, .outcome = Outcome::Unknown}).result().value(),
                 allRows - endedRows);
        QCOMPARE(history.attempt(allRows - 2).result().value().result.answer.body.size(), 3000);
    }
    {
        SqlConnection connection(file, std::chrono::seconds(5));
        QVERIFY(connection.open());
        const auto imported = idsOf(connection, u"SELECT attempt FROM event WHERE kind = 'imported'"_s, {});
        QCOMPARE(imported->size(), allRows); // each once, however often it was interrupted
        QCOMPARE(QSet<qint64>(imported->begin(), imported->end()).size(), allRows);
    }
    QVERIFY(isSound(file));
}

QTEST_GUILESS_MAIN(TestSqlMigrationKilled)
#include "tst_sqlmigration_killed.moc"
