// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

/// Each answer of the sandbox has the structure that Twilio publishes.
class TestSandboxContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void lists_data();
    void lists();
    void challengesInEveryState();
    void schemasCanFail_data();
    void schemasCanFail();

private:
    QString faults(const QString &schema, const QJsonValue &value) const;

    QJsonObject m_schemas;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    SandboxServer m_server{{u"SK"_s, u"s"_s}, [this] { return m_now; }};
    std::unique_ptr<Client> m_client;
};

void TestSandboxContract::initTestCase()
{
    QFile file(QStringLiteral(SCHEMAS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_schemas = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_schemas.isEmpty());
    QCOMPARE(m_server.listen().value_or(QString()), QString());
    m_client = std::make_unique<Client>(m_server.url(), u"SK"_s, u"s"_s);
}

/// How the value violates the schema; empty if it does not.
QString TestSandboxContract::faults(const QString &schema, const QJsonValue &value) const
{
    if (!m_schemas.contains(schema))
        return u"no schema "_s + schema;
    valijson::Schema parsed;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(m_schemas[schema]), parsed);
    valijson::ValidationResults results;
    valijson::Validator(valijson::Validator::kStrongTypes)
        .validate(parsed, valijson::adapters::QtJsonAdapter(value), &results);
    QString text;
    for (const auto &error : results) {
        for (const std::string &step : error.context)
            text += QString::fromStdString(step);
        text += u": "_s + QString::fromStdString(error.description) + u'\n';
    }
    return text;
}

void TestSandboxContract::answers_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("schema");

    const Story &ignores = story(u"customer-ignores"_s);
    const QString who = ignores.identity;
    const QByteArray factor = ignores.factorSid().toLatin1();
    const auto notifications = [](const QString &identity) { return standingPath(identity, "/Notifications"); };
    QTest::newRow("fetch service") << "GET"_ba
                                   << "/v2/Services/" + serviceSid().toLatin1() << ""_ba << 200 << u"service"_s;
    QTest::newRow("fetch entity") << "GET"_ba << customerPath(who) << ""_ba << 200 << u"entity"_s;
    QTest::newRow("fetch factor") << "GET"_ba << customerPath(who, "/Factors/" + factor) << ""_ba << 200 << u"factor"_s;
    QTest::newRow("fetch challenge") << "GET"_ba << standingPath(who) << ""_ba << 200 << u"challenge"_s;
    QTest::newRow("create challenge") << "POST"_ba << customerPath(who, "/Challenges")
                                      << "Details.Message=x&FactorSid=" + factor << 201 << u"challenge"_s;
    QTest::newRow("create notification") << "POST"_ba << notifications(who) << "Ttl=60"_ba << 201 << u"notification"_s;
    QTest::newRow("create notification without a TTL")
        << "POST"_ba << notifications(who) << ""_ba << 201 << u"notification"_s;
    QTest::newRow("invalid parameter") << "POST"_ba << notifications(who) << "Ttl="_ba << 400 << u"error"_s;
    QTest::newRow("no device") << "POST"_ba << notifications(u"customer-no-device"_s) << ""_ba << 400 << u"error"_s;
    QTest::newRow("not found") << "GET"_ba << customerPath(u"customer-missing"_s) << ""_ba << 404 << u"error"_s;
    QTest::newRow("wrong method") << "DELETE"_ba << customerPath(who) << ""_ba << 405 << u"error"_s;
    QTest::newRow("spent") << "POST"_ba << notifications(u"customer-spent"_s) << ""_ba << 429 << u"error"_s;
    QTest::newRow("throttled") << "POST"_ba << notifications(u"customer-throttled"_s) << ""_ba << 429 << u"error"_s;
}

void TestSandboxContract::answers()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, schema);

    const Reply reply = Client::finished(m_client->begin(verb, path, form));
    QCOMPARE(reply.status, status);
    QCOMPARE(faults(schema, reply.body), QString());
}

