// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../history/claimed.h"
#include "faultvfs.h"
#include "history/historyexport.h"
#include "history/journalfile.h"
#include "send/sqlwitness.h"
#include "torture.h"

#include <functional>

using namespace renotify;
using namespace std::chrono_literals;
using Trouble = FaultVfs::Trouble;

namespace {

constexpr int everything = 1'000'000;
constexpr int customers = 4;
constexpr int rows = 8;

QString customer(int i)
{
    return u"customer-%1"_s.arg(i % customers);
}

} // namespace

/// Whichever call of SQLite to the disk fails while a history is read, searched or exported, or rows are removed, an
/// answer is complete or an error, and only rows that were to be removed are gone.
class TestTortureDatabaseUse : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reading_data() { troubles(Use::Reads); }
    void reading();
    void exporting_data() { troubles(Use::Reads); }
    void exporting();
    void removing_data() { troubles(Use::Writes); }
    void removing();
    void anEndAndALook_data() { troubles(Use::Writes); }
    void anEndAndALook();

private:
    enum class Use { Reads, Writes };
    static void troubles(Use use);
    /// Runs `use` on a history of its own again and again; its questions are disturbed.
    void torture(const std::function<void(SqlHistory &)> &use,
                 const std::function<void(const QList<Attempt> &)> &check);
    template<class T>
    void same(const QFuture<Result<T>> &asked, const T &expected);
    void look(SqlHistory &history, const HistoryFilter &filter);
    void lookAround(SqlHistory &history);

    QTemporaryDir m_folder;
    const QString m_original = m_folder.filePath(u"original"_s);
    QList<Attempt> m_rows; ///< newest first
    Torture m_torture{"database, in use", FaultVfs::calls()};
};

void TestTortureDatabaseUse::initTestCase()
{
    FaultVfs::install();
    SqlHistory history(m_original);
    for (int i = 0; i < rows; ++i) {
        Attempt attempt = accepted(startedAttempt(customer(i)), QByteArray(300, 'x'));
        attempt.id = must(claimed(history, attempt).result());
        must(history.finish(attempt).result());
    }
    m_rows = must(history.page({.limit = everything}).result()).attempts;
    QCOMPARE(m_rows.size(), rows);
}

void TestTortureDatabaseUse::troubles(Use use)
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Lasting>("lasting");
    QTest::newRow("one call fails") << Trouble::InputOutput << Lasting::Once;
    QTest::newRow("the disk dies") << Trouble::InputOutput << Lasting::FromThenOn;
    QTest::newRow("a lock is held for a moment") << Trouble::Busy << Lasting::Once;
    QTest::newRow("a lock is held") << Trouble::Busy << Lasting::FromThenOn;
    if (use == Use::Reads)
        return;
    QTest::newRow("half a write") << Trouble::TornWrite << Lasting::Once;
    QTest::newRow("the disk is full") << Trouble::Full << Lasting::FromThenOn;
}

void TestTortureDatabaseUse::torture(const std::function<void(SqlHistory &)> &use,
                                     const std::function<void(const QList<Attempt> &)> &check)
{
    QFETCH(Trouble, trouble);
    QFETCH(Lasting, lasting);
    FaultVfs::setTrouble(trouble);
    m_torture.each(lasting, [&] {
        const QTemporaryDir folder;
        const QString file = folder.filePath(journalName);
        QVERIFY(QFile::copy(m_original, file));
        {
            SqlHistory history(file, 0ms);
            m_torture.begin();
            use(history);
            m_torture.end();
        }
        QCOMPARE(SqlWitness(file).integrity(), u"ok"_s);
        SqlHistory later(file);
        const HistoryPage page = must(later.page({.limit = everything}).result());
        QCOMPARE(page.total, page.attempts.size());                                  // the tally is right
        QCOMPARE(must(later.count({.search = u"customer"_s}).result()), page.total); // and so is the index
        check(page.attempts);
    });
}

template<class T>
void TestTortureDatabaseUse::same(const QFuture<Result<T>> &asked, const T &expected)
{
    const Result<T> answer = asked.result();
    if (m_torture.succeeds(answer))
        QCOMPARE(answer.value(), expected);
}

void TestTortureDatabaseUse::look(SqlHistory &history, const HistoryFilter &filter)
{
    const qint64 found = filter.search.isEmpty() ? rows : rows / customers;
    const Result<HistoryPage> page = history.page({.filter = filter, .limit = everything}).result();
    if (m_torture.succeeds(page)) {
        QCOMPARE(page->total, rows);
        QCOMPARE(page->attempts.size(), found);
    }
    same<qint64>(history.count(filter), found);
    const Result<HistoryMarks> marks = history.marks({.filter = filter, .limit = everything}, 7).result();
    if (m_torture.succeeds(marks))
        QCOMPARE(marks->found, found);
}

