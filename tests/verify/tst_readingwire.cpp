// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/readingwire.h"

#include <QDebug>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const QString digits(32, u'a');
const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

Answer answer(const QByteArray &body, const QByteArray &date = {})
{
    Answer answer{.httpStatus = 200, .reasonPhrase = {}, .headers = {}, .body = body};
    if (!date.isEmpty())
        answer.headers.append({"date", date});
    return answer;
}

ServiceHost host(const QString &url = u"https://verify.twilio.com"_s)
{
    return std::get<ServiceHost>(ServiceHost::baseUrl(url));
}

QByteArray challengeWith(const QByteArray &more)
{
    return "{\"sid\": \"YC" + digits.toLatin1() + '"' + (more.isEmpty() ? "" : ", " + more) + '}';
}

Challenge bare()
{
    return {.sid = *ChallengeSid::parse(QString(u"YC"_s + digits)),
            .factor = {},
            .status = {},
            .respondedReason = {},
            .message = {},
            .createdAt = {},
            .respondedAt = {},
            .expiresAt = {}};
}

} // namespace

/// Whatever satisfies the contract is understood, and whatever does not is no more than left out.
class TestReadingWire : public QObject
{
    Q_OBJECT

private slots:
    void aChallengeIsWhatIsThereOfIt_data();
    void aChallengeIsWhatIsThereOfIt();
    void whatIsNoChallengeIsUnreadable_data();
    void whatIsNoChallengeIsUnreadable();
    void whatIsNoObjectIsUnreadable_data();
    void whatIsNoObjectIsUnreadable();
    void servicesAreWhatIsThereOfThem();
    void timesAreSetByOurClockWhereItDiffers();
    void listsThePendingOnesAndWhereTheNextAre();
    void theNextPageIsOnTheAccountsHostOrNowhere_data();
    void theNextPageIsOnTheAccountsHostOrNowhere();
    void aFactorIsWhatIsThereOfIt();
    void theDeviceTokenGoesNowhere();
    void asksForThePendingOnesNewestFirst();
};

void TestReadingWire::aChallengeIsWhatIsThereOfIt_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<Challenge>("expected");
    Challenge challenge = bare();
    QTest::newRow("nothing but the SID") << QByteArray() << challenge;
    QTest::newRow("everything null") << QByteArray(
        R"("status": null, "details": null, "expiration_date": null, "factor_sid": null,
                         "responded_reason": null, "date_created": null, "date_responded": null)")
                                     << challenge;
    QTest::newRow("everything of another type")
        << QByteArray(R"("status": 7, "details": [], "expiration_date": {}, "factor_sid": true, "date_created": 5)")
        << challenge;
    QTest::newRow("a status and fields that nobody knows yet")
        << QByteArray(R"("status": "postponed", "colour": "green", "details": {"mood": 1})") << challenge;
    QTest::newRow("no time") << QByteArray(R"("expiration_date": "tomorrow")") << challenge;
    challenge.status = ChallengeStatus::Denied;
    challenge.respondedReason = u"not_requested"_s;
    challenge.message = u"Sign in"_s;
    challenge.factor = FactorSid::parse(QString(u"YF"_s + digits));
    challenge.expiresAt = now.addSecs(300);
    challenge.respondedAt = now.addSecs(10);
    challenge.createdAt = now;
    QTest::newRow("all of it") << QByteArray(
        R"("status": "denied", "responded_reason": "not_requested", "details": {"message": "Sign in"},
                         "factor_sid": "YF)"
        + digits.toLatin1() + R"(", "expiration_date": "2026-01-02T03:09:05Z",
                         "date_responded": "2026-01-02T03:04:15Z", "date_created": "2026-01-02T04:04:05+01:00")")
                               << challenge;
    Challenge expired = bare();
    expired.status = ChallengeStatus::Expired;
    QTest::newRow("expired") << QByteArray(R"("status": "expired")") << expired;
    Challenge text = bare();
    text.message = u"Sign in"_s;
    QTest::newRow("details as the text of an object")
        << QByteArray(R"("details": "{\"message\": \"Sign in\"}")") << text;
}

void TestReadingWire::aChallengeIsWhatIsThereOfIt()
{
    QFETCH(QByteArray, more);
    QFETCH(Challenge, expected);
    const auto read = wire::decodeChallenge(answer(challengeWith(more)), now);
    QVERIFY(read);
    QCOMPARE(read.value(), expected);
}

