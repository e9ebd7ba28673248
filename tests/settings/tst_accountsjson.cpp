// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accountsjson.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

class TestAccountsJson : public QObject
{
    Q_OBJECT

private slots:
    void whatMayBeMissingHasItsDefault();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void whatIsWrongIsRefusedByName_data();
    void whatIsWrongIsRefusedByName();
    void asManyAsAFileHoldsAreDecoded();
};

namespace {

QByteArray document(const QByteArray &accounts)
{
    return R"({"version": 1, "accounts": [)" + accounts + "]}";
}

QByteArray minimal(const QByteArray &more = {})
{
    return R"({"id": "a", "name": "A", "credential": "SK00000000000000000000000000000000")" + more + '}';
}

/// "ok", or the kind of the error and its place.
QByteArray outcome(const Result<QList<Account>> &result)
{
    if (result)
        return "ok";
    return QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error().kind))
           + (' ' + result.error().detail.toUtf8());
}

} // namespace

void TestAccountsJson::whatMayBeMissingHasItsDefault()
{
    const auto decoded = decodeAccounts(document(minimal(R"(, "later": {"field": 1})")));
    QCOMPARE(outcome(decoded), "ok");
    const Account expected{.id = u"a"_s,
                           .name = u"A"_s,
                           .credential = *parseCredentialSid(u"SK00000000000000000000000000000000"),
                           .caFile = {}};
    QVERIFY(decoded.value() == QList{expected});
}

void TestAccountsJson::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<Account>("account");
    const auto row = [](const char *name, auto change) {
        Account account = decodeAccounts(document(minimal())).value().first();
        change(account);
        QTest::newRow(name) << account;
    };
    row("no more than must be", [](Account &) {});
    row("an account SID",
        [](Account &account) { account.credential = *parseCredentialSid(u"AC00000000000000000000000000000000"); });
    row("a region", [](Account &account) { account.host = *ServiceHost::region(u"dublin"_s, u"ie1"_s); });
    row("a base URL with a path", [](Account &account) {
        account.host = std::get<ServiceHost>(ServiceHost::baseUrl(u"https://proxy.example:8443/twilio"_s));
    });
    row("a secret for this session",
        [](Account &account) { account.keepSecret = Account::KeepSecret::ForThisSession; });
    row("a CA file", [](Account &account) { account.caFile = u"/etc/ssl/büro.pem"_s; });
    row("production, red, with its hold", [](Account &account) {
        account.production = true;
        account.colour = Account::Colour::Red;
        account.coolDown = std::chrono::seconds(0);
        account.hold = std::chrono::seconds(5);
    });
    row("services", [](Account &account) {
        account.services = {{*ServiceSid::parse(u"VA00000000000000000000000000000000"), u"Login"_s},
                            {*ServiceSid::parse(u"VA11111111111111111111111111111111"), {}}};
    });
}

void TestAccountsJson::whatIsWrittenIsReadBack()
{
    QFETCH(const Account, account);
    const auto decoded = decodeAccounts(encodeAccounts({account}));
    QCOMPARE(outcome(decoded), "ok");
    QVERIFY(decoded.value() == QList{account});
}

void TestAccountsJson::whatIsWrongIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &expected) {
        QTest::newRow(name) << json << "FileMalformed " + expected;
    };
    // if it is not JSON, the place is in the parser's own words
    row("no bytes", "", {});
    row("no JSON", "accounts", {});
    row("cut short", R"({"version": 1, "accounts": [)", {});
    row("broken UTF-8", "{\"a\": \"\xff\xfe\"}", {});
    row("an array", "[]", "version");
    row("no version", R"({"accounts": []})", "version");
    row("a version that is text", R"({"version": "1", "accounts": []})", "version");
    row("a version of zero", R"({"version": 0, "accounts": []})", "version");
    row("half a version", R"({"version": 1.5, "accounts": []})", "version");
    row("no accounts", R"({"version": 1})", "accounts");
    row("accounts that are an object", R"({"version": 1, "accounts": {}})", "accounts");
    row("an account that is null", document("null"), "accounts[0].id");
    row("an account without id", document(R"({"name": "A", "credential": "SK"})"), "accounts[0].id");
    row("the second one is wrong", document(minimal() + ", 5"), "accounts[1].id");
    row("an id that is a number", document(minimal(R"(, "id": 7)")), "accounts[0].id");
    row("an empty name", document(minimal(R"(, "name": "")")), "accounts[0].name");
    row("a credential of the wrong kind", document(minimal(R"(, "credential": "YF00000000000000000000000000000000")")),
        "accounts[0].credential");
    row("a host that is text", document(minimal(R"(, "host": "twilio")")), "accounts[0].host");
    row("plain http elsewhere", document(minimal(R"(, "host": {"baseUrl": "http://example.com"})")),
        "accounts[0].host");
    row("a password in the URL", document(minimal(R"(, "host": {"baseUrl": "https://a:b@example.com"})")),
        "accounts[0].host");
    row("a region that is a path", document(minimal(R"(, "host": {"region": "x/../y"})")), "accounts[0].host");
    row("a region that is a number", document(minimal(R"(, "host": {"region": 1})")), "accounts[0].host");
    row("a secret kept elsewhere", document(minimal(R"(, "keepSecret": "file")")), "accounts[0].keepSecret");
    row("production that is text", document(minimal(R"(, "production": "no")")), "accounts[0].production");
    row("a negative cool-down", document(minimal(R"(, "coolDownSeconds": -1)")), "accounts[0].coolDownSeconds");
    row("a cool-down beyond numbers", document(minimal(R"(, "coolDownSeconds": 1e300)")),
        "accounts[0].coolDownSeconds");
    row("half a second's hold", document(minimal(R"(, "holdSeconds": 0.5)")), "accounts[0].holdSeconds");
    row("a hold over five seconds", document(minimal(R"(, "holdSeconds": 6)")), "accounts[0].holdSeconds");
    row("two of one id", document(minimal() + ',' + minimal(R"(, "name": "B")")), "accounts[1].id");
    row("two of one name", document(minimal() + ',' + minimal(R"(, "id": "b")")), "accounts[1].name");
    row("nested too deep", QByteArray(100'000, '['), {});
}

void TestAccountsJson::whatIsWrongIsRefusedByName()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    QCOMPARE(outcome(decodeAccounts(json)).left(expected.size()), expected);
}

// As many accounts as fit. Seen to fail (not finished after four minutes) with each compared to each.
void TestAccountsJson::asManyAsAFileHoldsAreDecoded()
{
    QByteArray accounts;
    int count = 0;
    for (; accounts.size() < 4'000'000; ++count) {
        const QByteArray number = QByteArray::number(count);
        accounts += R"({"id":")" + number + R"(","name":")" + number
                    + R"(","credential":"SK00000000000000000000000000000000"},)";
    }
    accounts.chop(1);
    const auto decoded = decodeAccounts(document(accounts));
    QCOMPARE(outcome(decoded), "ok");
    QCOMPARE(decoded->size(), count);
}

Q_DECLARE_METATYPE(renotify::Account)
QTEST_GUILESS_MAIN(TestAccountsJson)
#include "tst_accountsjson.moc"
