// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/outcometext.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class tst_OutcomeText : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreThoseUsedEverywhere_data();
    void wordsAreThoseUsedEverywhere();
    void everyOutcomeIsExplained();
};

void tst_OutcomeText::wordsAreThoseUsedEverywhere_data()
{
    QTest::addColumn<Outcome::Value>("outcome");
    QTest::addColumn<QString>("word");
    QTest::newRow("a running send is Sending") << Outcome::Sending << u"Sending"_s;
    QTest::newRow("201 is Accepted") << Outcome::Accepted << u"Accepted"_s;
    QTest::newRow("Twilio's error is Rejected") << Outcome::Rejected << u"Rejected"_s;
    QTest::newRow("what never left is Not sent") << Outcome::NotSent << u"Not sent"_s;
    QTest::newRow("a lost answer is Unknown") << Outcome::Unknown << u"Unknown"_s;
}

void tst_OutcomeText::wordsAreThoseUsedEverywhere()
{
    QFETCH(Outcome::Value, outcome);
    QTEST(outcomeWord(outcome), "word");
}

// Seen to fail with "Twilio delivered the push." for Accepted.
void tst_OutcomeText::everyOutcomeIsExplained()
{
    QSet<QString> seen;
    const auto outcomes = QMetaEnum::fromType<Outcome::Value>();
    for (int i = 0; i < outcomes.keyCount(); ++i) {
        const QString sentence = outcomeExplanation(Outcome::Value(outcomes.value(i)));
        QVERIFY2(sentence.endsWith(u'.'), outcomes.key(i));
        QVERIFY2(!sentence.contains("delivered"_L1, Qt::CaseInsensitive), outcomes.key(i));
        seen.insert(sentence);
    }
    QCOMPARE(seen.size(), outcomes.keyCount());
}

QTEST_APPLESS_MAIN(tst_OutcomeText)
#include "tst_outcometext.moc"
