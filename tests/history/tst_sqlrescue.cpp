// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "history/sqlindex.h"
#include "history/sqlrescue.h"
#include "oldjournal.h"

using namespace renotify;

/// A damaged journal is set aside unchanged, and what can be read of it is used further.
class TestSqlRescue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whateverIsDamagedTheRestIsRescued_data();
    void whateverIsDamagedTheRestIsRescued();
    void whatOnlyTheLogHasIsRescued();
    void rowsOfTheFirstSchemaAreRescued();
    void stoppedItLeavesAllAsItWas();
    void whatWasNeverAJournalIsNotTouched_data();
    void whatWasNeverAJournalIsNotTouched();
    void sendsGoOn();

private:
    QString file() const { return m_folder->filePath(journalName); }
    void write(qint64 at, const QByteArray &bytes) const;
    static void nothing(qint64, qint64) {}

    static constexpr int rows = 400;
    static constexpr int pageSize = 4096;
    std::unique_ptr<QTemporaryDir> m_exemplar;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Makes rows of every outcome, with large answers and with ends; closed, so that everything is in one file.
void TestSqlRescue::initTestCase()
{
    m_exemplar = std::make_unique<QTemporaryDir>();
    SqlHistory history(m_exemplar->filePath(journalName));
    for (int i = 0; i < rows; ++i) {
        Attempt attempt = startedAttempt(u"customer-%1"_s.arg(i));
        attempt.id = claimed(history, attempt).result().value();
        attempt = accepted(attempt, QByteArray(i % 20 == 0 ? 20'000 : 50, char('a' + i % 26)));
        if (i % 7 == 0)
            attempt.result.answer.body.clear();
        QVERIFY(history.finish(attempt).result());
    }
    const SendSubject subject = subjectOf(startedAttempt(u"customer-3"_s));
    QVERIFY(history
                .recordEnd(subject, {.status = ChallengeStatus::Denied,
                                     .respondedReason = {},
                                     .at = {},
                                     .seenAt = QDateTime::currentDateTimeUtc()})
                .result());
}

void TestSqlRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_exemplar->filePath(journalName), file()));
}

void TestSqlRescue::write(qint64 at, const QByteArray &bytes) const
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(at) && damaged.write(bytes) == bytes.size());
}

void TestSqlRescue::whateverIsDamagedTheRestIsRescued_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("least"); // rows that must come back
    QTest::addRow("nothing") << qint64(0) << QByteArray() << rows;
    QTest::addRow("the header") << qint64(16) << QByteArray(20, '\x37') << rows;
    QTest::addRow("the first page") << qint64(0) << QByteArray(pageSize, '\0') << rows - 30;
    QTest::addRow("a page in the middle") << qint64(40 * pageSize) << QByteArray(pageSize, '\x5a') << rows - 30;
    QTest::addRow("many pages") << qint64(60 * pageSize) << QByteArray(40 * pageSize, '\x0d') << rows / 3;
}

void TestSqlRescue::whateverIsDamagedTheRestIsRescued()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, bytes);
    QFETCH(int, least);
    write(at, bytes);
    const QByteArray damaged = contents(m_folder->path()).value(journalName);
    const Result<JournalRescue> rescue = rescueJournal(file(), nothing, {});
    QVERIFY2(rescue, qPrintable(rescue ? QString() : rescue.error().detail));
    QVERIFY2(rescue->rescued >= least && rescue->rescued <= rows, qPrintable(QString::number(rescue->rescued)));
    if (rescue->lost)
        QCOMPARE(*rescue->lost, rows - rescue->rescued);
    QFile kept(rescue->keptAs);
    QVERIFY(QFileInfo(rescue->keptAs).fileName().startsWith(u"history.sqlite.damaged-20"_s)
            && kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    QCOMPARE(integrity(file()), u"ok"_s);

    SqlHistory before(m_exemplar->filePath(journalName));
    SqlHistory after(file());
    QCOMPARE(after.size().result()->rows, rescue->rescued);
    QCOMPARE(after.count({.search = u"customer"_s}).result().value(), rescue->rescued);
    const HistoryPage page = after.page({.limit = rows}).result().value();
    QCOMPARE(page.attempts.size(), rescue->rescued);
    int answers = 0;
    for (const Attempt &row : page.attempts) {
        Attempt whole = after.attempt(row.id).result().value();
        Attempt original = before.attempt(row.id).result().value();
        answers += whole.result.answer.body == original.result.answer.body;
        whole.result.answer.headers = original.result.answer.headers;
        whole.result.answer.body = original.result.answer.body;
        whole.uid = original.uid; // with the page of its first event, a row loses it
        QCOMPARE(whole, original);
    }
    QVERIFY2(answers >= least - 30, qPrintable(QString::number(answers)));
    QVERIFY(claimed(after, startedAttempt()).result().value() > page.attempts.first().id);
}

