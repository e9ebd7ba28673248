// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/servicehost.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

using Fault = ServiceHost::Fault;
Q_DECLARE_METATYPE(renotify::ServiceHost::Fault)

class TestServiceHost : public QObject
{
    Q_OBJECT

private slots:
    void edgesAndRegions_data();
    void edgesAndRegions();
    void keepsWhatItIs();
    void takesBaseUrls_data();
    void takesBaseUrls();
    void refusesBaseUrls_data();
    void refusesBaseUrls();
};

void TestServiceHost::edgesAndRegions_data()
{
    QTest::addColumn<QString>("edge");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url"); // null: refused
    const QString refused;
    QTest::newRow("neither is Twilio itself") << u""_s << u" "_s << u"https://verify.twilio.com"_s;
    QTest::newRow("both") << u"sydney"_s << u"au1"_s << u"https://verify.sydney.au1.twilio.com"_s;
    QTest::newRow("an edge alone implies us1") << u"ashburn"_s << u""_s << u"https://verify.ashburn.us1.twilio.com"_s;
    QTest::newRow("a region alone") << u""_s << u" ie1 "_s << u"https://verify.ie1.twilio.com"_s;
    QTest::newRow("a dash inside") << u"ashburn-ix"_s << u""_s << u"https://verify.ashburn-ix.us1.twilio.com"_s;
    for (const QString &label : {u"evil.com/"_s, u"evil.com"_s, u"a@b"_s, u"a:1"_s, u"a#"_s, u"a?"_s, u"a%2f"_s,
                                 u"AU1"_s, u"-a"_s, u"a-"_s, u"a b"_s, u"ａ"_s, u"а"_s, QString(64, u'a')}) {
        QTest::addRow("no edge: %s", qPrintable(label)) << label << u"us1"_s << refused;
        QTest::addRow("no region: %s", qPrintable(label)) << u""_s << label << refused;
    }
}

void TestServiceHost::edgesAndRegions()
{
    QFETCH(const QString, edge);
    QFETCH(const QString, region);
    QFETCH(const QString, url);
    const auto host = ServiceHost::region(edge, region);
    QCOMPARE(host.has_value(), !url.isNull());
    if (host)
        QCOMPARE(host->url().toString(), url);
}

void TestServiceHost::keepsWhatItIs()
{
    QCOMPARE(ServiceHost::twilio().kind(), ServiceHost::Kind::Twilio);
    QCOMPARE(ServiceHost::twilio().url(), QUrl(u"https://verify.twilio.com"_s));
    QCOMPARE(ServiceHost::region({}, {}), ServiceHost::twilio());
    const auto sydney = ServiceHost::region(u"sydney", u"au1");
    QCOMPARE(sydney->kind(), ServiceHost::Kind::Region);
    QCOMPARE(sydney->edge(), u"sydney"_s);
    QCOMPARE(sydney->region(), u"au1"_s);
    QCOMPARE(ServiceHost::region(u"ashburn", {})->region(), u"us1"_s);
    QCOMPARE(std::get<ServiceHost>(ServiceHost::baseUrl(u"https://x.example")).kind(), ServiceHost::Kind::BaseUrl);
}

void TestServiceHost::takesBaseUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &text, const QString &url) {
        QTest::newRow(name) << text << url;
    };
    row("https anywhere", u"https://verify.example.com"_s, u"https://verify.example.com"_s);
    row("white space around it is dropped", u" https://x.example \n"_s, u"https://x.example"_s);
    row("case of scheme and host does not matter", u"HTTPS://Example.COM/Path"_s, u"https://example.com/Path"_s);
    row("a port", u"https://x.example:8443"_s, u"https://x.example:8443"_s);
    row("a path, without its last slashes", u"https://x.example/a/b//"_s, u"https://x.example/a/b"_s);
    row("an encoded path stays encoded", u"https://x.example/a%2Fb%20c/"_s, u"https://x.example/a%2Fb%20c"_s);
    row("the version of the API is no part of it", u"https://x.example/v2"_s, u"https://x.example"_s);
    row("the version behind a path", u"https://x.example/verify/v2/"_s, u"https://x.example/verify"_s);
    row("another version stays", u"https://x.example/av2"_s, u"https://x.example/av2"_s);
    row("a bare slash", u"https://x.example/"_s, u"https://x.example"_s);
    row("an IPv6 address", u"https://[2001:db8::1]:8443"_s, u"https://[2001:db8::1]:8443"_s);
    row("http on 127.0.0.1", u"http://127.0.0.1:4010/x/"_s, u"http://127.0.0.1:4010/x"_s);
    row("http elsewhere in 127", u"http://127.8.9.250"_s, u"http://127.8.9.250"_s);
    row("http on 127.1", u"http://127.1"_s, u"http://127.0.0.1"_s);
    row("http on 0x7f.1", u"http://0x7f.1:80"_s, u"http://127.0.0.1:80"_s);
    row("http on 2130706433", u"http://2130706433"_s, u"http://127.0.0.1"_s);
    row("http on 017700000001", u"http://017700000001"_s, u"http://127.0.0.1"_s);
    row("http on [::1]", u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
    row("http on [0:0::0:1]", u"http://[0:0::0:1]"_s, u"http://[::1]"_s);
    row("http on localhost", u"http://localhost:1"_s, u"http://localhost:1"_s);
    row("http on LOCALHOST", u"http://LOCALHOST"_s, u"http://localhost"_s);
    row("wide letters are the narrow ones", u"http://ｌｏｃａｌｈｏｓｔ"_s, u"http://localhost"_s);
}

