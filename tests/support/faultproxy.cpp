// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultproxy.h"

#include "faultanswers.h"
#include "faultsocket.h"
#include "httprequestreader.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace renotify {

FaultProxy::FaultProxy()
    : m_listener([this](FaultSocket &client, int) { serve(client); })
{
}

void FaultProxy::setWay(Way way)
{
    m_way = way;
    if (way == Way::Refuse)
        m_listener.refuse();
    else
        m_listener.listen();
}

QNetworkProxy FaultProxy::proxy() const
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_listener.port()};
}

QByteArray FaultProxy::url() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_listener.port());
}

QList<QByteArray> FaultProxy::targets() const
{
    const std::lock_guard lock(m_mutex);
    return m_targets;
}

void FaultProxy::serve(FaultSocket &client)
{
    HttpRequestReader reader;
    while (reader.stage() < HttpRequestReader::Stage::InBody) {
        const QByteArray bytes = client.read();
        if (bytes.isEmpty())
            return;
        reader.feed(bytes);
    }
    if (reader.method() != "CONNECT") {
        ++m_others;
        client.write(httpAnswer("400 Bad Request", "Connection: close\r\n", {}));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_targets << reader.path();
    }
    const Way way = m_way;
    if (way == Way::Tunnel)
        tunnel(client, reader.path().mid(reader.path().lastIndexOf(':') + 1).toUShort());
    else
        answer(client, way);
}

void FaultProxy::answer(FaultSocket &client, Way way)
{
    switch (way) {
    case Way::Forbidden:
        client.write(httpAnswer("403 Forbidden", {}, "not from here"));
        break;
    case Way::AuthenticationRequired:
        client.write(httpAnswer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"proxy\"\r\n",
                                "who are you"));
        break;
    case Way::BadGateway:
        client.write(httpAnswer("502 Bad Gateway", {}, "not to be reached"));
        break;
    case Way::Garbage:
        client.write("\x05\x00\xff this is no HTTP\r\n\r\n"_ba);
        break;
    case Way::Close:
        client.finish();
        break;
    case Way::Reset:
        client.armReset();
        return;
    case Way::Silence:
    case Way::Tunnel:
    case Way::Refuse:
        break;
    }
    while (!client.read().isEmpty()) {
    }
}

void FaultProxy::tunnel(FaultSocket &client, quint16 port)
{
    const std::unique_ptr<FaultSocket> target = FaultSocket::connect(port);
    if (!target) {
        answer(client, Way::BadGateway);
        return;
    }
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    std::thread back([&client, &target] {
        for (QByteArray bytes; !(bytes = target->read()).isEmpty();)
            client.write(bytes);
        client.finish();
    });
    for (QByteArray bytes; !(bytes = client.read()).isEmpty();)
        target->write(bytes);
    target->interrupt(); // nobody who speaks HTTP closes only one direction
    back.join();
}

} // namespace renotify
