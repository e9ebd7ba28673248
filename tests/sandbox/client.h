// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sandboxserver.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <memory>

/// What came back from a request.
struct Reply
{
    int status = 0; ///< 0: there was no status line
    QJsonObject body;
    QList<QNetworkReply::RawHeaderPair> headers;

    int code() const { return body[QLatin1String("code")].toInt(); }
    QByteArray header(const QByteArray &name) const;
};

/// A plain HTTP client of the sandbox, which shares nothing with the product's own.
class Client
{
public:
    using Pending = std::unique_ptr<QNetworkReply>;

    Client(const QUrl &base, const QString &user, const QString &secret);

    /// Paths begin with a slash and are already percent-encoded, and so is `form`.
    Reply get(const QByteArray &path) { return finished(begin("GET", path)); }
    Reply post(const QByteArray &path, const QByteArray &form = {}) { return finished(begin("POST", path, form)); }

    Pending begin(const QByteArray &verb, const QByteArray &path, const QByteArray &form = {});
    static Reply finished(Pending reply);

    /// Everything that comes back for one POST on a connection of its own, until the service closes it.
    QByteArray rawPost(const QByteArray &path, const QByteArray &form) const;

private:
    QUrl m_base;
    QByteArray m_authorization;
    QNetworkAccessManager m_network;
};

/// `/v2/Services/{the only one}/Entities/{identity}`, followed by `rest`.
QByteArray customerPath(const QString &identity, const QByteArray &rest = {});
/// `…/Challenges/{the standing one}`, followed by `rest`.
QByteArray standingPath(const QString &identity, const QByteArray &rest = {});
const renotify::sandbox::Story &story(QStringView identity);
