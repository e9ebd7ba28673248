// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

/// Paging, order and filters, as Twilio's clients use them.
class TestSandboxLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesCoverEverythingOnce_data();
    void pagesCoverEverythingOnce();
    void previousPageLeadsBack();
    void pageWithoutTokenCounts();
    void pagesHoldStillWhileItemsAreAdded();
    void order_data();
    void order();
    void filters();
    void filtersStayInPageAddresses();
    void badParameters_data();
    void badParameters();
    void otherListsArePagedToo();

private:
    QStringList sids(const Reply &reply) const;
    QByteArray pathOf(const QJsonValue &url) const;
    QString create(const QByteArray &message);

    const QString m_customer = u"customer-approves"_s;
    const QByteArray m_list = customerPath(m_customer, "/Challenges");
    QDateTime m_now;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
    QStringList m_all; ///< challenges, oldest first
};

void TestSandboxLists::init()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_server = std::make_unique<SandboxServer>(SandboxServer::Credential{u"SK"_s, u"s"_s}, [this] { return m_now; });
    QCOMPARE(m_server->listen().value_or(QString()), QString());
    m_client = std::make_unique<Client>(m_server->url(), u"SK"_s, u"s"_s);
    m_all = {story(m_customer).challengeSid()};
    for (int i = 1; i < 7; ++i) {
        m_now = m_now.addSecs(1);
        m_all.append(create("number " + QByteArray::number(i)));
    }
}

QStringList TestSandboxLists::sids(const Reply &reply) const
{
    QStringList all;
    for (const QJsonValue &item : reply.body[u"challenges"_s].toArray())
        all.append(item[u"sid"_s].toString());
    return all;
}

/// The path and query of an absolute address on this server.
QByteArray TestSandboxLists::pathOf(const QJsonValue &url) const
{
    const QByteArray address = url.toString().toLatin1();
    const QByteArray base = m_server->url().toEncoded();
    return address.startsWith(base) ? address.mid(base.size()) : QByteArray();
}

QString TestSandboxLists::create(const QByteArray &message)
{
    const QByteArray form = "FactorSid=" + story(m_customer).factorSid().toLatin1() + "&Details.Message=" + message;
    return m_client->post(m_list, form).body[u"sid"_s].toString();
}

void TestSandboxLists::pagesCoverEverythingOnce_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pages");

    QTest::newRow("one by one") << 1 << 7;
    QTest::newRow("with a rest") << 3 << 3;
    QTest::newRow("all but one") << 6 << 2;
    QTest::newRow("all at once") << 7 << 1;
    QTest::newRow("as many as may be asked for") << 1000 << 1;
}

void TestSandboxLists::pagesCoverEverythingOnce()
{
    QFETCH(int, size);
    QFETCH(int, pages);

    QStringList seen;
    int count = 0;
    for (QByteArray path = m_list + "?PageSize=" + QByteArray::number(size); !path.isEmpty(); ++count) {
        const Reply reply = m_client->get(path);
        QCOMPARE(reply.status, 200);
        const QJsonObject meta = reply.body[u"meta"_s].toObject();
        QCOMPARE(meta[u"key"_s], u"challenges"_s);
        QCOMPARE(meta[u"page"_s], count);
        QCOMPARE(meta[u"page_size"_s], size);
        QVERIFY(sids(reply).size() <= size);
        seen += sids(reply);
        path = pathOf(meta[u"next_page_url"_s]);
    }
    QCOMPARE(seen, m_all);
    QCOMPARE(count, pages);
}

void TestSandboxLists::previousPageLeadsBack()
{
    const Reply first = m_client->get(m_list + "?PageSize=3");
    QVERIFY(first.body[u"meta"_s][u"previous_page_url"_s].isNull());
    const Reply second = m_client->get(pathOf(first.body[u"meta"_s][u"next_page_url"_s]));
    QCOMPARE(sids(second), m_all.mid(3, 3));
    const Reply back = m_client->get(pathOf(second.body[u"meta"_s][u"previous_page_url"_s]));
    QCOMPARE(sids(back), m_all.mid(0, 3));
    QCOMPARE(back.body[u"meta"_s][u"page"_s], 0);
    QCOMPARE(sids(m_client->get(pathOf(second.body[u"meta"_s][u"first_page_url"_s]))), m_all.mid(0, 3));
}

