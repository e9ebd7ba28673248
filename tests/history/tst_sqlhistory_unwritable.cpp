// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "history/sqlschema.h"
#include "oldjournal.h"

#include <QProcess>

#include <algorithm>

#include <unistd.h>

using namespace renotify;

namespace {

QByteArrayList linesOf(const QStringList &arguments)
{
    QProcess writer;
    writer.start(QStringLiteral(JOURNALWRITER), arguments);
    writer.waitForFinished();
    return writer.readAllStandardOutput().split('\n');
}

} // namespace

/// A journal that cannot be written at the moment: read-only, full or busy. The reason is reported and nothing is lost.
class TestSqlHistoryUnwritable : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatCannotBeWrittenIsReadOnly_data();
    void whatCannotBeWrittenIsReadOnly();
    void aFullDiskRefusesAndForgetsNothing_data();
    void aFullDiskRefusesAndForgetsNothing();
    void aFullDiskLeavesAnOlderFileAsItIs();
    void aLockedFileIsBusyAndThenWorks();
    void openingDoesNotHoldUpTheCaller();
    void whoOnlyReadsHearsOfALockAndReadsOnceItHasGone();
    void aRefusedFinishIsStoredLater_data();
    void aRefusedFinishIsStoredLater();

private:
    QString file() const { return m_folder->filePath(journalName); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlHistoryUnwritable::whatCannotBeWrittenIsReadOnly_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QFile::Permissions>("fileMode");
    QTest::addColumn<QFile::Permissions>("folderMode");
    const QFile::Permissions read = QFile::ReadOwner;
    const QFile::Permissions enter = QFile::ReadOwner | QFile::ExeOwner;
    QTest::newRow("the file") << true << read << (enter | QFile::WriteOwner);
    QTest::newRow("the folder of a journal") << true << (read | QFile::WriteOwner) << enter;
    QTest::newRow("the folder of no journal yet") << false << read << enter;
}

void TestSqlHistoryUnwritable::whatCannotBeWrittenIsReadOnly()
{
    // Root may write everything, so under root the user “nobody” tries to.
    QFETCH(bool, exists);
    QFETCH(QFile::Permissions, fileMode);
    QFETCH(QFile::Permissions, folderMode);
    if (exists) {
        makeJournal(file());
        QVERIFY(QFile::setPermissions(file(), fileMode));
    }
    const auto before = contents(m_folder->path());
    QStringList arguments{u"try"_s, file()};
    if (::geteuid() == 0) {
        constexpr uid_t nobody = 65534;
        arguments.append(QString::number(nobody));
        QVERIFY(!exists || ::chown(qPrintable(file()), nobody, nobody) == 0);
        QVERIFY(::chown(qPrintable(m_folder->path()), nobody, nobody) == 0);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), folderMode));
    const QByteArrayList lines = linesOf(arguments);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(lines, QByteArrayList({"opened JournalReadOnly", "begun JournalReadOnly", ""}));
    QVERIFY(contents(m_folder->path()) == before);
}

void TestSqlHistoryUnwritable::aFullDiskRefusesAndForgetsNothing_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<int>("limit");
    for (const int limit : {0, 100, 5'000, 20'000, 40'000, 70'000, 150'000, 151'000, 154'000, 300'000}) {
        QTest::addRow("a new journal, files end at %d bytes", limit) << false << limit;
        QTest::addRow("an old journal, files end at %d bytes", limit) << true << limit;
    }
}

void TestSqlHistoryUnwritable::aFullDiskRefusesAndForgetsNothing()
{
    // Seen to fail with SQLite's IOERR_WRITE taken for JournalFailed, and without m_unstored.
    QFETCH(bool, exists);
    QFETCH(int, limit);
    if (exists)
        makeJournal(file());
    QByteArrayList lines = linesOf({u"fill"_s, file(), QString::number(limit)});
    QVERIFY(lines.size() >= 3);
    QCOMPARE(lines.takeLast(), "");
    const qint64 last = lines.takeLast().replace("begun ", "").toLongLong(); // when there was room again
    QVERIFY2(last > 0, lines.join(' '));
    QVERIFY2(lines.last() == "begun JournalFull" || lines.last() == "finished JournalFull", lines.join(' '));

    const qint64 old = exists ? rowsBefore : 0;
    const auto begun = std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.startsWith("begun ") && line != "begun JournalFull";
    });
    SqlHistory history(file());
    const HistoryPage page = history.page({.limit = 1'000'000}).result().value();
    QCOMPARE(page.attempts.size(), old + begun + 1);
    QCOMPARE(page.total, page.attempts.size());
    QCOMPARE(page.attempts.first().id, last);
    for (const Attempt &attempt : page.attempts) {
        const bool wasFinished = attempt.id > old && attempt.id != last && attempt.id % 3 != 0;
        QCOMPARE(attempt.result.outcome, wasFinished ? Outcome::Accepted : Outcome::Unknown);
    }
}

