// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/servicehost.h"

#include <QRegularExpression>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

bool isHostLabel(QStringView label)
{
    return label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
           && std::all_of(label.begin(), label.end(),
                          [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

// QUrl has already normalised the host: every spelling of an IPv4 address is in dotted decimal. What only looks like
// one ("127.0.0.256", "127.0.0.1.") is a name, which a resolver looks up.
bool isLoopback(const QString &host)
{
    static const QRegularExpression ipv4(
        QRegularExpression::anchoredPattern(u"127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}"_s));
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

} // namespace

ServiceHost ServiceHost::twilio()
{
    return {Kind::Twilio, QUrl(u"https://verify.twilio.com"_s)};
}

std::optional<ServiceHost> ServiceHost::region(QStringView edge, QStringView region)
{
    const QString edgeLabel = edge.trimmed().toString();
    QString regionLabel = region.trimmed().toString();
    if (edgeLabel.isEmpty() && regionLabel.isEmpty())
        return twilio();
    if (!isHostLabel(edgeLabel) || !isHostLabel(regionLabel))
        return std::nullopt;
    if (regionLabel.isEmpty())
        regionLabel = u"us1"_s;

    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost("verify."_L1 + (edgeLabel.isEmpty() ? QString() : edgeLabel + u'.') + regionLabel + ".twilio.com"_L1);
    ServiceHost host(Kind::Region, url);
    host.m_edge = edgeLabel;
    host.m_region = regionLabel;
    return host;
}

std::variant<ServiceHost, ServiceHost::Fault> ServiceHost::baseUrl(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty())
        return Fault::Empty;
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return Fault::NotAUrl;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Fault::WrongScheme;
    if (!url.userInfo().isEmpty() || trimmed.contains(u'@'))
        return Fault::UserInfo;
    if (url.hasQuery() || url.hasFragment())
        return Fault::QueryOrFragment;
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return Fault::PlainHttpElsewhere;

    QString path = url.path(QUrl::FullyEncoded);
    const auto withoutSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    withoutSlashes();
    if (path.endsWith("/v2"_L1)) { // the API's, which its documentation writes into addresses and every request adds
        path.chop(3);
        withoutSlashes();
    }
    url.setPath(path, QUrl::StrictMode);
    return ServiceHost(Kind::BaseUrl, url);
}

} // namespace renotify
