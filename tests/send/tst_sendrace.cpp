// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendstage.h"
#include "support/faultserver.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace renotify;

namespace {

/// Another program that sends when it is told to.
struct Racer
{
    Racer(const QString &file, const QUrl &server)
    {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(RACER), {file, server.toString()});
    }

    /// Returns false if the program ended, or had nothing to say for a long time, before it said this.
    bool hasSaid(const QByteArray &word)
    {
        // What came while an event loop ran is here already, and would not be waited for.
        for (said += program.readAllStandardOutput(); !said.contains(word) && program.waitForReadyRead(60'000);)
            said += program.readAllStandardOutput();
        return said.contains(word);
    }
    bool go() { return program.write("\n") == 1 && program.waitForBytesWritten(); }
    bool leave()
    {
        program.closeWriteChannel();
        return program.state() == QProcess::NotRunning || program.waitForFinished(60'000);
    }

    QProcess program;
    QByteArray said;
};

} // namespace

/// Many programs that send to one challenge at the same moment; some are killed in the middle of it.
class TestSendRace : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server.forget(); }
    void noChallengeGetsMoreThanItsPushes();

private:
    void race(const QString &file, int programs, int victims);

    FaultServer m_server;
};

void TestSendRace::noChallengeGetsMoreThanItsPushes()
{
    const int rounds = qEnvironmentVariable("RENOTIFY_RACES", u"2"_s).toInt();
    const int programs = qEnvironmentVariable("RENOTIFY_RACERS", u"6"_s).toInt();
    const QTemporaryDir folder;
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round)
        race(folder.filePath(u"%1.sqlite"_s.arg(round)), programs, round % 2 ? (programs + 5) / 6 : 0);
}

void TestSendRace::race(const QString &file, int programs, int victims)
{
    // Seen to fail, with a POST of each program, when a spent challenge was let through. (That the facts and the row
    // belong to one moment is shown by tst_sqlclaim, because each send is judged once more when it leaves.)
    m_server.forget();
    std::vector<std::unique_ptr<Racer>> racers;
    for (int i = 0; i < programs; ++i)
        racers.push_back(std::make_unique<Racer>(file, m_server.url()));
    for (const auto &racer : racers)
        QVERIFY(racer->hasSaid("ready"));
    for (const auto &racer : racers)
        QVERIFY(racer->go());
    if (victims > 0)
        QTest::qWait(
            QRandomGenerator::global()->bounded(40)); // so that a kill comes at any moment, before or after all
    for (int i = 0; i < victims; ++i)
        racers.at(size_t(i))->program.kill();
    for (auto racer = racers.begin() + victims; racer != racers.end(); ++racer) {
        QVERIFY((*racer)->hasSaid("attempted"));
        const bool isExpected = (*racer)->said.contains("Accepted") || (*racer)->said.contains("NotSent RefusedByRule");
        QVERIFY2(isExpected, (*racer)->said.constData());
    }
    for (const auto &racer : racers)
        QVERIFY(racer->leave());
    QTRY_COMPARE(m_server.openConnections(), 0);

    const int posts = m_server.postsRead();
    QVERIFY2(posts <= 3, qPrintable(QString::number(posts)));
    SqlHistory history(file);
    const HistoryPage page = history.page({.limit = 1000}).result().value();
    const auto mayHaveSent = std::ranges::count_if(page.attempts, [](const Attempt &attempt) {
        return attempt.result.outcome == Outcome::Accepted || attempt.result.outcome == Outcome::Unknown;
    });
    QVERIFY(mayHaveSent >= posts); // each has its row
    QVERIFY(mayHaveSent <= 3);
    if (victims == 0) // otherwise the others may have to look first
        QCOMPARE(posts, 3);
}

QTEST_GUILESS_MAIN(TestSendRace)
#include "tst_sendrace.moc"
