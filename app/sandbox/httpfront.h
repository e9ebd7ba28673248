// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/parameters.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QJsonObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace renotify::sandbox {

/// A decoded request, as the routes need it.
struct HttpRequest
{
    QHttpServerRequest::Method method;
    QStringList path; ///< the segments, each decoded by itself, so that "a%2Fb" is one segment
    Parameters query;
    Parameters form;
    QByteArray authorization; ///< the value of the header
};

struct HttpAnswer
{
    QJsonObject body;
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds delay{0}; ///< other requests are answered in the meantime
    bool lost = false;                  ///< instead of an answer, the connection is closed
};

/// A QtHttpServer with decoded requests, answers that can be late or lost, and Twilio's response headers.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit HttpFront(Handler handler, QObject *parent = nullptr);

    /// Listens on 127.0.0.1 only; port 0 takes any free port. Returns what went wrong, or nothing.
    std::optional<QString> listenLocally(quint16 port);

protected:
    // QtHttpServer changed these functions between Debian 12 (6.4) and Debian 13 (6.8).
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif

private:
    using Respond = std::function<void(QHttpServerResponse &&)>;
    void serve(const QHttpServerRequest &request, QTcpSocket *socket, const Respond &respond);

    Handler m_handler;
    std::shared_ptr<int> m_turn = std::make_shared<int>(); ///< shared by every request in flight
};

} // namespace renotify::sandbox
