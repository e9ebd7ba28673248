// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/outgoingpost.h"

#include "verify/verifywire.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

void addHeaders(QNetworkRequest &request, const QByteArray &authorization, qsizetype bodySize)
{
    request.setRawHeader("Authorization", authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, qint64(bodySize));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // otherwise Qt offers gzip, and a compression bomb could come
    request.setRawHeader("User-Agent", wire::userAgent());
}

/// Makes sure that the request is sent once and unchanged, and that nothing of it is stored.
void addConditions(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

} // namespace

std::optional<OutgoingPost> OutgoingPost::create(const ServiceHost &host, const NotificationRequest &notification,
                                                 const QByteArray &authorization)
{
    const auto url = wire::notificationsUrl(host, notification);
    if (!url)
        return std::nullopt;
    OutgoingPost post{QNetworkRequest(*url), wire::notificationForm(notification)};
    addHeaders(post.request, authorization, post.form.size());
    addConditions(post.request);
    return post;
}

QString OutgoingPost::text() const
{
    QByteArray lines = "POST " + request.url().toEncoded() + '\n';
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names)
        lines += name + ": " + request.rawHeader(name) + '\n';
    return QString::fromUtf8(lines + '\n' + form);
}

} // namespace renotify
