// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/curlcommand.h"

#include "verify/verifywire.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// `text` as one word for the shell, whatever it contains.
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
    // --data sends a form by POST, even an empty one; --globoff keeps curl from interpreting brackets in the host.
    return u"curl --globoff -u \"$TWILIO_AUTH\" --data %1 %2"_s.arg(
        quoted(QString::fromUtf8(wire::notificationForm(attempt.request))), quoted(url->toString(QUrl::FullyEncoded)));
}

} // namespace renotify
