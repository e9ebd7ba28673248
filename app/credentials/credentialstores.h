// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"
#include "domain/account.h"

namespace renotify {

/// Both places a secret can be, which of them an account chose, and where each secret may go: it is kept together with
/// the address that it was given for, and read for no other. So whoever changes an account's host in a file, or sends
/// a file of accounts, gets no secret along. Holds references: main owns the stores.
class CredentialStores
{
public:
    CredentialStores(CredentialStore &keychain, CredentialStore &session)
        : m_keychain(keychain)
        , m_session(session)
    {
    }

    /// As CredentialStore has it; SecretForOtherHost where the account's host or CA file is not the one that the
    /// secret was written with.
    QFuture<Result<Secret>> read(const Account &account) const;
    QFuture<Result<Done>> write(const Account &account, const Secret &secret) const;
    QFuture<Result<Done>> remove(const Account &account) const;

private:
    CredentialStore &of(const Account &account) const;

    CredentialStore &m_keychain;
    CredentialStore &m_session;
};

} // namespace renotify
