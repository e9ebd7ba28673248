// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attempts.h"
#include "ui/words/receipttext.h"

#include <QTest>

using namespace renotify;

class TestReceiptText : public QObject
{
    Q_OBJECT

private slots:
    void masksTheMiddle_data();
    void masksTheMiddle();
    void saysWhatATicketNeeds();
    void saysWhyItWasRejected();
    void beginsWithWhatHappened();
    void customerIsMaskedInFreeText_data();
    void customerIsMaskedInFreeText();
    void eachFactIsOneLine();
    void whatIsNotKnownIsLeftOut();
};

namespace {

Attempt rejected()
{
    Attempt attempt = startedAttempt();
    attempt.result.outcome = Outcome::Rejected;
    attempt.result.answer.httpStatus = 400;
    attempt.result.error = Error{Error::Kind::Api, {}, ApiError{400, 60309, {}, {}, {}}};
    attempt.result.requestId = u"RQ7"_s;
    return attempt;
}

} // namespace

void TestReceiptText::masksTheMiddle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a SID keeps four at each end") << u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s << u"VA9e…5115"_s;
    QTest::newRow("so does a long identity") << u"ff483d1f-f591-4a2e"_s << u"ff48…4a2e"_s;
    QTest::newRow("half of a short one stays hidden") << u"cust-001"_s << u"cu…01"_s;
    QTest::newRow("of three characters none is shown") << u"abc"_s << u"…"_s;
    QTest::newRow("a character of two units is never cut") << u"🔔🔕🔔🔕"_s << u"🔔…🔕"_s;
    QTest::newRow("nothing stays nothing to read") << QString() << u"…"_s;
}

void TestReceiptText::masksTheMiddle()
{
    QFETCH(const QString, text);
    QTEST(masked(text), "shown");
}

void TestReceiptText::saysWhatATicketNeeds()
{
    Attempt attempt = accepted(startedAttempt(u"customer-approves"_s));
    attempt.result.requestId = u"RQ0123456789abcdef0123456789abcdef"_s;
    attempt.challengeEnd = ChallengeEnd{ChallengeStatus::Approved, {}, {}, attempt.startedAt};
    const QString receipt = receiptText(attempt);
    for (const QString &part :
         {u"Push notification sent again: 2026-01-02 "_s, u"In UTC: 2026-01-02T03:04:05.678Z"_s,
          u"Account: Acme production (https://verify.twilio.com)"_s, u"Service SID: VAaa…aaaa"_s,
          u"Identity: cust…oves"_s, u"Challenge SID: YCaa…aaaa"_s, u"Time to live: 120 s"_s,
          u"Outcome: Accepted – 201 Created – 6 ms"_s, u"Code: HTTP 201"_s, u"Notification SID: NTbb…bbbb"_s,
          u"Twilio request: RQ0123456789abcdef0123456789abcdef"_s, u"Challenge: approved"_s, u"By: kim"_s,
          u"Reason or ticket: TICKET-7"_s})
        QVERIFY2(receipt.contains(part), qPrintable(part + u"\n"_s + receipt));
}

void TestReceiptText::saysWhyItWasRejected()
{
    const QString receipt = receiptText(rejected());
    for (const QString &part :
         {u"Outcome: Rejected – 60309"_s, u"Code: HTTP 400, Twilio 60309"_s, u"Twilio request: RQ7"_s})
        QVERIFY2(receipt.contains(part), qPrintable(part + u"\n"_s + receipt));
}

// Each receipt used to begin with “Push notification sent again”, which is the part that people read in a ticket.
void TestReceiptText::beginsWithWhatHappened()
{
    Attempt attempt = rejected();
    QVERIFY(receiptText(attempt).startsWith(u"Push notification rejected, nothing was sent: 2026-01-02 "_s));
    attempt.result.outcome = Outcome::NotSent;
    QVERIFY(receiptText(attempt).startsWith(u"Push notification not sent: "_s));
    attempt.result.outcome = Outcome::Unknown;
    QVERIFY(receiptText(attempt).startsWith(u"Push notification perhaps sent again: "_s));
}

void TestReceiptText::customerIsMaskedInFreeText_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("secret");
    const QString sid = u"YF0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("as it is written") << u"kim-meyer-01"_s << u"asked by kim-meyer-01"_s << u"meyer"_s;
    QTest::newRow("in capitals") << u"kim-meyer-01"_s << u"asked by KIM-MEYER-01"_s << u"MEYER"_s;
    QTest::newRow("as a URL has it") << u"kim meyer/é"_s << u"see kim%20meyer%2F%C3%A9"_s << u"meyer"_s;
    QTest::newRow("any SID") << u"kim-meyer-01"_s << u"on "_s + sid + sid << u"456789"_s;
}

void TestReceiptText::customerIsMaskedInFreeText()
{
    QFETCH(const QString, identity);
    QFETCH(const QString, reason);
    QFETCH(const QString, secret);
    Attempt attempt = rejected();
    attempt.request.identity = *Identity::parse(identity);
    attempt.reason = reason;
    attempt.accountName = reason;
    const QString receipt = receiptText(attempt);
    QVERIFY2(!receipt.contains(secret), qPrintable(receipt));
}

void TestReceiptText::eachFactIsOneLine()
{
    Attempt attempt = rejected();
    attempt.reason = u"first\nsecond\r\nBy: mallory"_s;
    const QStringList lines = receiptText(attempt).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.filter(u"mallory"_s), QStringList{u"Reason or ticket: first second By: mallory"_s});
}

void TestReceiptText::whatIsNotKnownIsLeftOut()
{
    Attempt attempt = startedAttempt();
    attempt.reason.clear();
    const QString receipt = receiptText(attempt);
    for (const QString &label : {u"Reason"_s, u"Code"_s, u"Twilio request"_s, u"Notification SID"_s, u"Challenge:"_s})
        QVERIFY2(!receipt.contains(label), qPrintable(receipt));
    QVERIFY(receipt.contains(u"Outcome: Sending…"_s));
}

QTEST_GUILESS_MAIN(TestReceiptText)
#include "tst_receipttext.moc"
