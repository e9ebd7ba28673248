// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sandbox.h"

namespace renotify {

using namespace Qt::StringLiterals;

QString sandboxId()
{
    return u"sandbox"_s;
}

QString sandboxName()
{
    return u"Sandbox"_s;
}

ServiceSid sandboxService()
{
    return *ServiceSid::parse(u"VA9e186c7b6fe24866f2e98c0ac81f5115");
}

std::optional<Account> sandboxAccount(const QUrl &url, const CredentialSid &credential, const QString &serviceName)
{
    const auto host = ServiceHost::baseUrl(url.toString());
    if (!std::holds_alternative<ServiceHost>(host))
        return std::nullopt;
    return Account{.id = sandboxId(),
                   .name = sandboxName(),
                   .credential = credential,
                   .host = std::get<ServiceHost>(host),
                   .keepSecret = Account::KeepSecret::ForThisSession,
                   .caFile = {},
                   .coolDown = {},
                   .hold = {},
                   .services = {{sandboxService(), serviceName}}};
}

} // namespace renotify
