// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sends.h"

#include "verify/exchange.h"
#include "verify/verifywire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace renotify;

/// An answer is read as far as possible, whatever it lacks.
class TestVerifyWire : public QObject
{
    Q_OBJECT

private slots:
    void readsAWholeNotification();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void keepsWhatItDoesNotKnow();
    void readsTimes_data();
    void readsTimes();
    void whatIsNoNotification_data();
    void whatIsNoNotification();
    void readsErrors_data();
    void readsErrors();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void keepsTheRequestId();
    void namesItself();
};

namespace {

const QString digits = u"0123456789abcdef0123456789abcdef"_s;

QJsonObject wholeJson()
{
    return {{u"sid"_s, u"NT"_s + digits},
            {u"account_sid"_s, u"AC"_s + digits},
            {u"service_sid"_s, u"VA"_s + digits},
            {u"entity_sid"_s, u"YE"_s + digits},
            {u"identity"_s, u"é/1"_s},
            {u"challenge_sid"_s, u"YC"_s + digits},
            {u"priority"_s, u"high"_s},
            {u"ttl"_s, 0},
            {u"date_created"_s, u"2026-01-02T03:04:05Z"_s}};
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

/// Which of the nine fields were read.
QStringList fieldsOf(const Notification &notification)
{
    const std::pair<QString, bool> fields[] = {{u"sid"_s, notification.sid.has_value()},
                                               {u"account_sid"_s, notification.account.has_value()},
                                               {u"service_sid"_s, notification.service.has_value()},
                                               {u"entity_sid"_s, notification.entity.has_value()},
                                               {u"identity"_s, notification.identity.has_value()},
                                               {u"challenge_sid"_s, notification.challenge.has_value()},
                                               {u"priority"_s, notification.priority.has_value()},
                                               {u"ttl"_s, notification.ttl.has_value()},
                                               {u"date_created"_s, notification.dateCreated.has_value()}};
    QStringList read;
    for (const auto &[name, there] : fields) {
        if (there)
            read << name;
    }
    read.sort();
    return read;
}

Answer answerOf(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    return {.httpStatus = status, .reasonPhrase = u"Reason"_s, .headers = headers, .body = body};
}

} // namespace

void TestVerifyWire::readsAWholeNotification()
{
    const auto notification = wire::decodeNotification(bytesOf(wholeJson()));
    QVERIFY(notification.ok());
    const Notification expected{.sid = NotificationSid::parse(u"NT"_s + digits),
                                .account = AccountSid::parse(u"AC"_s + digits),
                                .service = ServiceSid::parse(u"VA"_s + digits),
                                .entity = EntitySid::parse(u"YE"_s + digits),
                                .identity = u"é/1"_s,
                                .challenge = ChallengeSid::parse(u"YC"_s + digits),
                                .priority = u"high"_s,
                                .ttl = 0,
                                .dateCreated = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                                .json = wholeJson()};
    QCOMPARE(notification.value(), expected);
}

void TestVerifyWire::readsWhatIsThere_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value"); // undefined: the field is missing
    const QStringList fields = wholeJson().keys();
    for (const QString &field : fields) {
        const auto row = [&](const char *how, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(field), how) << field << value;
        };
        row("is missing", QJsonValue(QJsonValue::Undefined));
        row("is null", QJsonValue());
        row("is a list", QJsonArray{1});
        row("is an object", QJsonObject{{u"x"_s, 1}});
        row("is a truth value", true);
        if (field == "ttl"_L1) {
            row("is a text", u"300"_s);
            row("is broken", 1.5);
            row("is beyond any number of ours", 1e300);
        } else {
            row("is a number", 7);
        }
        if (field.endsWith("sid"_L1)) {
            row("is another kind of SID", u"ZZ"_s + digits);
            row("is no SID", u"NT"_s);
        }
        if (field == "date_created"_L1)
            row("is no time", u"yesterday"_s);
    }
}

void TestVerifyWire::readsWhatIsThere()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QJsonObject json = wholeJson();
    json.insert(field, value); // undefined removes it
    QStringList others = wholeJson().keys();
    others.removeOne(field);

    const auto notification = wire::decodeNotification(bytesOf(json));
    QVERIFY(notification.ok());
    QCOMPARE(fieldsOf(notification.value()), others);
    QCOMPARE(notification->json, json);
}

void TestVerifyWire::keepsWhatItDoesNotKnow()
{
    QJsonObject json = wholeJson();
    json.insert(u"delivered_by"_s, QJsonObject{{u"carrier"_s, QJsonArray{1, QJsonValue(), u"🔔"_s}}});
    QCOMPARE(wire::decodeNotification(bytesOf(json))->json, json);
    QCOMPARE(wire::decodeNotification("{}")->json, QJsonObject());
}

void TestVerifyWire::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("UTC") << u"2026-01-02T03:04:05Z"_s;
    QTest::newRow("with milliseconds") << u"2026-01-02T03:04:05.000Z"_s;
    QTest::newRow("with an offset") << u"2026-01-02T05:34:05+02:30"_s;
}

