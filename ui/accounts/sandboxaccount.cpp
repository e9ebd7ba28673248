// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/sandboxaccount.h"

#include "credentials/credentialstores.h"
#include "domain/sandbox.h"
#include "support/whenready.h"

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

FormDraft SandboxAccount::example()
{
    return {.service = sandboxService().toString(),
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
        m_account = sandboxAccount(address.url, address.account, tr("Sandbox sign-in"));
        if (!m_account) {
            emit failed({Error::Kind::SandboxFailed, address.url.toString(), {}});
            return;
        }
        m_secrets.write(*m_account, address.secret);
        emit ready();
    });
}

} // namespace renotify