void TestSqlRescue::whatOnlyTheLogHasIsRescued()
{
    QTemporaryDir copied;
    {
        SqlHistory history(file());
        for (int i = 0; i < 30; ++i)
            QVERIFY(claimed(history, startedAttempt(u"newest-%1"_s.arg(i))).result());
        for (const auto &suffix : {u""_s, u"-wal"_s}) // as after a crash
            QVERIFY(QFile::copy(file() + suffix, copied.filePath(journalName) + suffix));
    }
    const QString crashed = copied.filePath(journalName);
    QFile damaged(crashed);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(40 * pageSize));
    damaged.write(QByteArray(pageSize, '\x5a'));
    damaged.close();
    const auto rescue = rescueJournal(crashed, nothing, {});
    QVERIFY(rescue);
    QVERIFY(QFile::exists(rescue->keptAs + u"-wal"_s) && !QFile::exists(crashed + u"-wal"_s));
    SqlHistory after(crashed);
    QCOMPARE(after.count({.search = u"newest"_s}).result().value(), 30);
}

void TestSqlRescue::rowsOfTheFirstSchemaAreRescued()
{
    makeOld(file(), 1);
    write(40 * pageSize, QByteArray(pageSize, '\x5a'));
    const auto rescue = rescueJournal(file(), nothing, {});
    QVERIFY(rescue && rescue->rescued >= rows - 30);
    QCOMPARE(integrity(file()), u"ok"_s);
    QVERIFY(SqlHistory(file()).open().result());
}

void TestSqlRescue::stoppedItLeavesAllAsItWas()
{
    write(40 * pageSize, QByteArray(pageSize, '\x5a'));
    const auto before = contents(m_folder->path());
    std::stop_source source;
    const auto rescue = rescueJournal(
        file(), [&source](qint64, qint64) { source.request_stop(); }, source.get_token());
    QCOMPARE(rescue.error().kind, Error::Kind::Cancelled);
    QCOMPARE(contents(m_folder->path()), before);
}

void TestSqlRescue::whatWasNeverAJournalIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray other = contents(m_exemplar->path()).value(journalName).first(pageSize);
    other.replace(68, 4, QByteArray(4, '\0'));
    QTest::addRow("a text") << QByteArray("Dear Sir or Madam, ").repeated(100);
    QTest::addRow("another program's database") << other;
}

void TestSqlRescue::whatWasNeverAJournalIsNotTouched()
{
    QFETCH(QByteArray, content);
    QFile foreign(file());
    QVERIFY(foreign.open(QIODevice::WriteOnly | QIODevice::Truncate));
    foreign.write(content);
    foreign.close();
    const auto before = contents(m_folder->path());
    QCOMPARE(rescueJournal(file(), nothing, {}).error().kind, Error::Kind::JournalForeign);
    QCOMPARE(contents(m_folder->path()), before);
}

void TestSqlRescue::sendsGoOn()
{
    QFile(file()).resize(100 * pageSize);
    SqlHistory history(file());
    QCOMPARE(claimed(history, startedAttempt()).result().error().kind, Error::Kind::JournalDamaged);
    const auto rescue = history.rescue(nothing, {}).result();
    QVERIFY(rescue);
    QVERIFY(rescue->rescued > 0 && rescue->rescued < rows);
    QVERIFY(claimed(history, startedAttempt()).result());
    const SendSubject subject = subjectOf(startedAttempt(u"customer-3"_s));
    QCOMPARE(history.facts(subject).result()->end->status, ChallengeStatus::Denied);
}

QTEST_GUILESS_MAIN(TestSqlRescue)
#include "tst_sqlrescue.moc"
