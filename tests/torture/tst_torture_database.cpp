// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../history/claimed.h"
#include "faultvfs.h"
#include "history/oldjournal.h"
#include "send/senddesk.h"
#include "send/sqlwitness.h"
#include "torture.h"

#include <QSignalSpy>

using namespace renotify;
using namespace std::chrono_literals;
using Trouble = FaultVfs::Trouble;

/// Whichever call of SQLite to the disk fails while a history is opened, migrated from an earlier schema, or written by
/// a send, the error is reported, no row is lost, and nothing is sent without a record.
class TestTortureDatabase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewFile_data() { troubles(); }
    void aNewFile();
    void anOldFile_data() { troubles(); }
    void anOldFile();
    void aSend_data() { troubles(); }
    void aSend();
    void cleanup() { FaultVfs::setTrouble(Trouble::InputOutput); }

private:
    static void troubles();
    void openOld(int version);
    void sendOnce(FaultServer &server, VerifyApi &api);
    void checkSent(const QString &file, const Ear &ear, const QList<SeenRequest> &seen);

    QTemporaryDir m_folder;
    Attempt m_before = accepted(startedAttempt());
    QList<Attempt> m_rows; ///< of the journal, before each send
    Torture m_torture{"database", FaultVfs::calls()};
};

void TestTortureDatabase::initTestCase()
{
    FaultVfs::install();
    for (const int version : {1, 2}) {
        const QString file = m_folder.filePath(u"v%1"_s.arg(version));
        {
            SqlHistory history(file);
            m_before.id = claimed(history, m_before).result().value();
            QVERIFY(history.finish(m_before).result());
        }
        makeOld(file, version);
    }
    const QString file = m_folder.filePath(u"today"_s);
    makeJournal(file);
    m_rows = SqlHistory(file).page({.limit = 1'000'000}).result().value().attempts;
    QCOMPARE(m_rows.size(), rowsBefore);
}

void TestTortureDatabase::troubles()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Lasting>("lasting");
    QTest::newRow("one call fails") << Trouble::InputOutput << Lasting::Once;
    QTest::newRow("the disk dies") << Trouble::InputOutput << Lasting::FromThenOn;
    QTest::newRow("half a write") << Trouble::TornWrite << Lasting::Once;
    QTest::newRow("the disk dies in a write") << Trouble::TornWrite << Lasting::FromThenOn;
    QTest::newRow("no room for once") << Trouble::Full << Lasting::Once;
    QTest::newRow("the disk is full") << Trouble::Full << Lasting::FromThenOn;
    QTest::newRow("a lock is held for a moment") << Trouble::Busy << Lasting::Once;
    QTest::newRow("a lock is held") << Trouble::Busy << Lasting::FromThenOn;
}

void TestTortureDatabase::aNewFile()
{
    QFETCH(Trouble, trouble);
    QFETCH(Lasting, lasting);
    m_torture.each(lasting, [&] {
        const QTemporaryDir folder;
        const QString file = folder.filePath(journalName);
        FaultVfs::setTrouble(trouble);
        {
            SqlHistory history(file, 0ms);
            m_torture.begin();
            m_torture.succeeds(history.open().result());
            m_torture.end();
            must(claimed(history, startedAttempt()).result()); // the next call tries again
        }
        QCOMPARE(SqlWitness(file).integrity(), u"ok"_s);
        QCOMPARE(must(SqlHistory(file).page({}).result()).total, 1);
    });
}

void TestTortureDatabase::anOldFile()
{
    for (const int version : {1, 2}) {
        QFETCH(Trouble, trouble);
        QFETCH(Lasting, lasting);
        FaultVfs::setTrouble(trouble);
        m_torture.each(lasting, [&] { openOld(version); });
    }
}

