// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalfile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace renotify;

namespace {

constexpr int rounds = 15;
constexpr int manyRows = 3000;
const auto forgotten = u"forget-me-please"_s;

/// `fraction` of the way through what this program does on `file`; nothing where it came to its end.
bool killedAt(double fraction, const QStringList &arguments, std::chrono::milliseconds whole)
{
    QProcess writer;
    writer.start(QStringLiteral(JOURNALWRITER), arguments);
    writer.waitForStarted();
    const bool ended = writer.waitForFinished(int(fraction * double(whole.count())));
    writer.kill();
    writer.waitForFinished();
    return !ended;
}

/// How long it takes undisturbed.
std::chrono::milliseconds durationOf(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess writer;
    writer.start(QStringLiteral(JOURNALWRITER), arguments);
    if (!writer.waitForFinished(60'000) || writer.exitCode() != 0)
        qFatal("the program did not end by itself");
    return std::chrono::milliseconds(timer.elapsed());
}

double somewhere()
{
    return QRandomGenerator::global()->bounded(1.0);
}

/// A history of `manyRows` rows, every third to the identity that will be forgotten.
void makeLarge(const QString &file)
{
    {
        SqlHistory history(file);
        QVERIFY(history.begin(startedAttempt()).result());
    }
    makeOld(file, 2); // what the later version finds rows by it makes itself, of rows that others wrote, too
    QVERIFY(Intruder(file).run(u"INSERT INTO attempt (started_at, account_id, account_name, host, service_sid, identity, "
                       "challenge_sid, ttl, reason, operator, outcome) WITH n(i) AS (SELECT 2 UNION ALL SELECT i + 1 "
                       "FROM n WHERE i < %1) SELECT started_at, account_id, account_name, host, service_sid, "
                       "iif(i % 3 = 0, '%2', 'customer-' || i), challenge_sid, ttl, reason, operator, 'Accepted' "
                       "FROM attempt, n WHERE id = 1"_s.arg(manyRows).arg(forgotten)));
    QVERIFY(SqlHistory(file).open().result());
    QVERIFY(QFile::remove(file + u".v2.bak"_s));
}

} // namespace

/// Whoever is killed in the middle of a long work on the journal: nothing else is lost, and it can be done again.
class TestSqlHistoryKilled : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anExportLeavesTheOldFileOrTheWholeOne();
    void aMigrationIsDoneByTheNextStart();
    void forgettingTakesNobodyElseAndCanBeAskedAgain();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlHistoryKilled::anExportLeavesTheOldFileOrTheWholeOne()
{
    const QString file = path(u"history.sqlite"_s);
    makeLarge(file);
    const QString target = path(u"all.csv"_s);
    const QStringList arguments{u"export"_s, file, target};
    const auto whole = durationOf(arguments);
    const QByteArray exported = contents(m_folder->path()).value(u"all.csv"_s);
    QCOMPARE(exported.count("\r\n"), manyRows + 1);
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        QFile old(target);
        QVERIFY(old.open(QFile::WriteOnly) && old.write("the one before") > 0);
        old.close();
        killed += killedAt(somewhere(), arguments, whole) ? 1 : 0;
        const QByteArray now = contents(m_folder->path()).value(u"all.csv"_s);
        QVERIFY2(now == "the one before" || now == exported, qPrintable(QString::number(now.size())));
    }
    QVERIFY(killed > rounds / 3);
    QCOMPARE(integrity(file), u"ok"_s);
    QCOMPARE(SqlHistory(file).count({}).result().value(), manyRows);
}

void TestSqlHistoryKilled::aMigrationIsDoneByTheNextStart()
{
    const QString exemplar = path(u"exemplar.sqlite"_s);
    makeLarge(exemplar);
    makeOld(exemplar, 1);
    const QString measured = path(u"measured.sqlite"_s);
    QVERIFY(QFile::copy(exemplar, measured));
    const auto whole = durationOf({u"open"_s, measured});
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(journalName);
        QVERIFY(QFile::copy(exemplar, file));
        killed += killedAt(somewhere(), {u"open"_s, file}, whole) ? 1 : 0;
        {
            SqlHistory history(file);
            const auto opened = history.open().result();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QCOMPARE(history.count({}).result().value(), manyRows);
            QCOMPARE(history.count({.search = u"customer"_s}).result().value(), manyRows - manyRows / 3);
            QCOMPARE(history.count({.outcome = Outcome::Accepted}).result().value(), manyRows - 1);
        }
        QCOMPARE(integrity(file), u"ok"_s);
        QCOMPARE(integrity(file + u".v1.bak"_s), u"ok"_s);
    }
    QVERIFY(killed > rounds / 3);
}

void TestSqlHistoryKilled::forgettingTakesNobodyElseAndCanBeAskedAgain()
{
    const QString exemplar = path(u"exemplar.sqlite"_s);
    makeLarge(exemplar);
    const QString measured = path(u"measured.sqlite"_s);
    QVERIFY(QFile::copy(exemplar, measured));
    const auto whole = durationOf({u"forget"_s, measured, forgotten});
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(journalName);
        QVERIFY(QFile::copy(exemplar, file));
        killed += killedAt(somewhere(), {u"forget"_s, file, forgotten}, whole) ? 1 : 0;
        QCOMPARE(integrity(file), u"ok"_s);
        {
            SqlHistory history(file);
            QCOMPARE(history.count({.search = u"customer"_s}).result().value(), manyRows - manyRows / 3);
            QVERIFY(history.forget(*Identity::parse(forgotten)).result());
            QCOMPARE(history.count({}).result().value(), manyRows - manyRows / 3);
        }
        for (const QByteArray &bytes : contents(folder.path()))
            QVERIFY(!bytes.contains(forgotten.toLatin1()));
    }
    QVERIFY(killed > rounds / 3);
}

QTEST_GUILESS_MAIN(TestSqlHistoryKilled)
#include "tst_sqlhistory_killed.moc"
