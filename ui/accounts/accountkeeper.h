// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstores.h"

namespace renotify {

class AccountList;

/// Saves and removes an account together with its secret. No secret stays behind for an account that no longer exists,
/// and none is used with a host that it was not typed for. Does one thing at a time, and finishes what it began even
/// after this object is gone.
class AccountKeeper
{
public:
    struct Kept
    {
        std::optional<Error> leftBehind; ///< why the secret is still in the place where it was stored before
        bool leftKeychain = false;       ///< it was in the keychain, and has been removed there
    };

    /// `accounts` and the stores must outlive this object.
    AccountKeeper(AccountList &accounts, const CredentialStores &credentials);

    /// Writes the secret, if there is one, and then the list. Without one the stored secret stays as it is, so ask for
    /// it if the host or the place has changed. An error comes from the store (Keychain…) or from the list (File…).
    /// Then nothing has changed; a new secret that does not fit the old account is removed again.
    QFuture<Result<Kept>> save(const Account &account, std::optional<Secret> secret) const;

    /// Removes the secret and then the account. With an error of the store nothing was removed; with one of the list
    /// (File…) the secret was.
    QFuture<Result<Done>> remove(const Account &account) const;

private:
    struct Change
    {
        Account account;
        std::optional<Account> before;
        bool wroteSecret;
    };

    QFuture<Result<Kept>> saveList(const Change &change) const;
    QFuture<Result<Kept>> takeBack(const Change &change, const Error &error) const;
    QFuture<Result<Kept>> dropOld(const Change &change) const;

    AccountList &m_accounts;
    CredentialStores m_credentials;
};

} // namespace renotify