void TestSandboxContract::lists_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("schema");

    const QByteArray entities = "/v2/Services/" + serviceSid().toLatin1() + "/Entities";
    QTest::newRow("services") << "/v2/Services"_ba << u"services"_s << u"service"_s;
    QTest::newRow("entities") << entities << u"entities"_s << u"entity"_s;
    QTest::newRow("entities, second page") << entities + "?PageSize=2&Page=1" << u"entities"_s << u"entity"_s;
    for (const Story &story : stories()) {
        if (!story.exists)
            continue;
        QTest::addRow("factors of %s", qPrintable(story.identity))
            << customerPath(story.identity, "/Factors") << u"factors"_s << u"factor"_s;
        QTest::addRow("challenges of %s", qPrintable(story.identity))
            << customerPath(story.identity, "/Challenges") << u"challenges"_s << u"challenge"_s;
    }
}

void TestSandboxContract::lists()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, key);
    QFETCH(QString, schema);

    const Reply reply = m_client->get(path);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), 2);
    QCOMPARE(faults(u"meta"_s, reply.body[u"meta"_s]), QString());
    QVERIFY(!reply.body[key].toArray().isEmpty());
    for (const QJsonValue &item : reply.body[key].toArray()) {
        QCOMPARE(faults(schema, item), QString());
        if (key == u"factors"_s)
            QCOMPARE(faults(u"config"_s, item[u"config"_s]), QString());
        if (key == u"challenges"_s)
            QCOMPARE(faults(u"details"_s, item[u"details"_s]), QString());
    }
}

void TestSandboxContract::challengesInEveryState()
{
    for (const QString &identity : {u"customer-approves"_s, u"customer-denies"_s, u"customer-ignores"_s})
        m_client->post(standingPath(identity, "/Notifications"));
    m_now = m_now.addSecs(5);
    QCOMPARE(faults(u"challenge"_s, m_client->get(standingPath(u"customer-approves"_s)).body), QString());
    QCOMPARE(faults(u"challenge"_s, m_client->get(standingPath(u"customer-denies"_s)).body), QString());
    m_now = m_now.addSecs(World::defaultLife);
    const QJsonObject expired = m_client->get(standingPath(u"customer-ignores"_s)).body;
    QCOMPARE(expired[u"status"_s], u"expired"_s);
    QCOMPARE(faults(u"challenge"_s, expired), QString());
}

void TestSandboxContract::schemasCanFail_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("another kind of SID") << u"sid"_s << QJsonValue(randomSid(u"NT"_s));
    QTest::newRow("too long a SID") << u"sid"_s << QJsonValue(randomSid(u"YC"_s) + u'0');
    QTest::newRow("an unknown status") << u"status"_s << QJsonValue(u"open"_s);
    QTest::newRow("no status") << u"status"_s << QJsonValue();
    QTest::newRow("a date that is none") << u"date_created"_s << QJsonValue(u"today"_s);
    QTest::newRow("a number for a text") << u"identity"_s << QJsonValue(1);
    QTest::newRow("a relative address") << u"url"_s << QJsonValue(u"/v2/Services"_s);
    QTest::newRow("an address in a list") << u"links"_s << QJsonValue(QJsonArray{u"http://x"_s});
    QTest::newRow("a field that Twilio does not know") << u"colour"_s << QJsonValue(u"red"_s);
    QTest::newRow("a field missing") << u"expiration_date"_s << QJsonValue(QJsonValue::Undefined);
}

void TestSandboxContract::schemasCanFail()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);

    QJsonObject challenge = m_client->get(standingPath(u"customer-ignores"_s)).body;
    QCOMPARE(faults(u"challenge"_s, challenge), QString());
    challenge[field] = value; // an undefined value removes the field
    QVERIFY(!faults(u"challenge"_s, challenge).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_sandboxcontract.moc"
