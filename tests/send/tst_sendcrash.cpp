// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendstage.h"
#include "sqlwitness.h"
#include "support/faultserver.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace renotify;

namespace {

constexpr int roundsAFile = 10;

/// What the killed program had reported to a person.
struct Told
{
    QSet<QString> recorded;
    QHash<QString, QString> attempted; ///< identity and end
    QHash<QString, QString> settled;   ///< those that are known to be in the journal

    explicit Told(const QByteArray &output)
    {
        const QStringList lines = QString::fromLatin1(output.left(output.lastIndexOf('\n') + 1)).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("recorded"_L1))
                recorded << line.section(u' ', 1);
            else if (line.startsWith("attempted"_L1))
                attempted[line.section(u' ', 1, 1)] = line.section(u' ', 2);
            else if (line == "idle"_L1)
                settled = attempted;
        }
    }
};

/// What a round waits for before it kills: an event and not the clock, so that a slow machine is killed in the same
/// places as a fast one.
enum class Moment { Recorded, Posted, Told };
constexpr int moments = 3;

/// Sends until the program is killed, up to 20 ms after `moment`.
Told killedSender(const FaultServer &server, const QString &file, const QString &prefix, Moment moment)
{
    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender.start(QStringLiteral(SENDLOOP), {file, server.url().toString(), prefix});
    QByteArray output;
    const auto hasCome = [&] {
        return moment == Moment::Posted ? server.bodiesRead() > 0
                                        : output.contains(moment == Moment::Told ? "attempted" : "recorded");
    };
    for (const QDeadlineTimer patience(20'000); !hasCome() && !patience.hasExpired();) {
        sender.waitForReadyRead(1);
        output += sender.readAllStandardOutput();
    }
    QDeadlineTimer more(QRandomGenerator::global()->bounded(21));
    while (sender.waitForReadyRead(int(more.remainingTime())))
        output += sender.readAllStandardOutput();
    sender.kill();
    sender.waitForFinished();
    return Told(output + sender.readAllStandardOutput());
}

QString identityIn(const SeenRequest &request)
{
    return QString::fromLatin1(request.path.split('/').value(5)); // /v2/Services/VA…/Entities/IDENTITY/…
}

} // namespace

/// The program is killed in the middle of a send: what reached the service is in the journal, and so is everything that
/// a person was told.
class TestSendCrash : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSentIsRecorded();

private:
    void check(const QString &file, const Told &told, const QList<SeenRequest> &seen);

    int m_posts = 0;
    int m_told = 0;
    int m_interrupted = 0;
};

void TestSendCrash::whatWasSentIsRecorded()
{
    const int rounds = qEnvironmentVariable("RENOTIFY_CRASH_ROUNDS", u"300"_s).toInt();
    FaultServer server;
    server.setMix(1, {{FaultKind::Accepted, 6},
                      {FaultKind::ShortSilence, 2},
                      {FaultKind::CloseAfterBody, 1},
                      {FaultKind::ResetAfterBody, 1},
                      {FaultKind::Failure500Json, 1},
                      {FaultKind::TooMany429Json, 1}});
    for (int round = 0; round < rounds;) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        for (int i = 0; i < roundsAFile; ++i, ++round) {
            server.forget();
            const Told told = killedSender(server, file, u"customer-%1-"_s.arg(round), Moment(round % moments));
            QTRY_COMPARE(server.openConnections(), 0);
            check(file, told, server.requests());
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(SqlWitness(file).integrity(), u"ok"_s);
    }
    qInfo("%d rounds, %d POSTs read, %d ends told, %d sends interrupted", rounds, m_posts, m_told, m_interrupted);
    // The run was not idle: a round that waits for a POST has one, and a round that waits for an end got one.
    QVERIFY(m_posts >= 2 * (rounds / moments));
    QVERIFY(m_told >= rounds / moments);
    QVERIFY(m_interrupted > rounds / 4);
}

void TestSendCrash::check(const QString &file, const Told &told, const QList<SeenRequest> &seen)
{
    // Seen to fail with createNotification() called before begin(), with recordEnd() only pretending to record, and
    // without markInterrupted().
    SqlHistory history(file);
    const HistoryPage page = history.page({.limit = 1'000'000}).result().value();
    QCOMPARE(page.total, page.attempts.size());
    QHash<QString, QString> rows;
    for (const Attempt &attempt : page.attempts)
        rows[attempt.request.identity.toString()] = endOf(attempt.result);
    QCOMPARE(rows.size(), page.attempts.size());

    for (const SeenRequest &request : seen) {
        const QString identity = identityIn(request);
        QVERIFY2(rows.contains(identity), request.raw.constData());
        QVERIFY2(!request.bodyRead || !rows[identity].startsWith("NotSent"_L1), qPrintable(rows[identity]));
        m_posts += request.bodyRead ? 1 : 0;
    }
    for (const QString &identity : told.recorded)
        QVERIFY2(rows.contains(identity), qPrintable(identity));
    for (const auto &[identity, end] : told.attempted.asKeyValueRange()) {
        const bool isSettled = told.settled.contains(identity);
        QVERIFY2(rows[identity] == end || (!isSettled && rows[identity] == "Unknown Interrupted"_L1),
                 qPrintable(identity + u": told "_s + end + u", kept "_s + rows[identity]));
    }
    m_told += int(told.attempted.size());
    m_interrupted += int(history.open().result().value());
    QVERIFY(!rows.values().contains(u"Sending"_s));
}

QTEST_GUILESS_MAIN(TestSendCrash)
#include "tst_sendcrash.moc"
