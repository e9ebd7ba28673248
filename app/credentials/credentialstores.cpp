// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialstores.h"

#include <QUrl>

namespace renotify {

namespace {

/// What the secret is bound to, on one line: the address it may go to, and the CA file that vouches for the server.
QByteArray addressOf(const Account &account)
{
    const QByteArray host = account.host.url().toEncoded();
    return account.caFile.isEmpty() ? host : host + " CA:" + QUrl::toPercentEncoding(account.caFile);
}

// An entry is `for <address>`, a line feed, and then the secret.
constexpr char mark[] = "for ";

Secret bound(const Account &account, const Secret &secret)
{
    QByteArray entry = mark + addressOf(account) + '\n';
    entry.reserve(entry.size() + secret.reveal().size()); // growing would leave a copy of the secret in memory
    entry.append(secret.reveal().data(), secret.reveal().size());
    return Secret::fromUtf8(std::move(entry));
}

Result<Secret> unbound(const Account &account, const Result<Secret> &entry)
{
    if (!entry)
        return entry.error();
    const QByteArrayView text = entry->reveal();
    const qsizetype end = text.indexOf('\n');
    const bool isOurs = end > 0 && text.startsWith(mark);
    const QByteArray address = isOurs ? text.first(end).sliced(qsizetype(qstrlen(mark))).toByteArray() : QByteArray();
    if (address != addressOf(account))
        return Error{Error::Kind::SecretForOtherHost, QString::fromUtf8(address), {}};
    if (end + 1 == text.size()) // an address with nothing after it: an empty password is not a secret
        return Error{Error::Kind::SecretMissing, {}, {}};
    return Secret::fromUtf8(text.sliced(end + 1).toByteArray());
}

} // namespace

CredentialStore &CredentialStores::of(const Account &account) const
{
    return account.keepSecret == Account::KeepSecret::InKeychain ? m_keychain : m_session;
}

QFuture<Result<Secret>> CredentialStores::read(const Account &account) const
{
    return of(account).read(account.id).then([account](const Result<Secret> &entry) {
        return unbound(account, entry);
    });
}

QFuture<Result<Done>> CredentialStores::write(const Account &account, const Secret &secret) const
{
    return of(account).write(account.id, bound(account, secret));
}

QFuture<Result<Done>> CredentialStores::remove(const Account &account) const
{
    return of(account).remove(account.id);
}

} // namespace renotify
