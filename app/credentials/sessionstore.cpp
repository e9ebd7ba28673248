// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/sessionstore.h"

namespace renotify {

namespace {

template<class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

QFuture<Result<Secret>> SessionStore::read(const QString &accountId)
{
    const auto found = m_secrets.constFind(accountId);
    return ready<Secret>(found != m_secrets.cend() ? Result(*found) : Error{Error::Kind::SecretMissing, {}, {}});
}

QFuture<Result<Done>> SessionStore::write(const QString &accountId, Secret secret)
{
    m_secrets.insert(accountId, secret);
    return ready<Done>(Done());
}

QFuture<Result<Done>> SessionStore::remove(const QString &accountId)
{
    m_secrets.remove(accountId);
    return ready<Done>(Done());
}

} // namespace renotify
