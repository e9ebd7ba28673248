// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountlist.h"

#include "settings/accounts.h"
#include "support/whenready.h"
#include "support/workerthread.h"

#include <algorithm>

namespace renotify {

AccountList::AccountList(QString path, WorkerThread &files, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_files(files)
{
}

void AccountList::load()
{
    const auto read = m_files.run([path = m_path] { return loadAccounts(path); });
    whenReady(read, this, [this](const Result<QList<Account>> &loaded) {
        if (loaded)
            takeOver(loaded.value());
        else
            emit failed(loaded.error());
    });
}

std::optional<Account> AccountList::find(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountList::findByName(QStringView name) const
{
    const auto found = std::ranges::find(m_accounts, name, &Account::name);
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

QFuture<Result<Done>> AccountList::save(const QList<Account> &accounts)
{
    const auto written = m_files.run([path = m_path, accounts] { return saveAccounts(path, accounts); });
    return whenReady(written, this, [this, accounts](const Result<Done> &saved) {
        if (saved)
            takeOver(accounts);
        return saved;
    });
}

QFuture<Result<Done>> AccountList::move(const QString &id, int by)
{
    QList<Account> accounts = m_accounts;
    const qsizetype from = std::ranges::find(accounts, id, &Account::id) - accounts.begin();
    const qsizetype to = from + by;
    if (from == accounts.size() || to < 0 || to >= accounts.size())
        return QtFuture::makeReadyFuture(Result<Done>(Done()));
    accounts.move(from, to);
    return save(accounts);
}

void AccountList::rememberServices(const Account &tested, const QList<Service> &services)
{
    QList<Account> accounts = m_accounts;
    const auto saved = std::ranges::find(accounts, tested.id, &Account::id);
    if (saved == accounts.end() || saved->host != tested.host || saved->credential != tested.credential
        || saved->services == services)
        return;
    saved->services = services;
    save(accounts);
}

QFuture<Result<Done>> AccountList::exportTo(const QString &path) const
{
    return m_files.run([path, accounts = m_accounts] { return saveAccounts(path, accounts); });
}

QFuture<Result<QList<Account>>> AccountList::readFrom(const QString &path) const
{
    return m_files.run([path] { return loadAccounts(path); });
}

void AccountList::takeOver(const QList<Account> &accounts)
{
    m_loaded = true;
    m_accounts = accounts;
    emit changed();
}

} // namespace renotify