void TestTortureDatabase::openOld(int version)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(journalName);
    const QString copy = u"%1.v%2.bak"_s.arg(file).arg(version);
    QVERIFY(QFile::copy(m_folder.filePath(u"v%1"_s.arg(version)), file));
    const auto same = [&](SqlHistory &history) {
        Attempt now = must(history.attempt(m_before.id).result());
        now.uid = m_before.uid; // an older row gets another one
        QCOMPARE(now, m_before);
        QCOMPARE(must(history.count({.search = u"customer-app"_s}).result()), 1);
    };
    {
        SqlHistory history(file, 0ms);
        m_torture.begin();
        const Result<qint64> opened = history.open().result();
        m_torture.succeeds(opened);
        m_torture.end();
        QVERIFY(!opened || QFile::exists(copy));
        QCOMPARE(SqlWitness(file).outcome(m_before.id), u"Accepted"_s);
        if (!opened && opened.error().kind == Error::Kind::JournalBusy)
            must(history.open().result()); // a reader does not ask again for a moment, but a send does
        same(history);                     // the next call tries again
    }
    QCOMPARE(SqlWitness(file).integrity(), u"ok"_s);
    SqlHistory later(file);
    same(later);
    QVERIFY(!QFile::exists(copy + u".part"_s));
    QCOMPARE(SqlWitness(copy).integrity(), u"ok"_s);
    QCOMPARE(SqlWitness(copy).outcome(m_before.id), u"Accepted"_s);
}

void TestTortureDatabase::aSend()
{
    QFETCH(Trouble, trouble);
    QFETCH(Lasting, lasting);
    FaultServer server;
    VerifyApi api;
    FaultVfs::setTrouble(trouble);
    m_torture.each(lasting, [&] { sendOnce(server, api); });
}

void TestTortureDatabase::sendOnce(FaultServer &server, VerifyApi &api)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(journalName);
    QVERIFY(QFile::copy(m_folder.filePath(u"today"_s), file));
    server.forget();
    SessionStore session;
    const CredentialStores credentials(session, session);
    const Account account = accountAt(server.url());
    credentials.write(account, Secret::fromUtf8("opensesame"));
    auto history = std::make_unique<SqlHistory>(file, 0ms);
    SendKnowledge knowledge;
    Sender sender(*history, credentials, api, knowledge, u"kim"_s);
    const Ear ear(sender);
    QSignalSpy idle(&sender, &Sender::idle);

    m_torture.begin();
    sender.send(orderThrough(account));
    QVERIFY(idle.wait(20'000));
    m_torture.end();
    history.reset();
    QCOMPARE(ear.idle, 1);
    QCOMPARE(ear.attempted.size(), 1);
    for (const Error &error : ear.journalErrors)
        m_torture.tell(error);
    if (ear.attempted[0].result.error)
        m_torture.tell(*ear.attempted[0].result.error);
    checkSent(file, ear, server.requests());
}

void TestTortureDatabase::checkSent(const QString &file, const Ear &ear, const QList<SeenRequest> &seen)
{
    QCOMPARE(SqlWitness(file).integrity(), u"ok"_s);
    const HistoryPage page = must(SqlHistory(file).page({.limit = 1'000'000}).result());
    QCOMPARE(page.total, page.attempts.size());
    QCOMPARE(page.attempts.last(rowsBefore), m_rows);
    const Attempt &told = ear.attempted[0];
    if (told.id == 0) { // it could not be recorded
        QCOMPARE(told.result.outcome, Outcome::NotSent);
        QCOMPARE(seen.size(), 0);
        QCOMPARE(page.total, rowsBefore);
        return;
    }
    QCOMPARE(page.total, rowsBefore + 1);
    QCOMPARE(page.attempts[0].id, told.id);
    if (told.result.outcome == Outcome::NotSent) { // what might forbid it could not be read
        QCOMPARE(seen.size(), 0);
    } else {
        QCOMPARE(seen.size(), 1);
        QVERIFY(seen[0].bodyRead);
        QCOMPARE(ear.end(), u"Accepted"_s);
    }
    QVERIFY(m_torture.wasDisturbed() || ear.notRecorded.isEmpty());
    // An error whose cause a person can remove is tried again; any other failure is reported, and its end is unknown
    // after a restart.
    const bool isLost = !ear.journalErrors.isEmpty() && ear.journalErrors[0].kind == Error::Kind::JournalFailed;
    QCOMPARE(endOf(page.attempts[0].result), isLost ? u"Unknown Interrupted"_s : ear.end());
}

QTEST_GUILESS_MAIN(TestTortureDatabase)
#include "tst_torture_database.moc"