void TestReadingWire::whatIsNoChallengeIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no SID") << QByteArray("{}");
    QTest::newRow("another SID") << QByteArray("{\"sid\": \"VA" + digits.toLatin1() + "\"}");
}

void TestReadingWire::whatIsNoChallengeIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto read = wire::decodeChallenge(answer(body), now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::AnswerUnreadable);
}

void TestReadingWire::whatIsNoObjectIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"services": [)");
}

void TestReadingWire::whatIsNoObjectIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto kind = [](const auto &read) { return read ? Error::Kind() : read.error().kind; };
    QCOMPARE(kind(wire::decodePending(answer(body), host(), now)), Error::Kind::AnswerUnreadable);
    QCOMPARE(kind(wire::decodeFactor(answer(body))), Error::Kind::AnswerUnreadable);
    QCOMPARE(kind(wire::decodeServices(answer(body))), Error::Kind::AnswerUnreadable);
}

void TestReadingWire::servicesAreWhatIsThereOfThem()
{
    const QByteArray sid = R"("sid": "VA)" + digits.toLatin1() + '"';
    const auto read = [](const QByteArray &list) {
        return wire::decodeServices(answer(R"({"services": )" + list + '}'));
    };
    const Service nameless{*ServiceSid::parse(QString(u"VA"_s + digits)), {}};
    QVERIFY(read("[]").value().isEmpty());
    QVERIFY(read(R"([null, 5, {}, {"sid": "YC00000000000000000000000000000000"}])").value().isEmpty());
    QCOMPARE(read("[{" + sid + "}]").value(), QList{nameless});
    QCOMPARE(read("[{" + sid + R"(, "friendly_name": 5}])").value(), QList{nameless});
    QCOMPARE(read("[{" + sid + R"(, "friendly_name": "Login"}])")->first().name, u"Login"_s);
    QVERIFY(!read("null"));
    QVERIFY(!wire::decodeServices(answer("{}")));
}

void TestReadingWire::timesAreSetByOurClockWhereItDiffers()
{
    const QByteArray body = challengeWith(R"("expiration_date": "2026-01-02T03:09:05Z")");
    const auto left = [&](const QByteArray &date) {
        return now.secsTo(*wire::decodeChallenge(answer(body, date), now)->expiresAt);
    };
    QCOMPARE(left({}), 300);
    QCOMPARE(left("no date"), 300);
    QCOMPARE(left("Fri, 02 Jan 2026 03:04:03 GMT"), 300);  // on its way, or rounded
    QCOMPARE(left("Fri, 02 Jan 2026 03:14:05 GMT"), -300); // our clock is 10 minutes behind
    QCOMPARE(left("Fri, 02 Jan 2026 02:54:05 GMT"), 900);
}

void TestReadingWire::listsThePendingOnesAndWhereTheNextAre()
{
    const QByteArray list = R"({"challenges": [)" + challengeWith(R"("status": "pending")") + ", null, 5, {}, "
                            + challengeWith(R"("status": "approved")") + ", " + challengeWith({})
                            + R"(], "meta": {"next_page_url": "https://verify.twilio.com/v2/Services/x?Page=1"}})";
    const auto page = wire::decodePending(answer(list), host(), now);
    QVERIFY(page);
    QCOMPARE(page->challenges.size(), 2);
    QCOMPARE(page->next, QUrl(u"https://verify.twilio.com/v2/Services/x?Page=1"_s));
    QCOMPARE(wire::decodePending(answer("{}"), host(), now)->challenges.size(), 0);
    QCOMPARE(wire::decodePending(answer("{\"challenges\": null, \"meta\": null}"), host(), now)->next, std::nullopt);
}

