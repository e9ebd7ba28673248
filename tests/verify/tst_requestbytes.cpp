// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sends.h"

#include "support/faultserver.h"
#include "support/tlsfixture.h"
#include "verify/outgoingpost.h"
#include "verify/verifywire.h"

#include <QSysInfo>

using namespace renotify;

/// Every byte of the request, as seen at the socket. All are ours except `Host`, `Connection` and `Accept-Language`,
/// which Qt adds and which tell nothing about the account. Seen to fail: without any single line of addHeaders() in
/// outgoingpost.cpp, and with the identity not encoded.
class TestRequestBytes : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); } // otherwise Accept-Language would be the tester's

private slots:
    void timesToLive_data();
    void timesToLive();
    void identities_data();
    void identities();
    void credentials_data();
    void credentials();
    void aBaseUrlsPathComesFirst_data();
    void aBaseUrlsPathComesFirst();
    void tlsChangesNothing();
    void whatIsShownIsWhatLeaves_data() { timesToLive_data(); }
    void whatIsShownIsWhatLeaves();
    void dotsCannotBeSent_data();
    void dotsCannotBeSent();
    void hostsOfTwilio_data();
    void hostsOfTwilio();
};

namespace {

const QByteArray basic = "U0swMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjpwYXNzOnfDtnJk"; // SK…:pass:wörd

struct Expected
{
    QByteArray segment = "customer-approves";
    QByteArray length = "7";
    QByteArray form = "Ttl=120";
    QByteArray prefix = {};
    QByteArray authorization = basic;
};

QByteArray bytesOf(const Expected &expected, const FaultServer &server)
{
    return "POST " + expected.prefix + "/v2/Services/VA0123456789abcdef0123456789abcdef/Entities/" + expected.segment
           + "/Challenges/YC0123456789abcdef0123456789abcdef/Notifications HTTP/1.1\r\n"
             "Host: 127.0.0.1:"
           + QByteArray::number(server.url().port())
           + "\r\n"
             "Authorization: Basic "
           + expected.authorization
           + "\r\n"
             "Content-Type: application/x-www-form-urlencoded\r\n"
             "Content-Length: "
           + expected.length
           + "\r\n"
             "Accept: application/json\r\n"
             "Accept-Encoding: identity\r\n"
             "User-Agent: Renotify/" RENOTIFY_VERSION " ("
           + QSysInfo::kernelType().toLatin1() + "; Qt " + qVersion()
           + ")\r\n"
             "Connection: Keep-Alive\r\n"
             "Accept-Language: en,*\r\n"
             "\r\n"
           + expected.form;
}

/// Compared one by one, so that a failure shows which line differs. Qt 6.8 writes all header names in lower case, which
/// has no meaning (RFC 9110, 5.1), so here they are all in lower case.
QByteArrayList lines(const QByteArray &bytes)
{
    QByteArrayList all;
    bool inHeaders = false;
    for (qsizetype from = 0, to = 0; from < bytes.size(); from = to) {
        to = bytes.indexOf('\n', from) < 0 ? bytes.size() : bytes.indexOf('\n', from) + 1;
        QByteArray line = bytes.sliced(from, to - from);
        const qsizetype name = line.indexOf(": ");
        if (inHeaders && name >= 0)
            line = line.first(name).toLower() + line.sliced(name);
        inHeaders = line.trimmed() != "" && (inHeaders || all.isEmpty());
        all << line;
    }
    return all;
}

QByteArray seenBy(const FaultServer &server)
{
    QByteArray all;
    const auto requests = server.requests();
    for (const SeenRequest &request : requests)
        all += request.raw;
    return all;
}

} // namespace

void TestRequestBytes::timesToLive_data()
{
    QTest::addColumn<std::optional<Ttl>>("ttl");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("the service's default: no body, and its length said") << std::optional<Ttl>() << "0"_ba
                                                                         << ""_ba;
    QTest::newRow("now or never") << Ttl::from(0) << "5"_ba
                                  << "Ttl=0"_ba;
    QTest::newRow("two minutes") << Ttl::from(120) << "7"_ba
                                 << "Ttl=120"_ba;
    QTest::newRow("the most") << Ttl::from(300) << "7"_ba
                              << "Ttl=300"_ba;
}

