// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/apicodetext.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class tst_ApiCodeText : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentedCodeHasWords_data();
    void everyDocumentedCodeHasWords();
    void otherCodesHaveNone_data();
    void otherCodesHaveNone();
    void adviceGoesByTheCode_data();
    void adviceGoesByTheCode();
    void pageIsTwilios();
};

// Seen to fail without the row of 60307.
void tst_ApiCodeText::everyDocumentedCodeHasWords_data()
{
    QTest::addColumn<int>("code");
    for (const int code :
         {20003, 20005, 20008, 20403, 20404, 20429, 20500, 20503, 25109, 60200, 60300, 60306, 60307, 60309,
          60318, 60322, 60323, 60361, 60362, 60363, 60364, 60365, 60366, 60367, 60390, 60391, 60392, 70051})
        QTest::addRow("Twilio's code %d", code) << code;
}

void tst_ApiCodeText::everyDocumentedCodeHasWords()
{
    QFETCH(int, code);
    const auto text = apiCodeText(code);
    QVERIFY(text);
    QVERIFY(!text->title.isEmpty() && !text->title.endsWith(u'.'));
    QVERIFY2(text->title.size() <= 40, "fits the large line");
    QVERIFY(text->cause.endsWith(u'.'));
    QVERIFY(text->nextStep.endsWith(u'.'));
    for (const QString &words : {text->title, text->cause, text->nextStep}) {
        QVERIFY(!words.contains("delivered"_L1, Qt::CaseInsensitive));
        QVERIFY(!words.contains(u'%'));
    }
}

void tst_ApiCodeText::otherCodesHaveNone_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("a code of another product") << 21211;
    QTest::newRow("zero, which fills up the table's rows") << 0;
    QTest::newRow("a negative number") << -60309;
    QTest::newRow("an HTTP status") << 429;
}

void tst_ApiCodeText::otherCodesHaveNone()
{
    QFETCH(int, code);
    QVERIFY(!apiCodeText(code));
}

// Seen to fail with the advice of 20429 for 60309, which an HTTP status of 429 would suggest.
void tst_ApiCodeText::adviceGoesByTheCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Retry>("retry");
    QTest::newRow("too many requests at once may be sent again in a moment") << 20429 << Retry::InAMoment;
    QTest::newRow("a reached rate limit may be sent again in a moment") << 25109 << Retry::InAMoment;
    QTest::newRow("3 used pushes are never sent again") << 60309 << Retry::Never;
    QTest::newRow("a device without push is never sent to again") << 60307 << Retry::Never;
    QTest::newRow("an answered challenge is never sent to again") << 60322 << Retry::Never;
    QTest::newRow("an expired challenge is never sent to again") << 60323 << Retry::Never;
    QTest::newRow("a suspended account stops sending") << 20403 << Retry::Never;
    QTest::newRow("Twilio's own fault wants a look first") << 20500 << Retry::AfterLook;
    QTest::newRow("Twilio's absence wants a look first") << 20503 << Retry::AfterLook;
    QTest::newRow("wrong credentials want to be put right") << 20003 << Retry::AfterFix;
    QTest::newRow("an invalid value wants to be put right") << 60200 << Retry::AfterFix;
}

void tst_ApiCodeText::adviceGoesByTheCode()
{
    QFETCH(int, code);
    QFETCH(Retry, retry);
    QCOMPARE(apiCodeText(code)->retry, retry);
}

void tst_ApiCodeText::pageIsTwilios()
{
    QCOMPARE(apiCodePage(60309), QUrl(u"https://www.twilio.com/docs/errors/60309"_s));
}

QTEST_APPLESS_MAIN(tst_ApiCodeText)
#include "tst_apicodetext.moc"
