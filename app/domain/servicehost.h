// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>
#include <variant>

namespace renotify {

/// Where an account's requests go: Twilio, one of its edges and regions, or a base URL of one's own. Exists only in
/// forms to which a credential may be sent.
class ServiceHost
{
public:
    /// The reason why a base URL is refused.
    enum class Fault { Empty, NotAUrl, WrongScheme, PlainHttpElsewhere, UserInfo, QueryOrFragment };

    /// `https://verify.twilio.com`.
    static ServiceHost twilio();

    /// `verify.{edge}.{region}.twilio.com`. An edge alone implies the region `us1`; a region alone gives
    /// `verify.{region}.twilio.com` (Twilio). If both are empty, this is twilio(). Returns nothing unless both consist
    /// of lower-case letters, digits and dashes.
    static std::optional<ServiceHost> region(QStringView edge, QStringView region);

    /// Allows `https` anywhere and `http` on loopback only, without user-info, query or fragment. A path is kept as a
    /// prefix, but without the API's `/v2`, which every request adds.
    static std::variant<ServiceHost, Fault> baseUrl(QStringView text);

    enum class Kind { Twilio, Region, BaseUrl };
    Kind kind() const { return m_kind; }
    const QString &edge() const { return m_edge; }
    const QString &region() const { return m_region; }

    /// The scheme, host, port and path prefix, without a trailing slash.
    const QUrl &url() const { return m_url; }

    bool operator==(const ServiceHost &) const = default;

private:
    ServiceHost(Kind kind, QUrl url)
        : m_kind(kind)
        , m_url(std::move(url))
    {
    }

    Kind m_kind;
    QUrl m_url;
    QString m_edge;
    QString m_region;
};

} // namespace renotify
