// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace renotify;

namespace {

/// Stands between the program and the sandbox, and notes when each request came. It lets the question for the device
/// wait for a while.
class Relay
{
public:
    explicit Relay(const QUrl &sandbox)
        : m_port(quint16(sandbox.port()))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection())
                join(*near);
        });
        m_clock.start();
        m_isListening = m_server.listen(QHostAddress::LocalHost);
    }

    bool isListening() const { return m_isListening; }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

    /// When the first POST came, and the first request after it.
    std::optional<std::pair<qint64, qint64>> postAndLook() const
    {
        const auto post =
            std::ranges::find_if(m_seen, [](const auto &request) { return request.first.startsWith("POST "); });
        if (post == m_seen.end() || post + 1 == m_seen.end())
            return std::nullopt;
        return std::pair(post->second, (post + 1)->second);
    }

private:
    void join(QTcpSocket &near)
    {
        auto *far = new QTcpSocket(&near);
        far->connectToHost(QHostAddress::LocalHost, m_port);
        QObject::connect(far, &QTcpSocket::readyRead, &near, [&near, far] { near.write(far->readAll()); });
        QObject::connect(&near, &QTcpSocket::readyRead, far, [this, &near, far] {
            const QByteArray bytes = near.readAll();
            if (bytes.startsWith("GET ") || bytes.startsWith("POST "))
                m_seen.append({bytes.first(bytes.indexOf('\r')), m_clock.elapsed()});
            const bool isForDevice = bytes.startsWith("GET ") && bytes.first(bytes.indexOf('\r')).contains("/Factors/");
            QTimer::singleShot(isForDevice ? 600 : 0, far, [far, bytes] { far->write(bytes); });
        });
    }

    QTcpServer m_server;
    const quint16 m_port;
    bool m_isListening = false;
    QElapsedTimer m_clock;
    QList<std::pair<QByteArray, qint64>> m_seen;
};

} // namespace

/// A program that waits for a customer asks as seldom as the window does.
class TestCtlPace : public QObject
{
    Q_OBJECT

private slots:
    void theSendCountsForTheLooks();
};

/// An account may ask five times a second at first, and somewhat more often after a few good answers.
/// Seen failing without Follower::hear(): the look came 44 ms after the POST of a send that took 74 ms.
void TestCtlPace::theSendCountsForTheLooks()
{
    QProcess sandbox;
    sandbox.start(QStringLiteral(SANDBOX_PROGRAM),
                  {u"--account"_s, u"SK"_s + QString(32, u'a'), u"--secret"_s, QString::fromUtf8(ctlSecret)});
    QVERIFY(QTest::qWaitFor([&sandbox] { return sandbox.bytesAvailable() > 0; }, 30'000));
    Relay relay(QUrl(QString::fromUtf8(sandbox.readLine()).trimmed()));
    QVERIFY(relay.isListening());
    CtlHome home;
    home.makeAccount(relay.url());
    home.set(u"SECRET"_s, QString::fromUtf8(ctlSecret));
    const QString who = u"customer-approves"_s;
    const auto end =
        home.run({u"send"_s, u"--json"_s, u"--wait"_s, u"--secret-env"_s, u"SECRET"_s, u"--service"_s,
                  u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s, u"--identity"_s, who, u"--challenge"_s, challengeOf(who)});
    QVERIFY2(end.code == 0, end.err.constData());
    const auto times = relay.postAndLook();
    QVERIFY(times);
    // The pace counts from the beginning of the send, which was not later than this before its end.
    const qint64 took = end.object()[u"took_ms"].toInteger();
    const qint64 apart = times->second - times->first;
    QVERIFY2(apart + took >= 150, qPrintable(u"%1 + %2 ms"_s.arg(apart).arg(took)));
}

QTEST_GUILESS_MAIN(TestCtlPace)
#include "tst_ctlpace.moc"