void TestTortureDatabaseUse::lookAround(SqlHistory &history)
{
    look(history, {});
    look(history, {.search = customer(1)});
    look(history, {.outcome = Outcome::Accepted});
    Attempt whole = m_rows[0];
    whole.result.answer = accepted(startedAttempt(), QByteArray(300, 'x')).result.answer;
    same(history.attempt(whole.id), whole);
    same(history.accounts(), {{u"account-1"_s, u"Acme production"_s}});
    const Result<QList<HistoryDay>> days = history.days().result();
    if (m_torture.succeeds(days))
        QCOMPARE(days->size(), 1);
    const Result<HistorySize> size = history.size().result();
    if (m_torture.succeeds(size))
        QCOMPARE(size->rows, rows);
    const Result<SendFacts> facts = history.facts(subjectOf(m_rows[0])).result();
    if (m_torture.succeeds(facts))
        QCOMPARE(facts->used, rows);
    look(history, {}); // after one that failed
}

void TestTortureDatabaseUse::reading()
{
    torture([&](SqlHistory &history) { lookAround(history); },
            [&](const QList<Attempt> &left) { QCOMPARE(left, m_rows); });
}

void TestTortureDatabaseUse::exporting()
{
    const auto exported = [&](SqlHistory &history, const QString &path) {
        return exportHistory(history, {.path = path, .format = HistoryExport::JsonLines}, [](qint64) {}, {});
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"export.jsonl"_s);
    SqlHistory undisturbed(m_original);
    QCOMPARE(must(exported(undisturbed, path)), rows);
    const QByteArray whole = contents(folder.path()).value(u"export.jsonl"_s);
    torture(
        [&](SqlHistory &history) {
            QFile::remove(path);
            const bool done = m_torture.succeeds(exported(history, path));
            const auto there = contents(folder.path());
            QCOMPARE(there, done ? (QMap<QString, QByteArray>{{u"export.jsonl"_s, whole}}) : decltype(there)());
        },
        [&](const QList<Attempt> &left) { QCOMPARE(left, m_rows); });
}

void TestTortureDatabaseUse::removing()
{
    const QList<qint64> ids{m_rows[3].id, m_rows[7].id};
    const auto isToGo = [&](const Attempt &attempt) {
        const QString identity = attempt.request.identity.toString();
        return ids.contains(attempt.id) || identity == customer(1) || identity == customer(2);
    };
    bool isGone = false;
    torture(
        [&](SqlHistory &history) {
            const bool removed = m_torture.succeeds(history.remove(ids).result());
            const bool matching = m_torture.succeeds(history.removeMatching({.search = customer(1)}).result());
            const bool forgotten = m_torture.succeeds(history.forget(*Identity::parse(customer(2))).result());
            isGone = removed && matching && forgotten;
        },
        [&](const QList<Attempt> &left) {
            for (const Attempt &before : m_rows) {
                const bool isThere = left.contains(before);
                QVERIFY(isThere || isToGo(before));
                QVERIFY(!isThere || !isGone || !isToGo(before));
            }
        });
}

void TestTortureDatabaseUse::anEndAndALook()
{
    const ChallengeEnd end{ChallengeStatus::Denied, u"none"_s, {}, m_rows[0].startedAt.addSecs(9)};
    // A send to another customer had no part in the end.
    const auto isOfIt = [&](const Attempt &attempt) { return attempt.request.identity == m_rows[0].request.identity; };
    bool isRecorded = false;
    torture(
        [&](SqlHistory &history) {
            const auto changed = history.recordEnd(subjectOf(m_rows[0]), end).result();
            isRecorded = m_torture.succeeds(changed);
            if (isRecorded)
                QCOMPARE(changed->size(), rows / customers);
            m_torture.succeeds(history.recordLook(m_rows[0].request.challenge).result());
        },
        [&](const QList<Attempt> &left) {
            // Either all rows of the customer have the end, or none.
            const bool hasEnd = left[0].challengeEnd.has_value();
            QCOMPARE(hasEnd, isRecorded);
            QList<Attempt> expected = m_rows;
            for (Attempt &attempt : expected)
                attempt.challengeEnd = hasEnd && isOfIt(attempt) ? std::optional(end) : std::nullopt;
            QCOMPARE(left, expected);
        });
}

QTEST_GUILESS_MAIN(TestTortureDatabaseUse)
#include "tst_torture_databaseuse.moc"
