// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "killedwriter.h"
#include "largejournal.h"

using namespace renotify;

/// The program is killed while rows are removed.
class TestSqlRemovalKilled : public QObject
{
    Q_OBJECT

private slots:
    void nothingElseIsTakenAndItCanBeAskedAgain_data();
    void nothingElseIsTakenAndItCanBeAskedAgain();

private:
    static qint64 askAgain(const QString &file, bool isForgetting);
    static void checkBytes(const QString &folder);
};

void TestSqlRemovalKilled::nothingElseIsTakenAndItCanBeAskedAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("what a search shows") << u"remove"_s;
    QTest::newRow("a customer") << u"forget"_s;
}

void TestSqlRemovalKilled::nothingElseIsTakenAndItCanBeAskedAgain()
{
    // Seen to fail with removeRows() without its transaction, and with a forget() that cleaned nothing when no rows
    // were left.
    QFETCH(QString, what);
    const QTemporaryDir exemplars;
    const QString exemplar = exemplars.filePath(journalName);
    makeLarge(exemplar);
    const QString measured = exemplars.filePath(u"measured"_s);
    QVERIFY(QFile::copy(exemplar, measured));
    const qint64 steps = EndedWriter::undisturbed({what, measured, unwanted}).output.count("left ");
    QVERIFY(steps >= manyRows / 3 / 128);
    KillRounds rounds(7);
    int half = 0;
    while (rounds.next()) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(journalName);
        QVERIFY(QFile::copy(exemplar, file));
        QVERIFY(QFile::copy(exemplar + u".v2.bak"_s, file + u".v2.bak"_s));
        const qint64 step = anyUpTo(steps - 1);
        const auto ended = EndedWriter::killedAt({what, file, unwanted}, "removed", [step](const QByteArray &said) {
            return said.contains("opened") && said.count("left ") >= step;
        });
        rounds.add(ended.wasKilled);
        const qint64 more = askAgain(file, what == u"forget");
        half += more > 0 && more < manyRows / 3;
        QVERIFY(isSound(file));
        checkBytes(folder.path()); // also after the history is closed
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d rounds of %lld steps, %d killed inside, %d when some rows were gone", rounds.count(), steps,
          rounds.killed(), half);
    QVERIFY(rounds.areEnough());
    QVERIFY(half > 0);
}

/// How many rows the killed program left.
qint64 TestSqlRemovalKilled::askAgain(const QString &file, bool isForgetting)
{
    SqlHistory history(file);
    const QList<qint64> left = idsIn(history);
    const QList<qint64> others = idsIn(history, {.search = u"customer"_s});
    const auto check = [&] {
        QCOMPARE(history.count({}).result().value(), left.size());
        QCOMPARE(others.size(), keptRows);
        QVERIFY(std::ranges::none_of(others, [](qint64 id) { return id % 3 == 0; }));
        QVERIFY(std::ranges::includes(left, others));
        const auto removed = isForgetting ? history.forget(*Identity::parse(unwanted)).result()
                                          : history.removeMatching({.search = unwanted}).result();
        QCOMPARE(removed.value(), left.size() - keptRows);
        QCOMPARE(idsIn(history), others);
        QCOMPARE(history.attempt(others.last()).result().value().result.answer.body.left(11), "of customer");
        checkBytes(QFileInfo(file).path());
    };
    check();
    return left.size() - keptRows;
}

/// The removed rows are gone from the file, its log, the log's index, the full-text index and the copies.
void TestSqlRemovalKilled::checkBytes(const QString &folder)
{
    const QByteArray text = unwanted.toLatin1().toLower();
    for (const auto &[name, bytes] : contents(folder).asKeyValueRange())
        QVERIFY2(!bytes.toLower().contains(text), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestSqlRemovalKilled)
#include "tst_sqlremoval_killed.moc"
