// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/curlcommand.h"

#include "verify/verifywire.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// One word for the shell, whatever is in it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

std::optional<QString> curlCommand(const Attempt &attempt)
{
    const auto host = ServiceHost::baseUrl(attempt.host);
    if (!std::holds_alternative<ServiceHost>(host))
        return std::nullopt;
    const auto url = wire::notificationsUrl(std::get<ServiceHost>(host), attempt.request);
    if (!url)
        return std::nullopt;
    // --data makes it a form by POST, an empty one included; --globoff leaves brackets of a host alone.
    return u"curl --globoff -u \"$TWILIO_AUTH\" --data %1 %2"_s.arg(
        quoted(QString::fromUtf8(wire::notificationForm(attempt.request))), quoted(url->toString(QUrl::FullyEncoded)));
}

} // namespace renotify