void TestVerifyWire::readsTimes()
{
    QFETCH(const QString, text);
    const auto notification = wire::decodeNotification(bytesOf({{u"date_created"_s, text}}));
    QCOMPARE(notification->dateCreated, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(notification->dateCreated->timeSpec(), Qt::UTC);
}

void TestVerifyWire::whatIsNoNotification_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("a text") << "\"NT\""_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("half an object") << bytesOf(wholeJson()).chopped(3);
    QTest::newRow("an object and more") << "{} {}"_ba;
    QTest::newRow("HTML") << "<!DOCTYPE html><title>Hello</title>"_ba;
    QTest::newRow("broken UTF-8") << "{\"sid\": \"\xff\xfe\"}"_ba;
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void TestVerifyWire::whatIsNoNotification()
{
    QFETCH(const QByteArray, body);
    const auto notification = wire::decodeNotification(body);
    QVERIFY(!notification.ok());
    QCOMPARE(notification.error().kind, Error::Kind::AnswerUnreadable);
    QVERIFY(!notification.error().detail.isEmpty());
}

void TestVerifyWire::readsErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<std::optional<int>>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("moreInfo");
    using Code = std::optional<int>;
    const auto row = [](const char *name, const QByteArray &body, Error::Kind kind, Code code, const QString &message,
                        const QString &moreInfo) {
        QTest::newRow(name) << body << kind << code << message << moreInfo;
    };
    const auto api = Error::Kind::Api;
    const auto unexpected = Error::Kind::UnexpectedAnswer;
    const QString page = u"https://www.twilio.com/docs/errors/60309"_s;
    const QString reason = u"Reason"_s;

    row("Twilio's",
        R"({"code":60309,"message":"Used up","more_info":"https://www.twilio.com/docs/errors/60309",)"
        R"("status":429})",
        api, 60309, u"Used up"_s, page);
    row("RFC 9457 with Twilio's code",
        R"({"type":"https://www.twilio.com/docs/errors/60309","title":"Too many","status":429,"code":60309,)"
        R"("detail":"Used up","instance":"x","errors":[]})",
        api, 60309, u"Used up"_s, page);
    row("RFC 9457 without a code", R"({"type":"about:blank","title":"Too many","status":429})", api, {}, u"Too many"_s,
        u"about:blank"_s);
    row("a code alone", R"({"code":20003})", api, 20003, u""_s, u""_s);
    row("a message alone", R"({"message":"Go away"})", api, {}, u"Go away"_s, u""_s);
    row("a code that is a text", R"({"code":"20003","message":"No"})", api, 20003, u"No"_s, u""_s);
    row("a code that is words", R"({"code":"no_such","message":"No"})", api, {}, u"No"_s, u""_s);
    row("everything null", R"({"code":null,"message":null,"more_info":null,"status":null})", unexpected, {}, reason,
        u""_s);
    row("JSON of somebody else", R"({"error":{"reason":"x"}})", unexpected, {}, reason, u""_s);
    row("a list", "[1]", unexpected, {}, reason, u""_s);
    row("HTML", "<!DOCTYPE html><h1>Bad gateway</h1>", unexpected, {}, reason, u""_s);
    row("nothing", "", unexpected, {}, reason, u""_s);
    row("broken UTF-8", "\xff\xfe\x00", unexpected, {}, reason, u""_s);
}

void TestVerifyWire::readsErrors()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    QFETCH(const std::optional<int>, code);
    QFETCH(const QString, message);
    QFETCH(const QString, moreInfo);
    const Error error = wire::decodeError(answerOf(429, body));
    QCOMPARE(error.kind, kind);
    QVERIFY(error.api.has_value());
    QCOMPARE(error.api->httpStatus, 429);
    QCOMPARE(error.api->code, code);
    QCOMPARE(error.api->message, message);
    QCOMPARE(error.api->moreInfo, moreInfo);
}

void TestVerifyWire::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<int>>("seconds");
    using Seconds = std::optional<int>;
    QTest::newRow("seconds") << "12"_ba << Seconds(12);
    QTest::newRow("none") << "0"_ba << Seconds();
    QTest::newRow("in the past") << "-1"_ba << Seconds();
    QTest::newRow("a date that is over") << "Wed, 21 Oct 2020 07:28:00 GMT"_ba << Seconds();
    QTest::newRow("more than a day") << "99999999999999"_ba << Seconds(86400);
    QTest::newRow("nothing") << ""_ba << Seconds();
}

void TestVerifyWire::readsRetryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const std::optional<int>, seconds);
    const Error error = wire::decodeError(answerOf(429, "{\"code\":20429}", {{"retry-after", value}}));
    QCOMPARE(error.api->retryAfter.has_value(), seconds.has_value());
    if (seconds)
        QCOMPARE(error.api->retryAfter->count(), *seconds);
}

void TestVerifyWire::keepsTheRequestId()
{
    for (const int status : {201, 429, 500}) {
        Exchange exchange;
        exchange.answer = answerOf(status, "{}", {{"twilio-request-id", "RQ1"}});
        QCOMPARE(std::move(exchange).judge().requestId, u"RQ1"_s);
    }
    Exchange without;
    without.answer = answerOf(500, "");
    QCOMPARE(std::move(without).judge().requestId, QString());
}

void TestVerifyWire::namesItself()
{
    const QRegularExpression form(u"^Renotify/\\d+\\.\\d+\\.\\d+ \\([a-z0-9]+; Qt 6\\.\\d+\\.\\d+\\)$"_s);
    QVERIFY(form.match(QString::fromLatin1(wire::userAgent())).hasMatch());
}

QTEST_APPLESS_MAIN(TestVerifyWire)
#include "tst_verifywire.moc"
