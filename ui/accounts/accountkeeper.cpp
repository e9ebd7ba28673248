// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountkeeper.h"

#include "support/whenready.h"
#include "ui/accounts/accountlist.h"
#include "ui/words/secrettext.h"

#include <algorithm>

namespace renotify {

namespace {

template<class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

// The list is the context of every step, because it outlives everything else.
AccountKeeper::AccountKeeper(AccountList &accounts, const CredentialStores &credentials)
    : m_accounts(accounts)
    , m_credentials(credentials)
{
}

QFuture<Result<AccountKeeper::Kept>> AccountKeeper::save(const Account &account, std::optional<Secret> secret) const
{
    const Change change{account, m_accounts.find(account.id), secret.has_value()};
    if (!secret)
        return saveList(change);
    return whenReady(m_credentials.write(account, *secret), &m_accounts,
                     [keeper = *this, change](const Result<Done> &written) {
                         return written ? keeper.saveList(change) : ready<Kept>(written.error());
                     })
        .unwrap();
}

QFuture<Result<AccountKeeper::Kept>> AccountKeeper::saveList(const Change &change) const
{
    QList<Account> accounts = m_accounts.accounts();
    const auto place = std::ranges::find(accounts, change.account.id, &Account::id);
    if (place == accounts.end())
        accounts += change.account;
    else
        *place = change.account;
    return whenReady(m_accounts.save(accounts), &m_accounts,
                     [keeper = *this, change](const Result<Done> &saved) {
                         return saved ? keeper.dropOld(change) : keeper.takeBack(change, saved.error());
                     })
        .unwrap();
}

QFuture<Result<AccountKeeper::Kept>> AccountKeeper::takeBack(const Change &change, const Error &error) const
{
    const auto &[account, before, wroteSecret] = change;
    const bool fits = before && before->host == account.host && before->caFile == account.caFile
                      && before->keepSecret == account.keepSecret;
    if (!wroteSecret || fits)
        return ready<Kept>(error);
    return whenReady(m_credentials.remove(account), &m_accounts,
                     [error](const Result<Done> &) { return Result<Kept>(error); });
}

QFuture<Result<AccountKeeper::Kept>> AccountKeeper::dropOld(const Change &change) const
{
    if (!change.before || change.before->keepSecret == change.account.keepSecret)
        return ready<Kept>(Kept());
    const bool wasInKeychain = change.before->keepSecret == Account::KeepSecret::InKeychain;
    return whenReady(m_credentials.remove(*change.before), &m_accounts, [wasInKeychain](const Result<Done> &removed) {
        // Without a keychain, nothing can be left behind in it.
        const bool isGone =
            removed || removed.error().kind == Error::Kind::KeychainAbsent || isMissing(removed.error());
        return Result<Kept>(Kept{isGone ? std::nullopt : std::optional(removed.error()), removed && wasInKeychain});
    });
}

QFuture<Result<Done>> AccountKeeper::remove(const Account &account) const
{
    const auto leaveOut = [keeper = *this, id = account.id](const Result<Done> &removed) {
        if (!removed)
            return ready(removed);
        QList<Account> accounts = keeper.m_accounts.accounts();
        accounts.removeIf([&](const Account &other) { return other.id == id; });
        return keeper.m_accounts.save(accounts);
    };
    return whenReady(m_credentials.remove(account), &m_accounts, leaveOut).unwrap();
}

} // namespace renotify
