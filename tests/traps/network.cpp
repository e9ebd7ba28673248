// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"
#include "support/tlsfixture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <cstdio>

// What QNetworkAccessManager does on its own, which app/verify works around. This is not a test: it prints the
// behaviour of the present Qt, to be compared with the table in README.md when there is a new one.

using namespace renotify;
using namespace Qt::StringLiterals;
using K = FaultKind;

namespace {

enum class Body { Some, Empty };
enum class Connection { Fresh, Kept };

QNetworkRequest requestTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Basic dTpw");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

/// A body that cannot be rewound.
class Once : public QIODevice
{
public:
    explicit Once(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_bytes.isEmpty(); }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (m_bytes.isEmpty())
            return -1;
        const qint64 size = qMin<qint64>(most, m_bytes.size());
        std::copy_n(m_bytes.constData(), size, to);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

/// The result of one request, in a line.
struct Seen
{
    int status = 0;
    bool sent = false;
    QByteArray error;
    QByteArray body;
    qint64 took = 0;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray line() const
    {
        return "HTTP " + QByteArray::number(status) + ", " + error + (sent ? ", requestSent" : "") + ", "
               + QByteArray::number(took) + " ms";
    }
};

Seen endOf(QNetworkReply *reply, int patience = 8000)
{
    Seen seen;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [&seen] { seen.sent = true; });
    const bool ended = QTest::qWaitFor([reply] { return reply->isFinished(); }, patience);
    seen.took = clock.elapsed();
    seen.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    seen.error = ended ? QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply->error()) : "no end";
    seen.body = reply->readAll();
    seen.headers = reply->rawHeaderPairs();
    delete reply;
    return seen;
}

void say(const QByteArray &what, const QByteArray &line)
{
    std::printf("%-62s %s\n", what.constData(), line.constData());
    std::fflush(stdout);
}

QByteArray nameOf(K::Value kind)
{
    return QMetaEnum::fromType<K::Value>().valueToKey(kind);
}

void repeats()
{
    for (const auto kind :
         {K::CloseOnAccept, K::ResetOnAccept, K::CloseAfterHead, K::CloseAfterBody, K::ResetAfterBody,
          K::CloseInStatusLine, K::CloseInHeaders, K::Garbage, K::CloseOnNextRequest, K::ResetOnNextRequest}) {
        for (const auto connection : {Connection::Fresh, Connection::Kept}) {
            for (const auto body : {Body::Some, Body::Empty}) {
                const QByteArray form = body == Body::Some ? "Ttl=120" : "";
                const QByteArray row = nameOf(kind) + (connection == Connection::Fresh ? ", fresh" : ", kept")
                                       + (body == Body::Some ? ", body" : ", empty");
                for (const bool once : {false, true}) {
                    FaultServer server;
                    QNetworkAccessManager network;
                    if (connection == Connection::Kept) {
                        if (kind == K::CloseOnNextRequest || kind == K::ResetOnNextRequest)
                            server.setFault(kind);
                        endOf(network.post(requestTo(server.url()), "Ttl=1"_ba));
                        server.forget();
                    }
                    server.setFault(kind);
                    QNetworkRequest request = requestTo(server.url());
                    Once device(form);
                    if (once) {
                        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
                        request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
                    }
                    const Seen seen = endOf(once ? network.post(request, &device) : network.post(request, form));
                    say((once ? "one-shot " : "plain    ") + row, QByteArray::number(server.postsRead()) + " POSTs, "
                                                                      + QByteArray::number(server.requestsBegun())
                                                                      + " begun, " + seen.line());
                }
            }
        }
    }
}

void redirects()
{
    for (const auto kind : {K::Found302ToItself, K::Temporary307ToItself, K::Temporary307Elsewhere}) {
        for (const bool manual : {false, true}) {
            FaultServer server;
            server.setFault(kind);
            QNetworkAccessManager network;
            if (manual)
                network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
            const Seen seen = endOf(network.post(requestTo(server.url()), "Ttl=120"_ba));
            say(nameOf(kind) + (manual ? ", manual" : ", default"),
                QByteArray::number(server.postsRead()) + " POSTs, elsewhere "
                    + QByteArray::number(server.elsewhereBytes()) + " bytes, " + seen.line());
        }
    }
}

