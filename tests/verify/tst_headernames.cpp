// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sends.h"

#include "support/faultserver.h"
#include "verify/headernames.h"

using namespace renotify;

/// People see an answer's headers in Twilio's spelling, even if Qt has lost it.
class TestHeaderNames : public QObject
{
    Q_OBJECT

private slots:
    void usualSpellings_data();
    void usualSpellings();
    void anAnswerKeepsTwiliosSpelling();
};

void TestHeaderNames::usualSpellings_data()
{
    QTest::addColumn<QByteArray>("spelled");
    for (const char *name : {"Twilio-Request-Id", "Twilio-Concurrent-Requests", "Content-Type", "Date", "ETag",
                             "X-API-Domain", "X-Shenanigans", "X-XSS-Protection", "X-UA-Compatible", "WWW-Authenticate",
                             "Content-MD5", "Expect-CT", "NEL", "X-1-2", "X--Twice", "Ends-", "-", ""})
        QTest::addRow("%s", *name ? name : "no name") << QByteArray(name);
}

void TestHeaderNames::usualSpellings()
{
    QFETCH(const QByteArray, spelled);
    QCOMPARE(usualSpelling(spelled.toLower()), spelled);
}

void TestHeaderNames::anAnswerKeepsTwiliosSpelling()
{
    FaultServer server;
    VerifyApi api;
    const SendResult result = sendThrough(api, accountAt(server.url()));
    QByteArrayList names;
    for (const auto &[name, value] : result.answer.headers)
        names << name;
    QCOMPARE(names, QByteArrayList({"Content-Type", "Twilio-Request-Id", "Content-Length"}));
    QCOMPARE(result.requestId, u"RQ0123456789abcdef0123456789abcdef"_s);
}

QTEST_GUILESS_MAIN(TestHeaderNames)
#include "tst_headernames.moc"
