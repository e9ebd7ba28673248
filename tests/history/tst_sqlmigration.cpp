// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "history/sqlreplay.h"
#include "history/sqlschema.h"
#include "history/sqlstatement.h"
#include "oldjournal.h"

#include <QJsonDocument>

#include <algorithm>

using namespace renotify;

namespace {

constexpr qint64 longRows = 3500;

/// Older journals had no uids; a row gets one when it is migrated.
Attempt withoutUid(Attempt attempt)
{
    attempt.uid.clear();
    return attempt;
}

} // namespace

/// A file of every earlier version can be opened, and a copy of it is made first.
class TestSqlMigration : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOlderFileIsBroughtUp_data();
    void anOlderFileIsBroughtUp();
    void aRowKeepsTheSidOfWhatItsAnswerHas();
    void aFileAsThatVersionMadeItIsBroughtUp_data();
    void aFileAsThatVersionMadeItIsBroughtUp();
    void aCopyIsMadeBefore();
    void aFolderMayBeCalledAnything();
    void withoutRoomForTheCopyTheFileStaysAsItIs();
    void aFileOfTodayIsNotCopied();
    void aStoppedMigrationGoesOnWhereItWas();
    void aSendWaitsForTheWholeMigration();

private:
    QString file() const { return m_folder->filePath(journalName); }
    QString copy() const { return file() + u".v2.bak"_s; }
    /// The folder without the locks of the programs that use the file.
    QStringList files() const
    {
        QStringList all = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        all.removeOne(QString(journalName + "-locks"_L1));
        return all;
    }
    Attempt makeOld(int version);
    void makeLong();

    std::unique_ptr<QTemporaryDir> m_folder;
};

Attempt TestSqlMigration::makeOld(int version)
{
    const QByteArray body = QJsonDocument(someNotification().json).toJson(QJsonDocument::Compact);
    Attempt attempt = accepted(startedAttempt(), body);
    {
        SqlHistory history(file());
        attempt.id = claimed(history, attempt).result().value();
        history.finish(attempt).waitForFinished();
    }
    renotify::makeOld(file(), version);
    return withoutUid(attempt);
}

void TestSqlMigration::anOlderFileIsBroughtUp_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("the first") << 1;
    QTest::newRow("the second: ends of challenges") << 2;
    QTest::newRow("the fourth: events, and whole notifications in the rows") << 4;
}

void TestSqlMigration::anOlderFileIsBroughtUp()
{
    QFETCH(int, version);
    const Attempt before = makeOld(version);
    SqlHistory history(file());
    QCOMPARE(withoutUid(history.attempt(before.id).result().value()), before);
    QCOMPARE(history.count({.search = u"customer-app"_s}).result().value(), 1);
    QCOMPARE(history.count({.outcome = Outcome::Accepted}).result().value(), 1);
    QCOMPARE(history.count({.outcome = Outcome::Sending}).result().value(), 0);
    QCOMPARE(history.accounts().result().value(), (QList<HistoryAccount>{{u"account-1"_s, u"Acme production"_s}}));
    const SendSubject subject = subjectOf(before);
    QCOMPARE(history.facts(subject).result().value().used, 1);
    const ChallengeEnd end{ChallengeStatus::Denied, u"none"_s, {}, before.startedAt.addSecs(9)};
    QCOMPARE(history.recordEnd(subject, end).result().value().size(), 1);
    QCOMPARE(history.count({.challengeEnd = ChallengeStatus::Denied}).result().value(), 1);
}

// Seen to fail without shortenRows().
void TestSqlMigration::aRowKeepsTheSidOfWhatItsAnswerHas()
{
    makeOld(4);
    QVERIFY(SqlHistory(file()).open().result());
    SqlConnection connection(file(), std::chrono::seconds(5));
    QVERIFY(connection.open());
    SqlStatement row(connection, u"SELECT notification FROM attempt"_s);
    QVERIFY(row.run() && row.next());
    QCOMPARE(row.value(0).toString(), u"{\"sid\":\"%1\"}"_s.arg(someNotification().sid->toString()));
}

void TestSqlMigration::aFileAsThatVersionMadeItIsBroughtUp_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("the first") << u"history-v1.sqlite"_s;
    QTest::newRow("the second") << u"history-v2.sqlite"_s;
    QTest::newRow("the third") << u"history-v3.sqlite"_s;
    QTest::newRow("the fourth") << u"history-v4.sqlite"_s;
}

// tests/data has files of a killed journalwriter of each version that was ever merged: of 21 sends, 14 had ended.
void TestSqlMigration::aFileAsThatVersionMadeItIsBroughtUp()
{
    QFETCH(QString, sample);
    QVERIFY(QFile::copy(QStringLiteral(SAMPLES "/") + sample, file()));
    SqlHistory history(file());
    QCOMPARE(history.open().result().value(), 7);
    const HistoryPage page = history.page({}).result().value();
    QCOMPARE(page.attempts.size(), 21);
    for (const Attempt &attempt : page.attempts) {
        QCOMPARE(attempt.request, startedAttempt().request);
        QCOMPARE(attempt.reason, startedAttempt().reason);
        const bool ended = attempt.id % 3 != 0;
        QCOMPARE(attempt.result.outcome, ended ? Outcome::Accepted : Outcome::Unknown);
        QCOMPARE(history.attempt(attempt.id).result().value().result.answer.body.size(), ended ? 3000 : 0);
    }
    QCOMPARE(history.count({.search = u"ticket"_s, .outcome = Outcome::Accepted}).result().value(), 14);
}