// Seen to fail when a failed copy was overlooked.
void TestSqlHistoryUnwritable::aFullDiskLeavesAnOlderFileAsItIs()
{
    const QString exemplar = m_folder->filePath(u"exemplar"_s);
    makeJournal(exemplar);
    makeOld(exemplar, 2);
    const QByteArray before = contents(m_folder->path()).value(u"exemplar"_s);
    int refusedTheCopy = 0;
    int refusedTheRest = 0;
    for (qsizetype limit = 0; limit < 2 * before.size(); limit += before.size() / 10) {
        const QTemporaryDir folder;
        const QString old = folder.filePath(journalName);
        QVERIFY(QFile::copy(exemplar, old));
        const QByteArrayList lines = linesOf({u"open"_s, old, QString::number(limit)});
        const QByteArray now = contents(folder.path()).value(journalName);
        const bool isCopied = QFileInfo::exists(old + u".v2.bak"_s);
        if (lines.first() == "opened JournalFull") {
            ++(isCopied ? refusedTheRest : refusedTheCopy);
            QVERIFY(isCopied || now == before);
            // unchanged, or with the tables of today
            QVERIFY(now == before || now.mid(60, 4) == QByteArray("\0\0\0", 3) + char(journalSchemaVersion));
        } else {
            QCOMPARE(lines.first(), "opened 200");
        }
        SqlHistory history(old); // when there is room
        QVERIFY(history.open().result());
        QCOMPARE(history.count({.search = u"ticket"_s, .outcome = Outcome::Unknown}).result().value(), rowsBefore);
        QCOMPARE(integrity(old), u"ok"_s);
        QCOMPARE(integrity(old + u".v2.bak"_s), u"ok"_s);
    }
    qInfo("%d without room for the copy, %d for what comes then", refusedTheCopy, refusedTheRest);
    QVERIFY(refusedTheCopy > 0);
    QVERIFY(refusedTheRest > 0);
}

void TestSqlHistoryUnwritable::aLockedFileIsBusyAndThenWorks()
{
    makeJournal(file());
    QProcess other;
    other.start(QStringLiteral(JOURNALWRITER), {u"lock"_s, file()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine(), "locked\n");
    const auto before = contents(m_folder->path());

    auto history = std::make_unique<SqlHistory>(file(), std::chrono::milliseconds(100));
    QCOMPARE(claimed(*history, startedAttempt()).result().error().kind, Error::Kind::JournalBusy);
    const auto after = contents(m_folder->path());
    QCOMPARE(after.keys(), before.keys());
    QVERIFY(after[journalName] == before[journalName]);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(claimed(*history, startedAttempt()).result().value(), rowsBefore + 1);
}

void TestSqlHistoryUnwritable::openingDoesNotHoldUpTheCaller()
{
    Intruder intruder(file());
    {
        SqlHistory first(file());
        QVERIFY(first.open().result());
    }
    QVERIFY(intruder.run(u"BEGIN EXCLUSIVE"_s));
    SqlHistory history(file(), std::chrono::milliseconds(500));
    QFuture<Result<qint64>> opened = history.open();
    QVERIFY(!opened.isFinished());
    QCOMPARE(opened.result().error().kind, Error::Kind::JournalBusy);
    QVERIFY(intruder.run(u"COMMIT"_s));
    QVERIFY(history.open().result()); // it tries again
}

// Seen to fail with a pause that does not end, and without a pause.
void TestSqlHistoryUnwritable::whoOnlyReadsHearsOfALockAndReadsOnceItHasGone()
{
    makeJournal(file());
    Intruder intruder(file());
    QVERIFY(intruder.run(u"BEGIN EXCLUSIVE"_s));
    SqlHistory history(file(), std::chrono::milliseconds(0));
    QCOMPARE(history.open().result().error().kind, Error::Kind::JournalBusy);
    QVERIFY(intruder.run(u"COMMIT"_s));
    const Result<HistoryPage> atOnce = history.page({}).result();
    QVERIFY(!atOnce); // it answers without another try
    QCOMPARE(atOnce.error().kind, Error::Kind::JournalBusy);
    QTRY_VERIFY_WITH_TIMEOUT(history.page({}).result().ok(), 20'000); // nobody is writing now
    QCOMPARE(history.page({}).result()->total, rowsBefore);
}

void TestSqlHistoryUnwritable::aRefusedFinishIsStoredLater_data()
{
    QTest::addColumn<QString>("then");
    QTest::newRow("before the next begin") << u"begin"_s;
    QTest::newRow("before the next finish") << u"finish"_s;
    QTest::newRow("when the history ends") << u"end"_s;
}

void TestSqlHistoryUnwritable::aRefusedFinishIsStoredLater()
{
    // Seen to fail without the append to m_unstored.
    QFETCH(QString, then);
    auto history = std::make_unique<SqlHistory>(file(), std::chrono::milliseconds(50));
    Attempt attempt = accepted(startedAttempt());
    attempt.id = claimed(*history, attempt).result().value();
    Attempt other = accepted(startedAttempt());
    other.id = claimed(*history, other).result().value();
    {
        Intruder intruder(file());
        QVERIFY(intruder.run(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(history->finish(attempt).result().error().kind, Error::Kind::JournalBusy);
        QCOMPARE(history->attempt(attempt.id).result().value().result.outcome, Outcome::Sending);
    }
    if (then == u"begin")
        QVERIFY(claimed(*history, startedAttempt()).result());
    else if (then == u"finish")
        QVERIFY(history->finish(other).result());
    else
        history = nullptr;
    if (!history)
        history = std::make_unique<SqlHistory>(file());
    QCOMPARE(history->attempt(attempt.id).result().value(), attempt);
}

QTEST_GUILESS_MAIN(TestSqlHistoryUnwritable)
#include "tst_sqlhistory_unwritable.moc"