void TestRequestBytes::timesToLive()
{
    QFETCH(const std::optional<Ttl>, ttl);
    QFETCH(const QByteArray, length);
    QFETCH(const QByteArray, form);
    FaultServer server;
    VerifyApi api;
    QCOMPARE(sendThrough(api, accountAt(server.url()), requestFor(u"customer-approves"_s, ttl)).outcome,
             Outcome::Accepted);
    QCOMPARE(lines(seenBy(server)), lines(bytesOf({.length = length, .form = form}, server)));
}

void TestRequestBytes::identities_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QByteArray>("segment");
    const auto row = [](const char *name, const QString &identity, const QByteArray &segment) {
        QTest::newRow(name) << identity << segment;
    };
    row("a usual one", u"customer-approves"_s, "customer-approves");
    row("a sha256 in hex", QString(64, u'a'), QByteArray(64, 'a'));
    row("the longest", QString(Identity::longest, u'\u20ac'), QByteArray("%E2%82%AC").repeated(Identity::longest));
    row("what needs no encoding", u"Az09-._~"_s, "Az09-._~");
    row("a slash", u"a/b"_s, "a%2Fb");
    row("slashes only", u"//"_s, "%2F%2F");
    row("a fragment", u"x#y"_s, "x%23y");
    row("a query", u"x?y=1&z;"_s, "x%3Fy%3D1%26z%3B");
    row("a percent sign", u"50%"_s, "50%25");
    row("a letter, a plus and a space", u"é+ z"_s, "%C3%A9%2B%20z");
    row("a decomposed letter stays so", u"e\u0301"_s, "e%CC%81");
    row("beyond 16 bits", u"\U0001F514"_s, "%F0%9F%94%94");
    row("steps in a path", u"a/../b"_s, "a%2F..%2Fb");
    row("steps to the front", u"../x"_s, "..%2Fx");
    row("encoded steps", u"%2e%2e"_s, "%252e%252e");
    row("encoded already", u"a%2Fb"_s, "a%252Fb");
    row("three dots", u"..."_s, "...");
    row("a line of its own", u"x\r\nX-Injected: y"_s, "x%0D%0AX-Injected%3A%20y");
    row("a null", u"x"_s + QChar(0) + u'y', "x%00y");
    row("a backslash", u"..\\x"_s, "..%5Cx");
}

void TestRequestBytes::identities()
{
    QFETCH(const QString, identity);
    QFETCH(const QByteArray, segment);
    FaultServer server;
    VerifyApi api;
    QCOMPARE(sendThrough(api, accountAt(server.url()), requestFor(identity)).outcome, Outcome::Accepted);
    QCOMPARE(lines(seenBy(server)), lines(bytesOf({.segment = segment}, server)));
}

void TestRequestBytes::credentials_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("an API key and its secret") << u"SK0123456789abcdef0123456789abcdef"_s << "pass:wörd"_ba << basic;
    QTest::newRow("an account and its auth token")
        << u"AC0123456789abcdef0123456789abcdef"_s << "00112233445566778899aabbccddeeff"_ba
        << "QUMwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjowMDExMjIzMzQ0NTU2Njc3ODg5OWFhYmJjY2RkZWVmZg=="_ba;
}

void TestRequestBytes::credentials()
{
    QFETCH(const QString, user);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, authorization);
    FaultServer server;
    VerifyApi api;
    Account account = accountAt(server.url());
    account.credential = *parseCredentialSid(user);
    const SendResult result = endOf(api.createNotification(account, Secret::fromUtf8(secret), requestFor()));
    QCOMPARE(result.outcome, Outcome::Accepted);
    QCOMPARE(lines(seenBy(server)), lines(bytesOf({.authorization = authorization}, server)));
}

void TestRequestBytes::aBaseUrlsPathComesFirst_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("a slash is none") << u"/"_s << ""_ba;
    QTest::newRow("two steps") << u"/mirror/twilio"_s << "/mirror/twilio"_ba;
    QTest::newRow("a last slash is dropped") << u"/mirror/"_s << "/mirror"_ba;
    QTest::newRow("encoded as it was") << u"/a%2Fb%20%C3%A9"_s << "/a%2Fb%20%C3%A9"_ba;
}

void TestRequestBytes::aBaseUrlsPathComesFirst()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, prefix);
    FaultServer server;
    VerifyApi api;
    const Account account = accountAt(QUrl(server.url().toString() + path));
    QCOMPARE(sendThrough(api, account, requestFor(u"a/b"_s)).outcome, Outcome::Accepted);
    QCOMPARE(lines(seenBy(server)), lines(bytesOf({.segment = "a%2Fb", .prefix = prefix}, server)));
}

