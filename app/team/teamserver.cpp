// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamserver.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr qsizetype longestName = 63; // bytes; PostgreSQL cuts off what is longer

/// A zero byte or a line end has no place in a name, and would end what libpq reads.
bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.toUtf8().size() <= longestName && isPlain(text);
}

std::optional<int> portIn(QStringView text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port > 0 && port <= 65535 && text.front().isDigit() ? std::optional(port) : std::nullopt;
}

/// A name or an IPv4 address. Never a list of several, as libpq would take it.
bool isHostName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"_s);
    return text.size() <= 253 && name.match(text).hasMatch();
}

bool isIPv6(const QString &text)
{
    return QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

struct HostPort
{
    QString host;
    QStringView port; ///< empty: none was said
};

/// `[IPv6]` without its brackets; any other text as it is.
QString unbracketed(const QString &host)
{
    const bool isInside = host.startsWith(u'[') && host.endsWith(u']') && isIPv6(host.sliced(1, host.size() - 2));
    return isInside ? host.sliced(1, host.size() - 2) : host;
}

HostPort split(const QString &place)
{
    if (isIPv6(place) || place.endsWith(u']'))
        return {unbracketed(place), {}};
    const qsizetype colon = place.lastIndexOf(u':');
    // The name of a folder may have a colon in it.
    if (colon < 0 || (place.startsWith(u'/') && !portIn(QStringView(place).sliced(colon + 1))))
        return {place, {}};
    const QString host = place.first(colon);
    const bool isBareIPv6 = host.contains(u':') && !host.startsWith(u'/') && !host.startsWith(u'[');
    return {isBareIPv6 ? QString() : unbracketed(host), QStringView(place).sliced(colon)};
}

bool isHost(const QString &host)
{
    return host.startsWith(u'/') ? isPlain(host) && !host.contains(u',') : isHostName(host) || isIPv6(host);
}

} // namespace

std::variant<TeamServer, TeamServer::Fault> TeamServer::from(const Parts &parts)
{
    const QString place = parts.place.trimmed();
    const HostPort found = split(place);
    if (!isHost(found.host))
        return Fault::Place;
    TeamServer server;
    server.m_host = found.host;
    if (!found.port.isEmpty()) {
        const auto port = found.port.size() > 1 ? portIn(found.port.sliced(1)) : std::nullopt;
        if (!port)
            return Fault::Place;
        server.m_port = *port;
    }
    if (!isName(parts.database))
        return Fault::Database;
    if (!isName(parts.user))
        return Fault::User;
    server.m_database = parts.database;
    server.m_user = parts.user;
    server.m_caFile = parts.caFile.trimmed();
    if (!isPlain(server.m_caFile) || server.m_caFile.contains(u';')) // QPSQL would make a space of it
        return Fault::CaFile;
    return server;
}

QString TeamServer::place() const
{
    const QString host = m_host.contains(u':') && !m_host.startsWith(u'/') ? u"[%1]"_s.arg(m_host) : m_host;
    return m_port == 5432 ? host : u"%1:%2"_s.arg(host, QString::number(m_port));
}

bool TeamServer::isLocal() const
{
    return m_host.startsWith(u'/') || m_host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
           || QHostAddress(m_host).isLoopback();
}

} // namespace renotify
