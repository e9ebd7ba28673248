// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultsockets.h"
#include "send/senddesk.h"
#include "support/tlsfixture.h"
#include "torture.h"

#include <QSignalSpy>

#include <cerrno>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

/// Qt does not report some failures: then a deadline ends the send.
constexpr Deadlines shortly{.connect = 1s, .whole = 1500ms};

} // namespace

/// Whichever socket call of a send fails, there is at most one POST, and one row whose outcome agrees with what the
/// service has read.
class TestTortureNetwork : public QObject
{
    Q_OBJECT

public:
    enum class Connection { Fresh, OpenedAhead };
    Q_ENUM(Connection)

private slots:
    void initTestCase() { FaultSockets::watch(); }
    void plain_data() { troubles(); }
    void plain() { send(m_plain); }
    void overTls_data() { troubles(); }
    void overTls() { send(m_overTls); }

private:
    static void troubles();
    void send(FaultServer &server);
    void sendOnce(FaultServer &server, Connection connection);
    void check(const FaultServer &server, const Ear &ear);

    TlsFixture m_tls;
    FaultServer m_plain;
    FaultServer m_overTls{m_tls.good()};
    SendStage m_stage;
    qint64 m_sends = 0;
    Torture m_torture{"network", FaultSockets::calls()};
};

void TestTortureNetwork::troubles()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<Lasting>("lasting");
    QTest::addColumn<Connection>("connection");
    for (const auto connection : {Connection::Fresh, Connection::OpenedAhead}) {
        const char *kind = connection == Connection::Fresh ? "fresh" : "opened ahead";
        for (const auto &[name, trouble] : {std::pair{"half is sent", FaultSockets::halfSent},
                                            {"the stream ends", FaultSockets::ended},
                                            {"reset", ECONNRESET},
                                            {"broken pipe", EPIPE},
                                            {"no buffers", ENOBUFS}})
            QTest::addRow("%s, %s", name, kind) << trouble << Lasting::Once << connection;
        if (connection == Connection::Fresh)
            QTest::addRow("timed out, %s", kind) << ETIMEDOUT << Lasting::Once << connection;
        QTest::addRow("no network from then on, %s", kind) << ENETDOWN << Lasting::FromThenOn << connection;
    }
}

void TestTortureNetwork::send(FaultServer &server)
{
    QFETCH(int, trouble);
    QFETCH(Lasting, lasting);
    QFETCH(Connection, connection);
    FaultSockets::setTrouble(trouble);
    m_torture.each(lasting, [&] { sendOnce(server, connection); });
}

void TestTortureNetwork::sendOnce(FaultServer &server, Connection connection)
{
    server.forget();
    const Account account =
        m_stage.withSecret(accountAt(server.url(), server.url().scheme() == "https"_L1 ? m_tls.caFile() : QString()));
    auto api = std::make_unique<VerifyApi>(shortly);
    Sender sender(m_stage.history, m_stage.credentials, *api, m_stage.knowledge, u"kim"_s);
    const Ear ear(sender);
    QSignalSpy idle(&sender, &Sender::idle);
    SendOrder order = orderThrough(account);
    order.request.challenge = challengeNumber(m_sends); // earlier failures do not forbid this send
    if (connection == Connection::OpenedAhead) {
        api->warmUp(account);
        // Not connections(): one of the previous send, which gave it up at once, may be accepted only now.
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 1, 20'000);
    }
    m_torture.begin();
    sender.send(order);
    QVERIFY(idle.wait(20'000));
    m_torture.end();
    ++m_sends;
    api.reset(); // closes open connections, so that the server has read everything that will come
    QVERIFY(QTest::qWaitFor([&] { return server.openConnections() == 0; }, 20'000));
    check(server, ear);
}

void TestTortureNetwork::check(const FaultServer &server, const Ear &ear)
{
    QCOMPARE(ear.idle, 1);
    QCOMPARE(ear.attempted.size(), 1);
    const Attempt &told = ear.attempted[0];
    if (told.result.error)
        m_torture.tell(*told.result.error);
    QVERIFY(server.requestsBegun() <= 1);
    const bool isRead = server.bodiesRead() == 1;
    const auto outcome = told.result.outcome;
    QVERIFY2(outcome != Outcome::Accepted || isRead, qPrintable(ear.end()));
    QVERIFY2(outcome != Outcome::NotSent || server.bytesReceived() == 0, qPrintable(ear.end()));
    QVERIFY2(outcome == Outcome::Accepted || outcome == Outcome::NotSent || outcome == Outcome::Unknown,
             qPrintable(ear.end()));
    QCOMPARE(outcome == Outcome::Accepted, !told.result.error.has_value());

    QVERIFY(ear.journalErrors.isEmpty());
    QCOMPARE(must(m_stage.history.count({}).result()), m_sends);
    QCOMPARE(must(m_stage.history.attempt(told.id).result()), told);
}

QTEST_GUILESS_MAIN(TestTortureNetwork)
#include "tst_torture_network.moc"
