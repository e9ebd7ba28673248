// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "largejournal.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace renotify;

/// Every search finds what it should, in every order and from both ends.
class TestSqlSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsWordsAndBeginnings_data();
    void findsWordsAndBeginnings();
    void noCharacterIsASyntaxError();
    void pagesAreTheRowsOfTheFilter_data();
    void pagesAreTheRowsOfTheFilter();
    void manyAreWalkedInTheirOrder_data();
    void manyAreWalkedInTheirOrder();
    void daysAddUp();

private:
    QString file() const { return m_folder->filePath(journalName); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlSearch::findsWordsAndBeginnings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const QString digits(32, u'b');

    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("only spaces") << u"  \t"_s << true;
    QTest::newRow("only signs") << u"\"*-:(^%_"_s << false; // T36: found everything
    QTest::newRow("a word of the identity") << u"approves"_s << true;
    QTest::newRow("the whole identity") << u"customer-approves"_s << true;
    QTest::newRow("a beginning") << u"appr"_s << true;
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("a middle is not found") << u"pproves"_s << false;
    QTest::newRow("a beginning that is not the last word") << u"cust approves"_s << false;
    QTest::newRow("two words in any order") << u"approves ticket"_s << true;
    QTest::newRow("one of two is missing") << u"approves nobody"_s << false;
    QTest::newRow("the service SID") << u"VA"_s + QString(32, u'a') << true;
    QTest::newRow("the challenge SID in lower case") << u"yc"_s + QString(32, u'a') << true;
    QTest::newRow("the beginning of the notification SID") << u"NTbbbb"_s << true;
    QTest::newRow("the middle of a SID") << u"bbbbbb"_s << false;
    QTest::newRow("the request SID") << u"RQ77"_s << true;
    QTest::newRow("the account's name") << u"ACME prod"_s << true;
    QTest::newRow("the account's id is no text") << u"account"_s << false;
    QTest::newRow("the outcome is no text") << u"accepted"_s << false;
    QTest::newRow("the reason") << u"TICKET-7"_s << true;
    QTest::newRow("without its accents") << u"unicode"_s << true;
    QTest::newRow("with its accents") << u"ÜNÏCODE"_s << true;
    QTest::newRow("with accents that combine") << u"u\u0308ni\u0308code"_s << true;
    QTest::newRow("FTS5's own words are words") << u"quoted OR nobody"_s << false;
    QTest::newRow("NOT is a word") << u"NOT quoted"_s << false;
    QTest::newRow("NEAR is no function") << u"NEAR(quoted ticket)"_s << false;
    QTest::newRow("a column is none") << u"words:quoted"_s << false;
    QTest::newRow("quotes") << u"\"quoted\""_s << true;
    QTest::newRow("an open quote") << u"\"quoted"_s << true;
    QTest::newRow("a star") << u"quo*"_s << true;
    QTest::newRow("a NUL") << u"quoted"_s + QChar(0) + u"ticket"_s << true;
    QTest::newRow("an emoji finds nothing and hides nothing") << u"🔔 quoted"_s << true;
    QTest::newRow("half a surrogate") << QString(QChar(0xd800)) + u"quoted"_s << true;
    QTest::newRow("a mark of the index is no word") << QString(QChar(0xe000)) + u"Accepted"_s << false;
    QTest::newRow("SQL") << u"'; DROP TABLE attempt; --"_s << false;
}

void TestSqlSearch::findsWordsAndBeginnings()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    SqlHistory history(file());
    Attempt attempt = accepted(startedAttempt());
    attempt.result.requestId = u"RQ77"_s;
    attempt.id = claimed(history, attempt).result().value();
    QVERIFY(history.finish(attempt).result());
    const auto page = history.page({.filter = {.search = typed}}).result();
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->attempts.size(), isFound ? 1 : 0);
    QCOMPARE(history.count({.search = typed}).result().value(), isFound ? 1 : 0);
    QCOMPARE(history.count({.search = typed, .outcome = Outcome::Accepted}).result().value(), isFound ? 1 : 0);
    QCOMPARE(history.count({.search = typed, .outcome = Outcome::Unknown}).result().value(), 0);
}

// Seen to fail without the marks in isOfWord().
void TestSqlSearch::noCharacterIsASyntaxError()
{
    SqlHistory history(file());
    for (char32_t first = 0; first < 0x20000; first += 64) {
        QString typed;
        for (char32_t c = first; c < first + 64; ++c)
            typed += u'a' + (QChar::isSurrogate(c) ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1)) + u"a "_s;
        const auto found = history.count({.search = typed}).result();
        QVERIFY2(found, qPrintable(u"%1: %2"_s.arg(first, 0, 16).arg(found ? u""_s : found.error().detail)));
    }
}

