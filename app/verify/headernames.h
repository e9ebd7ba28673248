// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkReply>

namespace renotify {

/// The headers of an answer, with their names spelled as people know them and Twilio writes them: `Twilio-Request-Id`.
///
/// Qt 6.4 passes each name on as it came. Qt 6.8 passes all of them on in lower case, and the original spelling is
/// lost, so they get their usual spelling. The case of a name has no meaning (RFC 9110, 5.1).
QList<QNetworkReply::RawHeaderPair> headersOf(const QNetworkReply &reply);

/// `name`, which is all in lower case, with a capital at the start of each word. A few names with another registered
/// spelling, such as `ETag`, get that one.
QByteArray usualSpelling(const QByteArray &name);

} // namespace renotify
