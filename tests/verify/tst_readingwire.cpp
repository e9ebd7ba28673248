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
const FactorSid asked = *FactorSid::parse(QString(u"YF"_s + digits));

Answer answer(const QByteArray &body)
{
    return {.httpStatus = 200, .reasonPhrase = {}, .headers = {}, .body = body};
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

/// Everything that satisfies the contract is understood; everything else is merely left out.
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
    Challenge postponed = challenge;
    postponed.statusWord = u"postponed"_s;
    QTest::newRow("a status and fields that nobody knows yet")
        << QByteArray(R"("status": "postponed", "colour": "green", "details": {"mood": 1})") << postponed;
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
    const auto read = wire::decodeChallenge(answer(challengeWith(more)), bare().sid, {});
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
    QTest::newRow("a SID of something else") << QByteArray("{\"sid\": \"VA" + digits.toLatin1() + "\"}");
    QTest::newRow("another challenge") << QByteArray(R"({"sid": "YC00000000000000000000000000000000"})");
}

void TestReadingWire::whatIsNoChallengeIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto read = wire::decodeChallenge(answer(body), bare().sid, {});
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
    QTest::newRow("an object without it") << QByteArray("{}");
    QTest::newRow("an object with nothing in its place")
        << QByteArray(R"({"services": null, "challenges": null, "sid": null})");
}

void TestReadingWire::whatIsNoObjectIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto kind = [](const auto &read) { return read ? Error::Kind() : read.error().kind; };
    QCOMPARE(kind(wire::decodePending(answer(body), host(), {})), Error::Kind::AnswerUnreadable);
    QCOMPARE(kind(wire::decodeFactor(answer(body), asked)), Error::Kind::AnswerUnreadable);
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

void TestReadingWire::listsThePendingOnesAndWhereTheNextAre()
{
    const QByteArray list = R"({"challenges": [)" + challengeWith(R"("status": "pending")") + ", null, 5, {}, "
                            + challengeWith(R"("status": "approved")") + ", " + challengeWith({}) + ", "
                            + challengeWith(R"("status": "cancelled")")
                            + R"(], "meta": {"next_page_url": "https://verify.twilio.com/v2/Services/x?Page=1"}})";
    const auto page = wire::decodePending(answer(list), host(), {});
    QVERIFY(page);
    QCOMPARE(page->challenges.size(), 2);
    QCOMPARE(page->next, QUrl(u"https://verify.twilio.com/v2/Services/x?Page=1"_s));
    QVERIFY(!page->isCut);
    const auto last = wire::decodePending(answer(R"({"challenges": [], "meta": null})"), host(), {});
    QCOMPARE(last->next, std::nullopt);
    QVERIFY(!last->isCut);
    const auto cut = wire::decodePending(
        answer(R"({"challenges": [], "meta": {"next_page_url": "https://elsewhere.example/v2/x"}})"), host(), {});
    QCOMPARE(cut->next, std::nullopt);
    QVERIFY(cut->isCut); // there are more
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

// Seen to fail without each of the comparisons.
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
    const auto read = [&](const QByteArray &more) { return wire::decodeFactor(answer('{' + sid + more + '}'), asked); };
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
    QVERIFY(!wire::decodeFactor(answer("{}"), asked));
}

// A Factor has no field for it. Seen to fail with the token put into the name.
void TestReadingWire::theDeviceTokenGoesNowhere()
{
    const Factor factor =
        wire::decodeFactor(answer(R"({"sid": "YF)" + digits.toLatin1() + R"(", "friendly_name": "iPhone",
        "config": {"notification_platform": "apn", "notification_token": "canary"}})"),
                           asked)
            .value();
    for (const QString &text : {factor.name, factor.sid.toString()})
        QVERIFY(!text.contains(u"canary"_s));
    const auto broken = wire::decodeFactor(answer(R"({"config": {"notification_token": "canary"}})"), asked);
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
