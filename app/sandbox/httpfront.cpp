// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpfront.h"

#include <QElapsedTimer>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <algorithm>

namespace renotify::sandbox {

namespace {

HttpRequest decoded(const QHttpServerRequest &request)
{
    QStringList path;
    const QByteArray encoded = request.url().path(QUrl::FullyEncoded).toLatin1();
    for (const QByteArray &segment : encoded.mid(1).split('/'))
        path.append(percentDecoded(segment));
    return {request.method(), path, Parameters::decode(request.url().query(QUrl::FullyEncoded).toLatin1()),
            Parameters::decode(request.body()), request.value("authorization")};
}

QHttpServerResponse encoded(const HttpAnswer &answer)
{
    QHttpServerResponse response(QByteArrayLiteral("application/json; charset=utf-8"),
                                 QJsonDocument(answer.body).toJson(), QHttpServerResponder::StatusCode(answer.status));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    response.addHeaders(answer.headers);
#else
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#endif
    return response;
}

} // namespace

HttpFront::HttpFront(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

std::optional<QString> HttpFront::listenLocally(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port))
        return server->errorString();
    bind(server.release()); // takes ownership
    return std::nullopt;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    serve(request, socket, [&request, socket](QHttpServerResponse &&response) {
        response.write(makeResponder(request, socket)); // the request lives as long as its socket
    });
    return true;
}

#else

bool HttpFront::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
    const auto socket = std::find_if(sockets.begin(), sockets.end(), [&request](QTcpSocket *candidate) {
        return candidate->peerPort() == request.remotePort();
    });
    if (socket == sockets.end())
        return false;
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    serve(request, *socket, [held](QHttpServerResponse &&response) { held->sendResponse(response); });
    return true;
}

#endif

void HttpFront::serve(const QHttpServerRequest &request, QTcpSocket *socket, const Respond &respond)
{
    QElapsedTimer timer;
    timer.start();
    HttpAnswer answer = m_handler(decoded(request));
    if (answer.lost) {
        socket->abort();
        return;
    }
    const std::chrono::milliseconds delay = answer.delay;
    auto send = [answer = std::move(answer), timer, respond, turn = m_turn]() mutable {
        answer.headers.append({
            {"Twilio-Request-Id", "RQ" + QUuid::createUuid().toRfc4122().toHex()},
            {"Twilio-Request-Duration", QByteArray::number(double(timer.elapsed()) / 1000, 'f', 3)},
            {"Twilio-Concurrent-Requests", QByteArray::number(qlonglong(turn.use_count() - 1))},
        });
        respond(encoded(answer));
    };
    if (delay.count() == 0)
        send();
    else
        QTimer::singleShot(delay, socket, send); // dropped if the client is gone by then
}

} // namespace renotify::sandbox
