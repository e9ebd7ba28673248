// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "journalfile.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace renotify;

namespace {

const int rounds = qEnvironmentVariable("RENOTIFY_KILL_ROUNDS", QStringLiteral("120")).toInt();
constexpr int roundsAFile = 8; // per file, so that making a file is killed, too

/// What the killed program had been told is safely stored.
struct Acknowledged
{
    QSet<qint64> begun;
    QSet<qint64> finished;

    void read(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n').first(output.count('\n'))) { // the last line may be cut off
            const qint64 id = line.mid(line.indexOf(' ') + 1).toLongLong();
            if (line.startsWith("begun"))
                begun.insert(id);
            else if (line.startsWith("finished"))
                finished.insert(id);
        }
    }
};

QByteArray killedWriter(const QString &file)
{
    QProcess writer;
    writer.start(QStringLiteral(JOURNALWRITER), {u"write"_s, file});
    writer.waitForStarted();
    // Anywhere between the first look at the file and the twelfth row.
    const int lines = QRandomGenerator::global()->bounded(24);
    QByteArray output;
    while (output.count('\n') < lines && writer.waitForReadyRead(5000))
        output += writer.readAllStandardOutput();
    writer.waitForReadyRead(QRandomGenerator::global()->bounded(8));
    writer.kill();
    writer.waitForFinished();
    return output + writer.readAllStandardOutput();
}

/// The result of a finished row of the writer, as in a page.
SendResult finishedResult()
{
    SendResult result = accepted(startedAttempt()).result;
    result.answer.headers.clear();
    result.answer.body.clear();
    return result;
}

} // namespace

class TestSqlHistoryCrash : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost();
    void aFileWhoseMarkWasCutOffIsOurs();
};

void TestSqlHistoryCrash::nothingAcknowledgedIsLost()
{
    // Seen to fail in its first rounds with begin() answering before its INSERT ran, and without markInterrupted().
    int acknowledged = 0;
    int interrupted = 0;
    for (int round = 0; round < rounds;) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        Acknowledged told;
        for (int i = 0; i < roundsAFile; ++i, ++round) {
            told.read(killedWriter(file));
            SqlHistory history(file);
            const auto opened = history.open().result();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            interrupted += int(opened.value());
            const HistoryPage page = history.page({.limit = 1'000'000}).result().value();
            QCOMPARE(page.total, page.attempts.size());
            QSet<qint64> there;
            for (const Attempt &attempt : page.attempts) {
                there.insert(attempt.id);
                const bool isInterrupted = attempt.result.outcome == Outcome::Unknown
                                           && attempt.result.error == Error{Error::Kind::Interrupted, {}, {}};
                QVERIFY(isInterrupted || attempt.result == finishedResult());
                QVERIFY(!isInterrupted || !told.finished.contains(attempt.id));
            }
            QVERIFY(there.contains(told.begun));
            QVERIFY(there.contains(told.finished));
        }
        QCOMPARE(integrity(file), u"ok"_s);
        acknowledged += int(told.begun.size());
    }
    qInfo("%d rounds, %d rows acknowledged, %d interrupted", rounds, acknowledged, interrupted);
    QVERIFY(acknowledged > rounds);
    QVERIFY(interrupted > rounds / 2);
}

/// A program that was killed between the first write to a new file and its end leaves the mark that the file is ours,
/// and a log that takes the mark back.
void TestSqlHistoryCrash::aFileWhoseMarkWasCutOffIsOurs()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    {
        SqlHistory history(file);
        QVERIFY(history.open().result());
    }
    QFile log(file + u"-journal"_s);
    QVERIFY(log.open(QFile::WriteOnly));
    // SQLite's magic number, followed by: no pages, a nonce, no pages in the file before, sectors of 512 bytes, pages
    // of 4096.
    const QByteArray start = QByteArray::fromHex("d9d505f920a163d7 00000000 00000001 00000000 00000200 00001000");
    QCOMPARE(log.write(start.leftJustified(512, '\0')), 512);
    log.close();
    {
        SqlHistory history(file);
        QVERIFY(claimed(history, startedAttempt()).result());
    }
    const auto opened = SqlHistory(file).open().result();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
}

QTEST_GUILESS_MAIN(TestSqlHistoryCrash)
#include "tst_sqlhistory_crash.moc"
