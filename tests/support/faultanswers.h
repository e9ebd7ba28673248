// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace renotify {

/// The notification that the fault server answers with: all nine fields, as Twilio documents them.
QByteArray notificationJson();

/// Twilio's error body: code, message, more_info, status.
QByteArray twilioErrorJson(int status, int code);

/// A whole HTTP/1.1 answer with a right Content-Length; `status` is "201 Created", each of `headers` ends in
/// CR LF.
QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body);

/// 201 with notificationJson(), as a server on a good day says it.
QByteArray acceptedAnswer();

/// The headers of a JSON answer of Twilio's: type and request id.
QByteArray jsonHeaders();

} // namespace renotify
