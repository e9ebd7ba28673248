// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/notification.h"
#include "domain/servicehost.h"

#include <QNetworkRequest>

#include <optional>

namespace renotify {

/// The one POST that creates a notification, before it leaves: address, headers in their order, and body. All of it is
/// ours but `Host`, `Connection` and `Accept-Language`, which Qt adds at the socket.
struct OutgoingPost
{
    QNetworkRequest request;
    QByteArray form;

    /// Nothing if Qt would send the request to another address than the one meant.
    static std::optional<OutgoingPost> create(const ServiceHost &host, const NotificationRequest &notification,
                                              const QByteArray &authorization);

    /// As a person reads it: the first line, a line for each header, an empty one, and the body.
    QString text() const;
};

} // namespace renotify
