// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sends.h"

#include "support/faultserver.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace renotify;

namespace {

/// Answers with a header followed by blanks, as long as the client accepts them.
class LongAnswer : public QTcpServer
{
public:
    LongAnswer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            });
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket] { socket->write(QByteArray(65'536, ' ')); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("No port: %s", qPrintable(errorString()));
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
};

} // namespace

/// A reading ends like a send: in time, with a kind of error, and after no more than is worth keeping.
class TestReadings : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerWithoutAnEndIsCutOff();
    void aCaFileThatIsNotThereIsTold();
    void aServerThatIsGoneIsTold();
    void aProgramThatEndsDoesNotWait();

private:
    static Result<QList<Service>> servicesOf(const Account &account);
};

Result<QList<Service>> TestReadings::servicesOf(const Account &account)
{
    VerifyApi api;
    const auto reading = api.listServices(account, someSecret());
    if (!QTest::qWaitFor([&] { return reading.isFinished(); }, 15'000))
        qFatal("the reading did not end");
    return reading.result();
}

/// Seen to fail, ending at the deadline instead, without the limit in Reading::readBody().
void TestReadings::anAnswerWithoutAnEndIsCutOff()
{
    const LongAnswer server;
    const auto services = servicesOf(accountAt(server.url()));
    QVERIFY(!services);
    QCOMPARE(services.error().kind, Error::Kind::AnswerTooLarge);
}

void TestReadings::aCaFileThatIsNotThereIsTold()
{
    FaultServer server;
    const auto services = servicesOf(accountAt(server.url(), u"/nowhere/ca.pem"_s));
    QVERIFY(!services);
    QCOMPARE(services.error().kind, Error::Kind::CaFileUnreadable);
    QCOMPARE(services.error().detail, u"/nowhere/ca.pem"_s);
    QCOMPARE(server.connections(), 0);
}

void TestReadings::aServerThatIsGoneIsTold()
{
    QUrl url;
    {
        FaultServer server;
        url = server.url();
    }
    const auto services = servicesOf(accountAt(url));
    QVERIFY(!services);
    QCOMPARE(services.error().kind, Error::Kind::ConnectionRefused);
}

void TestReadings::aProgramThatEndsDoesNotWait()
{
    FaultServer server;
    server.setFault(FaultKind::SilenceAfterHead);
    auto api = std::make_unique<VerifyApi>();
    const auto reading = api->listServices(accountAt(server.url()), someSecret());
    QVERIFY(QTest::qWaitFor([&] { return server.connections() > 0; }, 15'000));
    api.reset();
    QVERIFY(reading.isFinished());
    QVERIFY(!reading.result());
    QCOMPARE(reading.result().error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
