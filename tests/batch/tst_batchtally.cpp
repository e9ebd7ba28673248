// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchtally.h"
#include "batchlists.h"
#include "batchstage.h"

#include <QTest>

using namespace renotify;

namespace {

constexpr int rows = 400;

BatchRow sentRow(qint64 number, Outcome::Value outcome)
{
    const BatchItem item = itemFor(number, u"customer-%1"_s.arg(number));
    Attempt attempt{.id = number,
                    .startedAt = QDateTime::currentDateTimeUtc(),
                    .accountId = {},
                    .accountName = {},
                    .host = {},
                    .request = {item.service, item.identity, *item.challenge, item.ttl},
                    .reason = {},
                    .operatorName = {},
                    .result = {}};
    attempt.result.outcome = outcome;
    return {.row = number, .item = item, .begun = number, .attempt = attempt};
}

} // namespace

/// What has become of the rows of a list, and which challenges are followed.
class TestBatchTally : public QObject
{
    Q_OBJECT

private slots:
    void aLongListIsFollowedSomeAtATime()
    {
        QTemporaryDir folder;
        const BatchService service;
        BatchStage stage(folder.filePath(u"history.sqlite"_s), service.url());
        BatchTally tally(stage.desk, stage.follower, stage.account, rows);
        for (qint64 row = 1; row <= rows; ++row)
            tally.take(sentRow(row, Outcome::Accepted));
        QCOMPARE(tally.of(RowFate::Asked), rows);
        QCOMPARE(tally.of(RowFate::Waiting), 0);
        QCOMPARE(tally.followed(), BatchTally::mostFollowed);
        for (qint64 row = 1; row <= rows; ++row) {
            Attempt attempt = *sentRow(row, Outcome::Accepted).attempt;
            attempt.challengeEnd =
                ChallengeEnd{row % 2 ? ChallengeStatus::Approved : ChallengeStatus::Denied, {}, {}, {}};
            emit stage.desk.endRecorded(attempt.request.challenge, *attempt.challengeEnd, {attempt});
            QCOMPARE(tally.followed(), std::min<qsizetype>(BatchTally::mostFollowed, rows - row));
        }
        QCOMPARE(tally.of(RowFate::Approved), rows / 2);
        QCOMPARE(tally.of(RowFate::Denied), rows / 2);
        QCOMPARE(tally.of(RowFate::Asked), 0);
    }

    void onlyWhatMayHaveArrivedIsFollowed_data()
    {
        QTest::addColumn<Outcome::Value>("outcome");
        QTest::addColumn<RowFate::Value>("fate");
        QTest::addColumn<int>("followed");
        QTest::newRow("accepted") << Outcome::Accepted << RowFate::Asked << 1;
        QTest::newRow("unknown") << Outcome::Unknown << RowFate::Unknown << 1;
        QTest::newRow("rejected") << Outcome::Rejected << RowFate::Rejected << 0;
        QTest::newRow("not sent") << Outcome::NotSent << RowFate::NotSent << 0;
    }

    void onlyWhatMayHaveArrivedIsFollowed()
    {
        QFETCH(const Outcome::Value, outcome);
        QFETCH(const RowFate::Value, fate);
        QFETCH(const int, followed);
        QTemporaryDir folder;
        const BatchService service;
        BatchStage stage(folder.filePath(u"history.sqlite"_s), service.url());
        BatchTally tally(stage.desk, stage.follower, stage.account, 1);
        tally.take(sentRow(1, outcome));
        QCOMPARE(tally.of(fate), 1);
        QCOMPARE(tally.followed(), followed);
    }
};

QTEST_GUILESS_MAIN(TestBatchTally)
#include "tst_batchtally.moc"