void TestSqlMigration::aCopyIsMadeBefore()
{
    const Attempt before = makeOld(2);
    {
        SqlHistory history(file());
        QVERIFY(history.open().result());
    }
    QCOMPARE(files(), (QStringList{u"history.sqlite"_s, u"history.sqlite.v2.bak"_s}));
    QCOMPARE(QFile::permissions(copy()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::rename(copy(), file()));
    QCOMPARE(contents(m_folder->path()).value(journalName).mid(60, 4), QByteArray("\0\0\0\2", 4));
    SqlHistory again(file());
    QCOMPARE(withoutUid(again.attempt(before.id).result().value()), before);
}

// With arg(path).arg(version), the copy would have gone to a folder "a22b", which does not exist.
void TestSqlMigration::aFolderMayBeCalledAnything()
{
    for (const QString &name : {u"a%2b"_s, u"%1"_s, u"50%25 off"_s}) {
        QVERIFY(QDir(m_folder->path()).mkdir(name));
        const QString path = m_folder->filePath(name + u'/' + journalName);
        QVERIFY(QFile::copy(QStringLiteral(SAMPLES "/history-v2.sqlite"), path));
        SqlHistory history(path);
        const auto opened = history.open().result();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(QFile::exists(path + u".v2.bak"_s));
    }
}

void TestSqlMigration::withoutRoomForTheCopyTheFileStaysAsItIs()
{
    const Attempt before = makeOld(2);
    const QByteArray bytes = contents(m_folder->path()).value(journalName);
    QVERIFY(QDir().mkdir(copy() + u".part"_s)); // so that nothing can be written there
    SqlHistory history(file());
    QCOMPARE(history.open().result().error().kind, Error::Kind::JournalReadOnly);
    QCOMPARE(contents(m_folder->path()).value(journalName), bytes);
    QVERIFY(QDir().rmdir(copy() + u".part"_s));
    QCOMPARE(withoutUid(history.attempt(before.id).result().value()), before);
}

void TestSqlMigration::aFileOfTodayIsNotCopied()
{
    makeJournal(file());
    {
        SqlHistory history(file());
        QVERIFY(history.open().result());
    }
    QCOMPARE(files(), QStringList{u"history.sqlite"_s});
}

/// A journal of the second version with several steps' worth of rows.
void TestSqlMigration::makeLong()
{
    makeOld(2);
    Intruder more(file());
    QVERIFY(more.run(u"INSERT INTO attempt (started_at, account_id, account_name, host, service_sid, identity,"
                     " challenge_sid, ttl, reason, operator, outcome) WITH n(i) AS (SELECT 2 UNION ALL SELECT i + 1"
                     " FROM n WHERE i < %1) SELECT started_at, account_id, account_name, host, service_sid, identity,"
                     " challenge_sid, ttl, reason, operator, outcome FROM attempt, n"_s.arg(longRows)));
}

void TestSqlMigration::aStoppedMigrationGoesOnWhereItWas()
{
    makeLong();
    std::stop_source stop;
    QList<qint64> steps;
    {
        SqlConnection connection(file(), std::chrono::seconds(5));
        QVERIFY(connection.open() && configure(connection) && migrate(connection));
        const auto progress = [&](qint64 done, qint64) {
            steps.append(done);
            if (steps.size() == 2)
                stop.request_stop();
        };
        QCOMPARE(importAll(connection, progress, stop.get_token()).error().kind, Error::Kind::Cancelled);
        QVERIFY(isImporting(connection).value());
    }
    qint64 all = 0;
    {
        SqlHistory history(file());
        QVERIFY(history
                    .open([&](qint64 done, qint64 rows) {
                        steps.append(done);
                        all = rows;
                    })
                    .result());
    }
    QCOMPARE(all, longRows);
    QVERIFY(steps.size() > 3);
    SqlConnection connection(file(), std::chrono::seconds(5));
    QVERIFY(connection.open());
    QVERIFY(!isImporting(connection).value());
    const auto events = idsOf(connection, u"SELECT attempt FROM event WHERE attempt IS NOT NULL ORDER BY seq"_s, {});
    QCOMPARE(events->size(), longRows);
    QVERIFY(std::ranges::is_sorted(events.value()));
    QCOMPARE(QSet<qint64>(events->begin(), events->end()).size(), longRows);
}

void TestSqlMigration::aSendWaitsForTheWholeMigration()
{
    makeLong();
    SqlHistory history(file());
    const auto opening = history.open();
    const auto sending = claimed(history, startedAttempt());
    QVERIFY(sending.result());
    QVERIFY(opening.isFinished());
    QCOMPARE(sending.result().value(), longRows + 1);
}

QTEST_GUILESS_MAIN(TestSqlMigration)
#include "tst_sqlmigration.moc"
