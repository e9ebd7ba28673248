// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include <QMetaEnum>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(renotify::Error)

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWords_data();
    void everyKindHasWords();
    void titlesTellKindsApart();
    void causeNamesWhatIsKnown_data();
    void causeNamesWhatIsKnown();
    void unknownAlwaysWantsALookFirst();
    void cancelTellsWhetherItWasInTime();
    void twilioMayAskToWait_data();
    void twilioMayAskToWait();
    void detailsOfOthersStayHarmless_data();
    void detailsOfOthersStayHarmless();
};

namespace {

QList<Kind> allKinds()
{
    QList<Kind> all;
    const auto kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        all.append(Kind(kinds.value(i)));
    return all;
}

QByteArray nameOf(Kind kind)
{
    return QMetaEnum::fromType<Kind>().valueToKey(int(kind));
}

Error apiError(std::optional<int> code, const QString &message)
{
    ApiError api;
    api.httpStatus = 400;
    api.code = code;
    api.message = message;
    return {Kind::Api, {}, api};
}

} // namespace

// Seen to fail with an empty next step for CaFileUnreadable, and with arg() left out of ErrorWords::cause().
void tst_ErrorText::everyKindHasWords_data()
{
    QTest::addColumn<Error>("error");
    for (const Kind kind : allKinds()) {
        ApiError api;
        api.httpStatus = 502;
        api.message = u"Bad Gateway"_s;
        QTest::addRow("%s has words", nameOf(kind).constData()) << Error{kind, {}, {}};
        QTest::addRow("%s has words with a detail", nameOf(kind).constData()) << Error{kind, u"a detail"_s, api};
    }
}

void tst_ErrorText::everyKindHasWords()
{
    QFETCH(Error, error);
    for (const auto outcome : {Outcome::Rejected, Outcome::NotSent, Outcome::Unknown}) {
        const ErrorText text = errorText(error, outcome);
        QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.'));
        QVERIFY2(text.title.size() <= 40, "fits the large line");
        QVERIFY2(text.cause.endsWith(u'.'), qPrintable(text.cause));
        QVERIFY2(text.nextStep.endsWith(u'.'), qPrintable(text.nextStep));
        for (const QString &words : {text.title, text.cause, text.nextStep}) {
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
            QVERIFY2(!words.contains("delivered"_L1, Qt::CaseInsensitive), qPrintable(words));
        }
    }
}

void tst_ErrorText::titlesTellKindsApart()
{
    QHash<QString, Kind> titles;
    for (const Kind kind : allKinds()) {
        const QString title = errorText({kind, {}, {}}).title;
        QVERIFY2(!titles.contains(title), nameOf(kind));
        titles.insert(title, kind);
    }
}

// Seen to fail with the plain cause in every case.
void tst_ErrorText::causeNamesWhatIsKnown_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown issuer is named")
        << Error{Kind::TlsUnknownIssuer, u"Contoso Inspection CA"_s, {}}
        << u"Your network seems to inspect TLS: the certificate was issued by “Contoso Inspection CA”, which "
           u"this "
           "computer does not trust."_s;
    QTest::newRow("the name in the certificate is named")
        << Error{Kind::TlsWrongHost, u"portal.example"_s, {}} << u"“portal.example”"_s;
    QTest::newRow("a redirect's target is named")
        << Error{Kind::Redirected, u"https://elsewhere.example/x"_s, {}} << u"“https://elsewhere.example/x”"_s;
    QTest::newRow("the path of the CA file is named")
        << Error{Kind::CaFileUnreadable, u"/etc/ca.pem"_s, {}} << u"“/etc/ca.pem”"_s;
    QTest::newRow("the path of a damaged settings file is named")
        << Error{Kind::FileMalformed, u"/home/a/accounts.json"_s, {}} << u"“/home/a/accounts.json”"_s;
    QTest::newRow("the system's own words are kept")
        << Error{Kind::KeychainFailed, u"The name is not activatable"_s, {}} << u"“The name is not activatable”"_s;
    QTest::newRow("the rule is named that spoke against it")
        << Error{Kind::RefusedByRule, u"Denied not_requested"_s, {}} << u"They said they didn’t request it."_s;
    QTest::newRow("a cool-down that is over by now counts nothing")
        << Error{Kind::RefusedByRule, u"CoolingDown"_s, {}} << u"This customer was sent a push moments ago."_s;
    QTest::newRow("the HTTP status of an unexpected answer is named")
        << Error{Kind::UnexpectedAnswer, {}, ApiError{502, {}, u"Bad Gateway"_s, {}, {}}} << u"“502 Bad Gateway”"_s;
    QTest::newRow("an end of validity is a date as people write it")
        << Error{Kind::TlsExpired, u"2024-03-01T00:00:00Z"_s, {}}
        << QLocale().toString(QDateTime({2024, 3, 1}, {}, Qt::UTC).toLocalTime(), QLocale::ShortFormat);
    QTest::newRow("a known code is named")
        << apiError(60309, u"Max notifications"_s) << u"Twilio says: “Max notifications” (error 60309)."_s;
    QTest::newRow("a known code is explained")
        << apiError(60309, u"Max notifications"_s) << u"Twilio allows 3 pushes for a challenge"_s;
    QTest::newRow("the parameter that Twilio names is named")
        << apiError(60200, u"Invalid parameter: Ttl"_s) << u"“Invalid parameter: Ttl” (error 60200)"_s;
    QTest::newRow("a code without a message is named") << apiError(12345, {}) << u"This is Twilio’s error 12345."_s;
    QTest::newRow("an unknown code shows Twilio's message and the code")
        << apiError(12345, u"Something new"_s) << u"Twilio says: “Something new” (error 12345)."_s;
    QTest::newRow("a message without a code is shown")
        << apiError({}, u"Unprocessable"_s) << u"Twilio says: “Unprocessable”."_s;
}