void TestServiceHost::takesBaseUrls()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    const auto host = ServiceHost::baseUrl(text);
    QVERIFY(std::holds_alternative<ServiceHost>(host));
    QCOMPARE(std::get<ServiceHost>(host).url().toString(QUrl::FullyEncoded), url);
}

void TestServiceHost::refusesBaseUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const QString &text, Fault fault) { QTest::newRow(qPrintable(text)) << text << fault; };

    QTest::newRow("nothing") << u""_s << Fault::Empty;
    QTest::newRow("white space") << u" \n"_s << Fault::Empty;
    for (const QString &text :
         {u"x.example"_s, u"localhost:8080"_s, u"//x.example"_s, u"/path"_s, u"https://"_s, u"https:///path"_s,
          u"https:x.example"_s, u"https://x.example:99999"_s, u"https://x.example:port"_s, u"https://a b.example"_s,
          u"https://x.example/a b"_s, u"https://x.example/%zz"_s, u"https://[::1"_s, u"http://127.0.0.1%00.evil.com"_s,
          u"http://127.0.0.1\\.evil.com"_s, u"http://127..1"_s, u"http://[::1%25eth0].evil.com"_s,
          u"javascript:alert(1)"_s})
        row(text, Fault::NotAUrl);
    for (const QString &text : {u"ftp://x.example"_s, u"file://localhost/etc"_s, u"ws://127.0.0.1"_s,
                                u"httpss://x.example"_s, u"renotify://x.example"_s})
        row(text, Fault::WrongScheme);
    for (const QString &text :
         {u"https://kim@x.example"_s, u"https://kim:secret@x.example"_s, u"https://@x.example"_s,
          u"https://:@x.example"_s, u"http://127.0.0.1@evil.com"_s, u"http://localhost:80@evil.com"_s})
        row(text, Fault::UserInfo);
    for (const QString &text :
         {u"https://x.example?"_s, u"https://x.example/?a=b"_s, u"https://x.example#"_s, u"https://x.example/#a"_s})
        row(text, Fault::QueryOrFragment);
    // The last four look like IP addresses but are not: a resolver would look them up.
    // Seen to fail with an isLoopback() that accepted any digits and dots.
    for (const QString &text :
         {u"http://x.example"_s, u"http://128.0.0.1"_s, u"http://0.0.0.0"_s, u"http://[::]"_s,
          u"http://[::ffff:127.0.0.1]"_s, u"http://[::2]"_s, u"http://127.evil.com"_s, u"http://127.0.0.1.evil.com"_s,
          u"http://localhost.evil.com"_s, u"http://localhost."_s, u"http://evil-localhost"_s, u"http://lоcalhost"_s,
          u"http://localhoſt.evil.com"_s, u"http://127.0.0.1.nip.io"_s, u"http://127.0.0.256"_s,
          u"http://127.0.0.1.5"_s, u"http://127.0.0.1."_s, u"http://127.0.0.0.1"_s})
        row(text, Fault::PlainHttpElsewhere);
}

void TestServiceHost::refusesBaseUrls()
{
    QFETCH(const QString, text);
    QFETCH(const Fault, fault);
    const auto host = ServiceHost::baseUrl(text);
    QVERIFY2(std::holds_alternative<Fault>(host), qPrintable(text));
    QCOMPARE(std::get<Fault>(host), fault);
}

QTEST_APPLESS_MAIN(TestServiceHost)
#include "tst_servicehost.moc"