void TestSqlSearch::pagesAreTheRowsOfTheFilter_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::newRow("all") << HistoryFilter();
    QTest::newRow("an outcome") << HistoryFilter{.outcome = Outcome::Accepted};
    QTest::newRow("an account") << HistoryFilter{.accountId = u"account-2"_s};
    QTest::newRow("an account that is none") << HistoryFilter{.accountId = u"nobody"_s};
    QTest::newRow("an end") << HistoryFilter{.challengeEnd = ChallengeStatus::Approved};
    QTest::newRow("no end seen") << HistoryFilter{.challengeEnd = ChallengeStatus::Pending};
    const QDateTime start = startedAttempt().startedAt;
    QTest::newRow("a period, across a jump") << HistoryFilter{.since = start.addDays(3), .until = start.addDays(9)};
    QTest::newRow("a word") << HistoryFilter{.search = u"red"_s};
    QTest::newRow("a word and all else") << HistoryFilter{
        u"r"_s, Outcome::Accepted, u"account-1"_s, ChallengeStatus::Approved, start.addDays(1), {}};
}

namespace {

bool matches(const Attempt &attempt, const HistoryFilter &filter)
{
    const auto end = attempt.challengeEnd ? attempt.challengeEnd->status : ChallengeStatus::Pending;
    return attempt.reason.startsWith(filter.search) && (!filter.outcome || attempt.result.outcome == filter.outcome)
           && (filter.accountId.isEmpty() || attempt.accountId == filter.accountId)
           && (!filter.challengeEnd || end == filter.challengeEnd)
           && (!filter.since || attempt.startedAt >= *filter.since)
           && (!filter.until || attempt.startedAt < *filter.until);
}

/// Makes rows of all kinds, begun while the clock went forward and back.
QList<Attempt> randomRows(SqlHistory &history)
{
    QRandomGenerator random(7);
    QList<Attempt> rows;
    for (int i = 0; i < 160; ++i) {
        Attempt attempt = startedAttempt();
        attempt.startedAt = attempt.startedAt.addSecs(random.bounded(12 * 86'400));
        attempt.accountId = u"account-%1"_s.arg(random.bounded(3));
        attempt.reason = random.bounded(2) ? u"red"_s : u"blue"_s;
        attempt.request.challenge = *ChallengeSid::parse(u"YC%1"_s.arg(i, 32, 16, QChar(u'0')));
        attempt.id = claimed(history, attempt).result().value();
        if (random.bounded(8) > 0) {
            attempt.result.outcome = random.bounded(2) ? Outcome::Accepted : Outcome::Unknown;
            attempt.result.timing.finished = random.bounded(20);
            history.finish(attempt).waitForFinished();
        }
        if (random.bounded(2)) {
            const ChallengeEnd end{random.bounded(2) ? ChallengeStatus::Approved : ChallengeStatus::Denied, u"none"_s,
                                   attempt.startedAt.addSecs(5), attempt.startedAt.addSecs(6)};
            history.recordEnd(subjectOf(attempt), end).waitForFinished();
            attempt.challengeEnd = end;
        }
        rows.append(attempt);
    }
    return rows;
}

QList<qint64> read(SqlHistory &history, HistoryQuery query)
{
    QList<qint64> ids;
    for (;;) {
        const HistoryPage page = history.page(query).result().value();
        const bool isForward = query.direction == HistoryQuery::Forward;
        for (qsizetype i = 0; i < page.attempts.size(); ++i)
            ids.insert(isForward ? ids.size() : i, page.attempts.at(i).id);
        if (page.attempts.size() < query.limit)
            return ids;
        query.from = HistoryCursor::of(isForward ? page.attempts.last() : page.attempts.first(), query.order);
    }
}

/// The ids in the given order; of equal rows, the later one comes last.
QList<qint64> sortedIds(QList<Attempt> rows, const HistoryOrder &order)
{
    std::ranges::sort(rows, [&](const Attempt &a, const Attempt &b) {
        const auto x = HistoryCursor::of(a, order), y = HistoryCursor::of(b, order);
        const bool isLess = std::pair(x.value, x.id) < std::pair(y.value, y.id);
        return order.direction == Qt::AscendingOrder ? isLess : !isLess && a.id != b.id;
    });
    QList<qint64> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &Attempt::id);
    return ids;
}

/// Makes more rows than are gathered before sorting, so that an index is walked. All have one reason.
QList<Attempt> rowsToWalk(const QString &file)
{
    constexpr int count = 25'000;
    constexpr std::array outcomes{Outcome::Accepted, Outcome::Rejected, Outcome::Unknown};
    {
        SqlHistory history(file);
        if (!claimed(history, startedAttempt()).result())
            return {};
    }
    makeOld(file, 2);
    runAll(file, {u"CREATE TEMP TABLE model AS SELECT * FROM attempt"_s, u"DELETE FROM attempt"_s,
                  u"INSERT INTO attempt (id, started_at, account_id, account_name, host, service_sid, identity, "
                  "challenge_sid, ttl, reason, operator, outcome, finished_ms) WITH n(i) AS (SELECT 1 UNION ALL "
                  "SELECT i + 1 FROM n WHERE i < %1) SELECT i, started_at + i, account_id, account_name, host, "
                  "service_sid, identity, challenge_sid, ttl, 'ticket', operator, CASE i % 3 WHEN 0 THEN 'Accepted' "
                  "WHEN 1 THEN 'Rejected' ELSE 'Unknown' END, (i * 7919) % 1009 FROM model, n"_s.arg(count)});
    QList<Attempt> rows;
    for (int i = 1; i <= count; ++i) {
        Attempt attempt = startedAttempt();
        attempt.id = i;
        attempt.result.outcome = outcomes.at(size_t(i % 3));
        attempt.result.timing.finished = (i * 7919) % 1009;
        rows.append(attempt);
    }
    return rows;
}

} // namespace

void TestSqlSearch::pagesAreTheRowsOfTheFilter()
{
    QFETCH(HistoryFilter, filter);
    SqlHistory history(file());
    const QList<Attempt> rows = randomRows(history);
    for (const auto column : {HistoryOrder::Time, HistoryOrder::Took, HistoryOrder::Outcome}) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const HistoryOrder order{column, direction};
            QList<Attempt> expected;
            const auto isShown = [&](const auto &row) { return matches(row, filter); };
            std::ranges::copy_if(rows, std::back_inserter(expected), isShown);
            const QList<qint64> ids = sortedIds(expected, order);
            HistoryQuery query{.filter = filter, .order = order, .limit = 17};
            QCOMPARE(read(history, query), ids);
            query.direction = HistoryQuery::Backward;
            QCOMPARE(read(history, query), ids);
            query = {.filter = filter, .order = order, .limit = 1000};
            const HistoryMarks marks = history.marks(query, 10).result().value();
            QVERIFY(marks.isEnd);
            QCOMPARE(marks.found, ids.size());
            for (qsizetype i = 0; i < marks.marks.size(); ++i)
                QCOMPARE(marks.marks.at(i).id, ids.at(i * 10 + 9));
            QCOMPARE(history.count(filter).result().value(), ids.size());
        }
    }
}