void authentication()
{
    FaultServer server;
    server.setFault(K::UnauthorizedBasic);
    QNetworkAccessManager network;
    Seen seen = endOf(network.post(requestTo(server.url()), "Ttl=120"_ba));
    say("401, nothing connected", QByteArray::number(server.postsRead()) + " POSTs, body of "
                                      + QByteArray::number(seen.body.size()) + " bytes, " + seen.line());
    server.forget();
    QUrl url = server.url();
    url.setUserInfo(u"u:p"_s);
    seen = endOf(network.post(requestTo(url), "Ttl=120"_ba));
    say("401, user-info in the URL", QByteArray::number(server.postsRead()) + " POSTs, " + seen.line());
}

void names()
{
    FaultServer server;
    QNetworkAccessManager network;
    const Seen seen = endOf(network.post(requestTo(server.url()), "Ttl=120"_ba));
    QByteArray all;
    for (const auto &[name, value] : seen.headers)
        all += name + ' ';
    say("names in an answer", all);
    say("a request", server.requests().value(0).raw.replace("\r\n", " | "));
}

void opening()
{
    const TlsFixture tls;
    for (const bool secure : {false, true}) {
        for (const bool http2 : {false, true}) {
            const auto server = secure ? std::make_unique<FaultServer>(tls.good()) : std::make_unique<FaultServer>();
            QNetworkAccessManager network;
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.addCaCertificates(tls.caFile());
            QUrl ahead = server->url(u"localhost"_s);
            ahead.setScheme(u"preconnect-"_s + ahead.scheme());
            QNetworkRequest open(ahead);
            open.setSslConfiguration(configuration);
            open.setAttribute(QNetworkRequest::Http2AllowedAttribute, http2);
            const Seen opened = endOf(network.get(open));
            const int before = server->connections();
            QNetworkRequest request = requestTo(server->url(u"localhost"_s));
            request.setSslConfiguration(configuration);
            const Seen seen = endOf(network.post(request, "Ttl=120"_ba));
            say(QByteArray("opened ahead, ") + (secure ? "TLS" : "plain") + (http2 ? ", HTTP/2 allowed" : ""),
                "opening: " + opened.line() + "; " + QByteArray::number(before) + " connections before the POST, "
                    + QByteArray::number(server->connections()) + " after; " + seen.line());
        }
    }
}

void floodsAndDrips()
{
    for (const auto kind : {K::ContinueThenAccepted, K::InterimFlood, K::LengthMissing, K::LengthTooLong,
                            K::LengthGarbled, K::ChunkBroken, K::ChunkCut, K::GzipBroken, K::HugeHeaders}) {
        FaultServer server;
        server.setFault(kind);
        QNetworkAccessManager network;
        const Seen seen = endOf(network.post(requestTo(server.url()), "Ttl=120"_ba), 20'000);
        say(nameOf(kind), QByteArray::number(seen.body.size()) + " bytes, " + seen.line());
    }
    for (const auto kind : {K::DripInBody, K::SilenceAfterBody}) {
        FaultServer server;
        server.setFault(kind);
        QNetworkAccessManager network;
        network.setTransferTimeout(500);
        say(nameOf(kind) + ", transfer time-out 500 ms",
            endOf(network.post(requestTo(server.url()), "a=b"_ba), 3000).line());
        server.setFault(K::CloseOnAccept);
    }
}

void certificates()
{
    QElapsedTimer clock;
    clock.start();
    const auto roots = QSslConfiguration::systemCaCertificates().size();
    say("systemCaCertificates()", QByteArray::number(roots) + " in " + QByteArray::number(clock.elapsed()) + " ms");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    say("Qt", qVersion());
    names();
    authentication();
    redirects();
    opening();
    floodsAndDrips();
    certificates();
    repeats();
}
