// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkReply>

namespace renotify {

/// The headers of an answer, with their names spelled as people know them and as Twilio writes them:
/// `Twilio-Request-Id`.
///
/// Qt 6.4 hands each name over as it came. Qt 6.8 hands all of them over in lower case, and nothing tells how they
/// came, so there they get their usual spelling. Names mean the same in every case (RFC 9110, 5.1).
QList<QNetworkReply::RawHeaderPair> headersOf(const QNetworkReply &reply);

/// `name`, which is all in lower case, with a capital at the start of each word; the few that are written otherwise,
/// such as `ETag`, as they are registered.
QByteArray usualSpelling(const QByteArray &name);

} // namespace renotify
