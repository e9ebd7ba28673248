// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"
#include "domain/account.h"

namespace renotify {

/// The two places where a secret can be, one of which each account has chosen. A secret is stored together with the
/// address it was given for, and is not handed out for any other: changing an account's host in a file, or sending
/// somebody a file of accounts, does not send a secret along. Holds references: main owns the stores.
class CredentialStores
{
public:
    CredentialStores(CredentialStore &keychain, CredentialStore &session)
        : m_keychain(keychain)
        , m_session(session)
    {
    }

    /// As in CredentialStore; also SecretForOtherHost if the account's host or CA file is not the one that the secret
    /// was written with.
    QFuture<Result<Secret>> read(const Account &account) const;
    QFuture<Result<Done>> write(const Account &account, const Secret &secret) const;
    QFuture<Result<Done>> remove(const Account &account) const;

private:
    CredentialStore &of(const Account &account) const;

    CredentialStore &m_keychain;
    CredentialStore &m_session;
};

} // namespace renotify
