// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"
#include "domain/account.h"

namespace renotify {

/// Both places a secret can be, and which of them an account chose. Holds references: main owns the stores.
class CredentialStores
{
public:
    CredentialStores(CredentialStore &keychain, CredentialStore &session)
        : m_keychain(keychain)
        , m_session(session)
    {
    }

    CredentialStore &of(const Account &account) const
    {
        return account.keepSecret == Account::KeepSecret::InKeychain ? m_keychain : m_session;
    }

private:
    CredentialStore &m_keychain;
    CredentialStore &m_session;
};

} // namespace renotify
