// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultchoice.h"
#include "faultlog.h"
#include "httprequestreader.h"
#include "tlscontexts.h"

#include <atomic>
#include <optional>

namespace renotify {

class FaultSocket;

/// Plays the chosen faults on one connection, from its first byte to its end. Whatever the fault, everything that
/// arrives is read, counted and logged as long as the connection can be read.
class FaultSession
{
public:
    /// What the sessions of one server share. The texts do not change once there is a session.
    struct Shared
    {
        FaultChoice choice;
        FaultLog log;
        std::optional<TlsContexts> tls;  ///< empty: plain TCP
        QByteArray self;                 ///< scheme, host and port: `http://127.0.0.1:8080`
        QByteArray elsewhere;            ///< another port, same scheme
        QByteArray http;                 ///< another port, http
        std::atomic<int> handshakes = 0; ///< completed TLS handshakes
        std::atomic<qint64> bytes = 0;   ///< of HTTP
    };

    FaultSession(FaultSocket &socket, Shared &shared, int connection);

    /// Runs the session, and blocks until the connection has ended.
    void run();

private:
    using Read = HttpRequestReader::Stage;

    bool begin();
    bool secure(FaultKind::Value kind);
    bool serve(int earlier);
    bool say(const FaultScript &script);
    bool end(const FaultScript &script);
    bool hear(Read stage);
    void hearOut();
    void nextRequest();
    void record();

    FaultSocket &m_socket;
    Shared &m_shared;
    HttpRequestReader m_reader;
    SeenRequest m_seen;
    qsizetype m_record = -1;
    bool m_speaksHttp;
};

} // namespace renotify
