// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace renotify {

/// The notification that the fault server answers with: all nine fields, as documented by Twilio.
QByteArray notificationJson();

/// Twilio's error body: code, message, more_info, status.
QByteArray twilioErrorJson(int status, int code);

/// A whole HTTP/1.1 answer with the right Content-Length. `status` is "201 Created", for example; each of the `headers`
/// ends in CR LF.
QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body);

/// 201 with notificationJson(), the answer of a server without faults.
QByteArray acceptedAnswer();

/// The headers of a JSON answer from Twilio: type and request id.
QByteArray jsonHeaders();

} // namespace renotify