void tst_ErrorText::causeNamesWhatIsKnown()
{
    QFETCH(Error, error);
    QFETCH(QString, named);
    const QString cause = errorText(error).cause;
    QVERIFY2(cause.contains(named), qPrintable(cause));
}

// Seen to fail without the last condition of errorText().
void tst_ErrorText::unknownAlwaysWantsALookFirst()
{
    for (const Kind kind : allKinds())
        QCOMPARE(errorText({kind, {}, {}}, Outcome::Unknown).nextStep,
                 u"Check the challenge before you send again: the push may have gone out."_s);
    QVERIFY(errorText(apiError(20500, u"Internal"_s), Outcome::Unknown).nextStep.startsWith("Check"_L1));
}

void tst_ErrorText::cancelTellsWhetherItWasInTime()
{
    const Error cancelled{Kind::Cancelled, {}, {}};
    QCOMPARE(errorText(cancelled, Outcome::NotSent).title, u"Cancelled in time"_s);
    QCOMPARE(errorText(cancelled, Outcome::Unknown).title, u"Cancelled after it had left"_s);
}

// Seen to fail without the check of Retry: 60309 then asked people to wait for something that never comes.
void tst_ErrorText::twilioMayAskToWait_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("waits");
    QTest::newRow("too many requests at once: the wait is told") << 20429 << true;
    QTest::newRow("3 used pushes: no wait helps, so none is told") << 60309 << false;
}

void tst_ErrorText::twilioMayAskToWait()
{
    QFETCH(int, code);
    Error error = apiError(code, u"Too many"_s);
    error.api->retryAfter = 7s;
    QTEST(errorText(error, Outcome::Rejected).nextStep.contains("7 s"_L1), "waits");
}

// Seen to fail without tidy().
void tst_ErrorText::detailsOfOthersStayHarmless_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("shown");
    QTest::newRow("placeholders are not filled") << u"50%1 %2 %n"_s << u"“50%1 %2 %n”"_s;
    QTest::newRow("line breaks become spaces") << u"one\r\n\ttwo"_s << u"“one two”"_s;
    QTest::newRow("marks that turn the text are left out") << u"a\u202Egpj.exe\u2066"_s << u"“agpj.exe”"_s;
    QTest::newRow("an endless text is cut") << QString(5000, u'x') << u"“%1…”"_s.arg(QString(300, u'x'));
    QTest::newRow("other scripts and emoji stay") << u"Ünïcode 日本 🔔"_s << u"“Ünïcode 日本 🔔”"_s;
}

void tst_ErrorText::detailsOfOthersStayHarmless()
{
    QFETCH(QString, detail);
    QFETCH(QString, shown);
    for (const Error &error : {Error{Kind::TlsUnknownIssuer, detail, {}}, Error{Kind::ProxyFailed, detail, {}},
                               apiError(60200, detail), apiError({}, detail)}) {
        const QString cause = errorText(error).cause;
        QVERIFY2(cause.contains(shown), qPrintable(cause));
    }
}

QTEST_APPLESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
