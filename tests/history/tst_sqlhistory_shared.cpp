// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "largejournal.h"

#include <QProcess>
#include <QSet>

using namespace renotify;

namespace {

constexpr int rounds = 300;

/// What one of the programs was told by the journal.
struct Told
{
    QSet<qint64> kept;
    int removed = 0;
    int forgotten = 0;
    QByteArray refused; ///< the first line that names an error

    explicit Told(const QByteArray &output)
    {
        for (const QByteArray &line : output.trimmed().split('\n')) {
            bool isNumber = false;
            const qint64 id = line.mid(line.indexOf(' ') + 1).toLongLong(&isNumber);
            if (!isNumber && refused.isEmpty())
                refused = line;
            if (line.startsWith("begun"))
                kept.insert(id);
            else if (line.startsWith("removed"))
                removed += kept.remove(id);
            else if (line.startsWith("forgotten"))
                forgotten += kept.remove(id);
        }
    }
};

} // namespace

/// Two programs at the same data folder.
class TestSqlHistoryShared : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsRefusedAndNothingIsLost();
};

void TestSqlHistoryShared::nobodyIsRefusedAndNothingIsLost()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(journalName);
    makeJournal(file);
    {
        SqlHistory history(file);
        QVERIFY(history.open().result()); // rows that never ended are Unknown now
    }
    const QStringList names{u"amber"_s, u"basil"_s};
    std::array<QProcess, 2> programs;
    for (qsizetype i = 0; i < names.size(); ++i)
        programs.at(i).start(QStringLiteral(JOURNALWRITER), {u"share"_s, file, QString::number(rounds), names.at(i)});
    QSet<qint64> kept;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(300'000));
        const Told told(program.readAllStandardOutput());
        QCOMPARE(told.refused, QByteArray());
        QCOMPARE(told.removed, rounds / 3);
        QCOMPARE(told.forgotten, rounds / 15);
        QCOMPARE(told.kept.size(), rounds - rounds / 3 - rounds / 15);
        QVERIFY(!kept.intersects(told.kept));
        kept.unite(told.kept);
    }
    SqlHistory history(file);
    for (const QString &name : names)
        QCOMPARE(idsIn(history, {.search = name, .outcome = Outcome::Accepted}).size(), kept.size() / 2);
    const QList<qint64> all = idsIn(history);
    QVERIFY(QSet<qint64>(all.begin(), all.end()).contains(kept));
    QCOMPARE(all.size(), rowsBefore + kept.size());
    QCOMPARE(history.count({}).result().value(), all.size());
    for (const qint64 id : kept)
        QCOMPARE(history.attempt(id).result().value().result.answer.body.size(), 3000);
    QVERIFY(isSound(file));
}

QTEST_GUILESS_MAIN(TestSqlHistoryShared)
#include "tst_sqlhistory_shared.moc"
