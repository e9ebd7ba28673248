// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

QByteArray Reply::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &pair) {
        return pair.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

Client::Client(const QUrl &base, const QString &user, const QString &secret)
    : m_base(base)
    , m_authorization("Basic " + (user + u':' + secret).toUtf8().toBase64())
{
}

Client::Pending Client::begin(const QByteArray &verb, const QByteArray &path, const QByteArray &form)
{
    QNetworkRequest request(QUrl::fromEncoded(m_base.toEncoded() + path, QUrl::StrictMode));
    request.setRawHeader("Authorization", m_authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return Pending(m_network.sendCustomRequest(request, verb, form));
}

Reply Client::finished(Pending reply)
{
    QSignalSpy spy(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        spy.wait(10'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(), reply->rawHeaderPairs()};
}

QByteArray Client::rawPost(const QByteArray &path, const QByteArray &form) const
{
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(m_base.host(), quint16(m_base.port()));
    socket.write("POST " + path + " HTTP/1.1\r\nHost: " + m_base.authority().toLatin1() + "\r\nAuthorization: "
                 + m_authorization + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                 + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    closed.wait(10'000);
    return socket.readAll();
}

QByteArray customerPath(const QString &identity, const QByteArray &rest)
{
    return "/v2/Services/" + serviceSid().toLatin1() + "/Entities/" + QUrl::toPercentEncoding(identity) + rest;
}

QByteArray standingPath(const QString &identity, const QByteArray &rest)
{
    return customerPath(identity, "/Challenges/" + story(identity).challengeSid().toLatin1() + rest);
}

const Story &story(QStringView identity)
{
    return *std::find_if(stories().begin(), stories().end(),
                         [identity](const Story &story) { return story.identity == identity; });
}