void TestSqlSearch::manyAreWalkedInTheirOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("all of them") << QString();
    QTest::newRow("all that have a word") << u"ticket"_s;
}

/// Seen to fail when many rows were taken by their ids.
void TestSqlSearch::manyAreWalkedInTheirOrder()
{
    QFETCH(QString, typed);
    const QList<Attempt> rows = rowsToWalk(file());
    SqlHistory history(file());
    QCOMPARE(history.count({.search = typed}).result().value(), rows.size());
    for (const auto column : {HistoryOrder::Took, HistoryOrder::Outcome}) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const HistoryOrder order{column, direction};
            const QList<qint64> ids = sortedIds(rows, order);
            const auto page = [&](HistoryQuery::Direction from) {
                HistoryQuery query{.filter = {.search = typed}, .order = order, .limit = 100, .direction = from};
                QList<qint64> found;
                std::ranges::transform(history.page(query).result()->attempts, std::back_inserter(found), &Attempt::id);
                return found;
            };
            QCOMPARE(page(HistoryQuery::Forward), ids.first(100));
            QCOMPARE(page(HistoryQuery::Backward), ids.last(100));
        }
    }
}

void TestSqlSearch::daysAddUp()
{
    SqlHistory history(file());
    const QList<Attempt> rows = randomRows(history);
    const auto days = history.days().result().value();
    qint64 sends = 0, answers = 0;
    std::chrono::milliseconds waited{0};
    for (const HistoryDay &day : days) {
        sends += day.sends;
        answers += day.answers;
        waited += day.waited;
    }
    QCOMPARE(sends, rows.size());
    QCOMPARE(answers, std::ranges::count_if(rows, [](const Attempt &row) { return row.challengeEnd.has_value(); }));
    QCOMPARE(waited, answers * std::chrono::seconds(5));
    QVERIFY(std::ranges::is_sorted(days, {}, &HistoryDay::day));
}

Q_DECLARE_METATYPE(renotify::HistoryFilter)
QTEST_GUILESS_MAIN(TestSqlSearch)
#include "tst_sqlsearch.moc"
