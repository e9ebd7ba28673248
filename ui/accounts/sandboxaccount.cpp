// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/sandboxaccount.h"

#include "credentials/credentialstores.h"
#include "support/whenready.h"
#include "ui/words/accounttext.h"

namespace renotify {

using namespace Qt::StringLiterals;

SandboxAccount::SandboxAccount(const CredentialStores &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
    connect(&m_process, &SandboxProcess::ended, this, [this] {
        m_account.reset();
        emit ended();
    });
}

QString SandboxAccount::accountId()
{
    return sandboxId();
}

QString SandboxAccount::accountName()
{
    return u"Sandbox"_s;
}

FormDraft SandboxAccount::example()
{
    return {.service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
            .identity = u"customer-approves"_s,
            .challenge = u"YCbd26509d05bb40d6b067c59390b732c6"_s,
            .ttl = Ttl::from(120),
            .reason = {}};
}

void SandboxAccount::start()
{
    whenReady(m_process.start(), this, [this](const Result<SandboxAddress> &started) {
        if (!started) {
            emit failed(started.error());
            return;
        }
        const SandboxAddress &address = started.value();
        const auto host = ServiceHost::baseUrl(address.url.toString());
        if (!std::holds_alternative<ServiceHost>(host)) {
            emit failed({Error::Kind::SandboxFailed, address.url.toString(), {}});
            return;
        }
        m_account = Account{.id = accountId(),
                            .name = accountName(),
                            .credential = address.account,
                            .host = std::get<ServiceHost>(host),
                            .keepSecret = Account::KeepSecret::ForThisSession,
                            .caFile = {},
                            .coolDown = {},
                            .hold = {},
                            .services = {{*ServiceSid::parse(example().service), tr("Sandbox sign-in")}}};
        m_secrets.write(*m_account, address.secret);
        emit ready();
    });
}

} // namespace renotify