void TestReadingWire::theNextPageIsOnTheAccountsHostOrNowhere_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("taken");
    const QString twilio = u"https://verify.twilio.com"_s;
    QTest::newRow("its own") << twilio << u"https://verify.twilio.com/v2/Services?Page=1&PageToken=PAx"_s << true;
    QTest::newRow("its own, with the port that goes without saying")
        << twilio << u"https://verify.twilio.com:443/v2/Services"_s << true;
    QTest::newRow("another host") << twilio << u"https://verify.twilio.com.evil.example/v2/Services"_s << false;
    QTest::newRow("another port") << twilio << u"https://verify.twilio.com:8443/v2/Services"_s << false;
    QTest::newRow("without TLS") << twilio << u"http://verify.twilio.com/v2/Services"_s << false;
    QTest::newRow("without TLS, on the port of TLS")
        << twilio << u"http://verify.twilio.com:443/v2/Services"_s << false;
    QTest::newRow("user-info") << twilio << u"https://verify.twilio.com@evil.example/v2/Services"_s << false;
    QTest::newRow("user-info on its own host") << twilio << u"https://a:b@verify.twilio.com/v2/Services"_s << false;
    QTest::newRow("relative") << twilio << u"/v2/Services?Page=1"_s << false;
    QTest::newRow("without a scheme") << twilio << u"//verify.twilio.com/v2/Services"_s << false;
    QTest::newRow("nothing") << twilio << QString() << false;
    const QString prefixed = u"https://proxy.example/twilio"_s;
    QTest::newRow("under the prefix") << prefixed << u"https://proxy.example/twilio/v2/Services"_s << true;
    QTest::newRow("beside the prefix") << prefixed << u"https://proxy.example/other/v2/Services"_s << false;
    QTest::newRow("out of the prefix") << prefixed << u"https://proxy.example/twilio/v2/../../x/v2/"_s << false;
}

// Seen to fail with each of the comparisons left out.
void TestReadingWire::theNextPageIsOnTheAccountsHostOrNowhere()
{
    QFETCH(QString, base);
    QFETCH(QString, next);
    QFETCH(bool, taken);
    QCOMPARE(wire::nextPage(host(base), next).has_value(), taken);
}

void TestReadingWire::aFactorIsWhatIsThereOfIt()
{
    const QByteArray sid = R"("sid": "YF)" + digits.toLatin1() + '"';
    const auto read = [&](const QByteArray &more) { return wire::decodeFactor(answer('{' + sid + more + '}')); };
    const Factor nothing{.sid = *FactorSid::parse(QString(u"YF"_s + digits)), .name = {}};
    QCOMPARE(read({}).value(), nothing);
    QCOMPARE(read(R"(, "config": null, "status": null, "friendly_name": null)").value(), nothing);
    QCOMPARE(read(R"(, "config": {"notification_platform": "pigeon"}, "status": "x", "friendly_name": 5)").value(),
             nothing);
    const Factor phone = read(R"(, "config": {"notification_platform": "none"}, "status": "unverified",
                                   "friendly_name": "iPhone")")
                             .value();
    QCOMPARE(phone.name, u"iPhone"_s);
    QCOMPARE(phone.platform, Factor::Platform::None);
    QCOMPARE(phone.enrolment, Factor::Enrolment::Unverified);
    QCOMPARE(read(R"(, "config": {"notification_platform": "fcm"})")->platform, Factor::Platform::Fcm);
    QVERIFY(!wire::decodeFactor(answer("{}")));
}

// A Factor has no place for it; seen failing with the token put into the name.
void TestReadingWire::theDeviceTokenGoesNowhere()
{
    const Factor factor =
        wire::decodeFactor(answer(R"({"sid": "YF)" + digits.toLatin1() + R"(", "friendly_name": "iPhone",
        "config": {"notification_platform": "apn", "notification_token": "canary"}})"))
            .value();
    for (const QString &text : {factor.name, factor.sid.toString()})
        QVERIFY(!text.contains(u"canary"_s));
    const auto broken = wire::decodeFactor(answer(R"({"config": {"notification_token": "canary"}})"));
    QVERIFY(!broken.error().detail.contains(u"canary"_s));
}

void TestReadingWire::asksForThePendingOnesNewestFirst()
{
    const Customer customer{*ServiceSid::parse(QString(u"VA"_s + digits)), *Identity::parse(u"a/b#c")};
    QCOMPARE(wire::pendingUrl(host(), customer)->toEncoded(),
             "https://verify.twilio.com/v2/Services/VA" + digits.toLatin1()
                 + "/Entities/a%2Fb%23c/Challenges?Status=pending&Order=desc&PageSize=100");
}

Q_DECLARE_METATYPE(renotify::Challenge)
QTEST_GUILESS_MAIN(TestReadingWire)
#include "tst_readingwire.moc"
