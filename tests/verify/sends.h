// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/verifyapi.h"

#include <QTest>

/// The sends of the tests in verify/, and how they wait for the end.
namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline Account accountAt(const QUrl &url, const QString &caFile = {})
{
    return {.id = u"account-1"_s,
            .name = u"Acme"_s,
            .credential = *parseCredentialSid(u"SK0123456789abcdef0123456789abcdef"),
            .host = std::get<ServiceHost>(ServiceHost::baseUrl(url.toString(QUrl::FullyEncoded))),
            .caFile = caFile};
}

inline NotificationRequest requestFor(const QString &identity = u"customer-approves"_s,
                                      std::optional<Ttl> ttl = Ttl::from(120))
{
    return {*ServiceSid::parse(u"VA0123456789abcdef0123456789abcdef"), *Identity::parse(identity),
            *ChallengeSid::parse(u"YC0123456789abcdef0123456789abcdef"), ttl};
}

inline Secret someSecret()
{
    return Secret::fromUtf8("pass:wörd");
}

/// The end of `sending`, while the event loop runs. Still Sending if there was no end in time.
inline SendResult endOf(const QFuture<SendResult> &sending, std::chrono::milliseconds within = 15s)
{
    const bool ended = QTest::qWaitFor([&] { return sending.isFinished(); }, int(within.count()));
    return ended ? sending.result() : SendResult{};
}

inline SendResult sendThrough(VerifyApi &api, const Account &account, const NotificationRequest &request = requestFor())
{
    return endOf(api.createNotification(account, someSecret(), request));
}

} // namespace renotify
