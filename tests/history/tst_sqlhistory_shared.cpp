// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalfile.h"

#include <QProcess>
#include <QSet>

using namespace renotify;

/// Two programs at the same data folder.
class TestSqlHistoryShared : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsRefusedAndNothingIsLost();
};

void TestSqlHistoryShared::nobodyIsRefusedAndNothingIsLost()
{
    constexpr int rounds = 60;
    const QTemporaryDir folder;
    const QString file = folder.filePath(journalName);
    makeJournal(file);
    {
        SqlHistory history(file);
        QVERIFY(history.open().result()); // those that never ended are Unknown now
    }
    std::array<QProcess, 2> programs;
    for (QProcess &program : programs)
        program.start(QStringLiteral(JOURNALWRITER), {u"share"_s, file, QString::number(rounds)});
    QSet<QByteArray> kept;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(120'000));
        int said = 0;
        for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
            if (line.isEmpty())
                continue;
            const QByteArray number = line.mid(line.indexOf(' ') + 1);
            QVERIFY2(!number.isEmpty() && number.at(0) >= '0' && number.at(0) <= '9', line.constData()); // else an error
            if (line.startsWith("begun")) {
                QVERIFY2(!kept.contains(number), line.constData());
                kept.insert(number);
                ++said;
            } else if (line.startsWith("removed")) {
                kept.remove(number);
            }
        }
        QCOMPARE(said, rounds);
    }
    SqlHistory history(file);
    const HistoryPage page = history.page({.limit = 10'000}).result().value();
    QSet<QByteArray> there;
    for (const Attempt &attempt : page.attempts)
        there.insert(QByteArray::number(attempt.id));
    QVERIFY(there.contains(kept));
    QCOMPARE(history.count({}).result().value(), rowsBefore + 2 * (rounds - rounds / 3));
}

QTEST_GUILESS_MAIN(TestSqlHistoryShared)
#include "tst_sqlhistory_shared.moc"
