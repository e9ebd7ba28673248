// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QFuture>
#include <QObject>

namespace renotify {

class CredentialStores;
class VerifyApi;

/// What a credential turned out to be allowed to do.
struct AccountReport
{
    QList<Service> services{};
    std::optional<Error> obstacle{};           ///< why listing services failed: secret, connection or permission
    bool askedChallenges = false;              ///< false if there is no service to ask about
    std::optional<Error> challengesObstacle{}; ///< empty: it may list challenges
};

/// Finds out what an account's credential may do, only by reading: nothing is created and nobody gets a push. Lives on
/// the window's thread.
class AccountCheck : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    AccountCheck(const CredentialStores &credentials, VerifyApi &api, QObject *parent = nullptr);

    /// Uses `secret`, or the stored secret if that is empty. Ends within the deadlines of the keychain and the API.
    QFuture<AccountReport> test(const Account &account, const std::optional<Secret> &secret);

private:
    QFuture<AccountReport> askServices(const Account &account, const Result<Secret> &secret);
    QFuture<AccountReport> askChallenges(const Account &account, const Secret &secret, AccountReport report);

    const CredentialStores &m_credentials;
    VerifyApi &m_api;
};

} // namespace renotify