void TestSandboxLists::pageWithoutTokenCounts()
{
    QCOMPARE(sids(m_client->get(m_list + "?PageSize=2&Page=2")), m_all.mid(4, 2));
    const Reply beyond = m_client->get(m_list + "?PageSize=2&Page=9");
    QCOMPARE(beyond.status, 200);
    QVERIFY(sids(beyond).isEmpty());
    QVERIFY(beyond.body[u"meta"_s][u"next_page_url"_s].isNull());
}

void TestSandboxLists::pagesHoldStillWhileItemsAreAdded()
{
    const Reply first = m_client->get(m_list + "?PageSize=3&Order=desc");
    m_now = m_now.addSecs(1);
    create("newest");
    // Seen to fail with pages that count items: the third item came twice.
    const Reply second = m_client->get(pathOf(first.body[u"meta"_s][u"next_page_url"_s]));
    QCOMPARE(sids(second), QStringList({m_all[3], m_all[2], m_all[1]}));
}

void TestSandboxLists::order_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("newestFirst");

    QTest::newRow("oldest first unless asked") << ""_ba << false; // Twilio's default; seen to fail with the other order
    QTest::newRow("ascending") << "?Order=asc"_ba << false;
    QTest::newRow("descending") << "?Order=desc"_ba << true;
}

void TestSandboxLists::order()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, newestFirst);

    QStringList expected = m_all;
    if (newestFirst)
        std::reverse(expected.begin(), expected.end());
    QCOMPARE(sids(m_client->get(m_list + query)), expected);
}

void TestSandboxLists::filters()
{
    m_client->post(m_list + "/" + m_all[2].toLatin1() + "/Notifications");
    m_now = m_now.addSecs(3);
    QCOMPARE(sids(m_client->get(m_list + "?Status=approved")), QStringList{m_all[2]});
    QCOMPARE(sids(m_client->get(m_list + "?Status=pending")).size(), 6);
    QVERIFY(sids(m_client->get(m_list + "?Status=denied")).isEmpty());
    m_now = m_now.addSecs(World::defaultLife);
    QCOMPARE(sids(m_client->get(m_list + "?Status=expired")).size(), 6);
    const QByteArray factor = story(m_customer).factorSid().toLatin1();
    QCOMPARE(sids(m_client->get(m_list + "?FactorSid=" + factor)).size(), 7);
    QVERIFY(sids(m_client->get(m_list + "?FactorSid=" + randomSid(u"YF"_s).toLatin1())).isEmpty());
}

void TestSandboxLists::filtersStayInPageAddresses()
{
    m_client->post(m_list + "/" + m_all[2].toLatin1() + "/Notifications");
    m_now = m_now.addSecs(3);
    QStringList seen;
    for (QByteArray path = m_list + "?PageSize=2&Status=pending&Order=desc"; !path.isEmpty();) {
        const Reply reply = m_client->get(path);
        seen += sids(reply);
        path = pathOf(reply.body[u"meta"_s][u"next_page_url"_s]);
    }
    QCOMPARE(seen, QStringList({m_all[6], m_all[5], m_all[4], m_all[3], m_all[1], m_all[0]}));
}

void TestSandboxLists::badParameters_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("no size") << "PageSize=0"_ba;
    QTest::newRow("too large a size") << "PageSize=1001"_ba;
    QTest::newRow("a size in words") << "PageSize=many"_ba;
    QTest::newRow("a page before the first") << "Page=-1"_ba;
    QTest::newRow("a token of nothing") << "PageToken=PAYC00000000000000000000000000000000"_ba;
    QTest::newRow("no token") << "PageToken="_ba;
    QTest::newRow("an unknown status") << "Status=open"_ba;
    QTest::newRow("an unknown order") << "Order=newest"_ba;
}

void TestSandboxLists::badParameters()
{
    QFETCH(QByteArray, query);

    const Reply reply = m_client->get(m_list + "?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), 60200);
}

void TestSandboxLists::otherListsArePagedToo()
{
    QStringList identities;
    for (QByteArray path = "/v2/Services/" + serviceSid().toLatin1() + "/Entities?PageSize=4"; !path.isEmpty();) {
        const Reply reply = m_client->get(path);
        for (const QJsonValue &entity : reply.body[u"entities"_s].toArray())
            identities.append(entity[u"identity"_s].toString());
        path = pathOf(reply.body[u"meta"_s][u"next_page_url"_s]);
    }
    QCOMPARE(identities.size(), stories().size() - 1); // customer-missing does not exist
    QCOMPARE(m_client->get("/v2/Services?PageSize=1").body[u"services"_s].toArray().size(), 1);
    QCOMPARE(m_client->get(customerPath(m_customer, "/Factors")).body[u"factors"_s].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestSandboxLists)
#include "tst_sandboxlists.moc"
