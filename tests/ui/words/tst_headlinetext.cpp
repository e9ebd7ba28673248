// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/headlinetext.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The small words below the headline.
class TestHeadlineText : public QObject
{
    Q_OBJECT

private slots:
    void theTimeToTheEndIsTheOneThatPeopleSubtract_data();
    void theTimeToTheEndIsTheOneThatPeopleSubtract();
};

void TestHeadlineText::theTimeToTheEndIsTheOneThatPeopleSubtract_data()
{
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<std::optional<int>>("seconds");
    QTest::newRow("a start late in its second") << u"12:04:54.900"_s << u"12:04:56"_s << std::optional(2);
    QTest::newRow("a start early in its second") << u"12:04:54.100"_s << u"12:04:56"_s << std::optional(2);
    QTest::newRow("in the same second") << u"12:04:54.900"_s << u"12:04:54"_s << std::optional(0);
    QTest::newRow("before the send") << u"12:04:54.100"_s << u"12:04:53"_s << std::optional<int>();
    QTest::newRow("no time is known") << u"12:04:54.100"_s << QString() << std::optional<int>();
}

/// Seen failing with the fractions counted: "answered after 1 s" stood beside 12:04:54 and 12:04:56.
void TestHeadlineText::theTimeToTheEndIsTheOneThatPeopleSubtract()
{
    QFETCH(const QString, started);
    QFETCH(const QString, ended);
    const auto at = [](const QString &time) {
        return QDateTime::fromString(u"2026-11-29T%1Z"_s.arg(time), Qt::ISODateWithMs);
    };
    const QString digits(32, u'a');
    Attempt attempt{.startedAt = at(started),
                    .accountId = {},
                    .accountName = {},
                    .host = {},
                    .request = {*ServiceSid::parse(u"VA"_s + digits), *Identity::parse(u"customer-1"_s),
                                *ChallengeSid::parse(u"YC"_s + digits), std::nullopt},
                    .reason = {},
                    .operatorName = {},
                    .result = {}};
    attempt.result.outcome = Outcome::Accepted;
    attempt.challengeEnd =
        ChallengeEnd{.status = ChallengeStatus::Approved, .respondedReason = {}, .at = {}, .seenAt = at(started)};
    if (!ended.isEmpty())
        attempt.challengeEnd->at = at(ended);
    QTEST(secondsToEnd(attempt), "seconds");
}

QTEST_GUILESS_MAIN(TestHeadlineText)
#include "tst_headlinetext.moc"