void TestRequestBytes::tlsChangesNothing()
{
    const TlsFixture tls;
    FaultServer server(tls.good());
    VerifyApi api;
    QCOMPARE(sendThrough(api, accountAt(server.url(), tls.caFile())).outcome, Outcome::Accepted);
    QCOMPARE(lines(seenBy(server)), lines(bytesOf({}, server)));
}

void TestRequestBytes::whatIsShownIsWhatLeaves()
{
    QFETCH(const std::optional<Ttl>, ttl);
    FaultServer server;
    VerifyApi api;
    const Account account = accountAt(QUrl(server.url().toString() + u"/mirror"_s));
    const QString shown = OutgoingPost::create(account.host, requestFor(u"a/b é"_s, ttl), "Basic <left out>")->text();
    QCOMPARE(sendThrough(api, account, requestFor(u"a/b é"_s, ttl)).outcome, Outcome::Accepted);
    QByteArray left = seenBy(server).replace(" HTTP/1.1\r\n", "\r\n").replace("\r\n", "\n");
    left.replace(basic, "<left out>").replace("POST /", "POST " + server.url().toEncoded() + '/');
    QByteArrayList ours = lines(left);
    const auto isQts = [](const QByteArray &line) { // the window describes these in words
        return line.startsWith("host: ") || line.startsWith("connection: ") || line.startsWith("accept-language: ");
    };
    QCOMPARE(ours.removeIf(isQts), 3);
    QCOMPARE(lines(shown.toUtf8()), ours);
}

// "." and ".." are steps in a path (RFC 3986, 5.2.4), and an encoded dot is a dot (6.2.2.3): Qt would send the request
// to /v2/Services/…/Challenges/…. No URL can carry them, so they are not identities.
void TestRequestBytes::dotsCannotBeSent_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("sent");
    QTest::newRow("one") << u"."_s << u"%2E"_s << u"/Entities/Challenges"_s;
    QTest::newRow("two") << u".."_s << u"%2E%2E"_s << u"/Challenges"_s;
}

void TestRequestBytes::dotsCannotBeSent()
{
    QFETCH(const QString, identity);
    QFETCH(const QString, segment);
    QFETCH(const QString, sent);
    QVERIFY(!Identity::parse(identity));
    QUrl url(u"https://verify.twilio.com"_s);
    url.setPath(u"/Entities/"_s + segment + u"/Challenges"_s, QUrl::StrictMode);
    QCOMPARE(url.path(QUrl::FullyEncoded | QUrl::NormalizePathSegments), sent);
    // The same in a base URL's path.
    FaultServer server;
    VerifyApi api;
    const SendResult result = sendThrough(api, accountAt(QUrl(server.url().toString() + u"/x/"_s + segment)));
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, Error::Kind::InvalidAddress);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestRequestBytes::hostsOfTwilio_data()
{
    QTest::addColumn<ServiceHost>("host");
    QTest::addColumn<QString>("authority");
    const auto host = [](QStringView edge, QStringView region) { return *ServiceHost::region(edge, region); };
    QTest::newRow("Twilio") << ServiceHost::twilio() << u"verify.twilio.com"_s;
    QTest::newRow("edge and region") << host(u"sydney", u"au1") << u"verify.sydney.au1.twilio.com"_s;
    QTest::newRow("an edge alone") << host(u"ashburn", {}) << u"verify.ashburn.us1.twilio.com"_s;
    QTest::newRow("a region alone") << host({}, u"ie1") << u"verify.ie1.twilio.com"_s;
}

void TestRequestBytes::hostsOfTwilio()
{
    QFETCH(const ServiceHost, host);
    QFETCH(const QString, authority);
    QCOMPARE(wire::notificationsUrl(host, requestFor(u"é/"_s))->toString(QUrl::FullyEncoded),
             u"https://"_s + authority
                 + u"/v2/Services/VA0123456789abcdef0123456789abcdef/Entities/%C3%A9%2F"_s
                   "/Challenges/YC0123456789abcdef0123456789abcdef/Notifications"_s);
}

QTEST_GUILESS_MAIN(TestRequestBytes)
#include "tst_requestbytes.moc"
