// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/notification.h"
#include "domain/servicehost.h"

#include <QNetworkRequest>

#include <optional>

namespace renotify {

/// The one POST that creates a notification, before it is sent: its address, its headers in their order, and its body.
/// All of it is ours except `Host`, `Connection` and `Accept-Language`, which Qt adds at the socket.
struct OutgoingPost
{
    QNetworkRequest request;
    QByteArray form;

    /// Returns nothing if Qt would send the request to another address.
    static std::optional<OutgoingPost> create(const ServiceHost &host, const NotificationRequest &notification,
                                              const QByteArray &authorization);

    /// As text for people: the first line, one line per header, an empty line, and the body.
    QString text() const;
};

} // namespace renotify
