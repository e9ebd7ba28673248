// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultsession.h"

#include "faultsocket.h"

using namespace std::chrono_literals;

namespace renotify {

using Point = FaultScript::Point;
using Ending = FaultScript::Ending;

FaultSession::FaultSession(FaultSocket &socket, Shared &shared, int connection)
    : m_socket(socket)
    , m_shared(shared)
    , m_speaksHttp(!shared.tls)
{
    m_seen.connection = connection;
}

void FaultSession::run()
{
    if (!begin())
        return;
    for (int earlier = 0; hear(Read::InHead) && serve(earlier); ++earlier)
        nextRequest();
}

bool FaultSession::begin()
{
    const FaultScript &script = m_shared.choice.forConnection();
    m_seen.fault = script.kind;
    if (script.after == Point::InHandshake)
        return m_socket.startHalfTls(m_shared.tls->modern()) && end(script);
    if (script.after < Point::FirstBytes)
        return say(script) && end(script);
    return !m_shared.tls || secure(script.kind);
}

bool FaultSession::secure(FaultKind::Value kind)
{
    if (!m_socket.startTls(kind == FaultKind::Tls11Only ? m_shared.tls->tls11() : m_shared.tls->modern()))
        return false;
    ++m_shared.handshakes;
    m_speaksHttp = true;
    return true;
}

/// Serves one request; returns true if the connection can serve another.
bool FaultSession::serve(int earlier)
{
    const FaultScript &script = m_shared.choice.forRequest(earlier);
    m_seen.fault = script.kind;
    record();
    if (script.after >= Point::Head && !hear(script.after == Point::Head ? Read::InBody : Read::Complete))
        return false;
    if (!say(script))
        return false;
    m_seen.answered = script.ending != Ending::Reset;
    record();
    return end(script) && hear(Read::Complete);
}

bool FaultSession::say(const FaultScript &script)
{
    QByteArray first = script.first;
    first.replace("{self}", m_shared.self + m_reader.path());
    first.replace("{elsewhere}", m_shared.elsewhere + m_reader.path());
    first.replace("{http}", m_shared.http + m_reader.path());
    if (!m_socket.write(first))
        return false;
    for (qint64 i = 0; i != script.times; ++i) {
        if (script.pace > 0ms && !m_socket.pause(script.pace))
            return false;
        if (!m_socket.write(script.repeated))
            return false;
    }
    return m_socket.write(script.last) && (script.silence == 0ms || m_socket.pause(script.silence));
}

/// Returns true if the connection is kept; otherwise returns when it has to be closed.
bool FaultSession::end(const FaultScript &script)
{
    switch (script.ending) {
    case Ending::KeepOpen:
        return true;
    case Ending::Close:
        m_socket.sayGoodbye();
        [[fallthrough]];
    case Ending::CloseUntold:
        m_socket.finish();
        [[fallthrough]];
    case Ending::Silence:
        hearOut();
        return false;
    case Ending::Reset:
        m_socket.pause(50ms); // a reset overtakes bytes that the client's program has not read yet
        m_socket.armReset();
        return false;
    }
    Q_UNREACHABLE();
}

/// Reads until at least `stage` of a request has come; returns false if the client ended before that.
bool FaultSession::hear(Read stage)
{
    while (m_reader.stage() < stage) {
        const QByteArray bytes = m_socket.read();
        if (bytes.isEmpty())
            return false;
        m_shared.bytes += bytes.size();
        m_reader.feed(bytes);
        record();
    }
    return true;
}

/// Reads to the client's end, so that a request counts even if the server has stopped serving.
void FaultSession::hearOut()
{
    while (m_speaksHttp && hear(Read::Complete))
        nextRequest();
    while (!m_speaksHttp && !m_socket.read().isEmpty()) {
    }
}

void FaultSession::nextRequest()
{
    m_reader.next();
    m_seen = SeenRequest{.connection = m_seen.connection, .fault = m_seen.fault};
    m_record = -1;
    if (m_reader.stage() > Read::Nothing)
        record();
}

void FaultSession::record()
{
    m_seen.raw = m_reader.raw();
    m_seen.method = m_reader.method();
    m_seen.path = m_reader.path();
    m_seen.body = m_reader.body();
    m_seen.headRead = m_reader.stage() >= Read::InBody;
    m_seen.bodyRead = m_reader.stage() == Read::Complete;
    if (m_record < 0)
        m_record = m_shared.log.add(m_seen);
    else
        m_shared.log.update(m_record, m_seen);
}

} // namespace renotify
