// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstores.h"

namespace renotify {

class AccountList;

/// Saves and removes an account together with its secret: no secret is left for an account that is not there,
/// and none meets a host that it was not typed for. One thing at a time. What was begun is brought to its
/// end, even when this is gone.
class AccountKeeper
{
public:
    struct Kept
    {
        std::optional<Error> leftBehind; ///< why the secret is still in the place where it was kept before
        bool leftKeychain = false;       ///< it was there, and has been removed
    };

    /// `accounts` and the stores outlive it.
    AccountKeeper(AccountList &accounts, const CredentialStores &credentials);

    /// Writes the secret, if there is one, and then the list. Without one the stored secret stays as it is,
    /// so ask for it where host or place have changed. An error is the store's (Keychain…) or the list's
    /// (File…); nothing is changed then, except that a secret that must not meet the account as it was is
    /// taken out again.
    QFuture<Result<Kept>> save(const Account &account, std::optional<Secret> secret) const;

    /// Removes the secret and then the account. With the store's error nothing was removed, with the list's
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
