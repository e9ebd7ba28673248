// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accountimport.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

using Change = ImportedAccount::Change;

QList<Change> changesBetween(const Account &a, const Account &b)
{
    const bool sameGuard =
        a.production == b.production && a.colour == b.colour && a.coolDown == b.coolDown && a.hold == b.hold;
    QList<Change> changes;
    const auto add = [&](bool same, Change change) {
        if (!same)
            changes += change;
    };
    add(a.name == b.name, Change::Name);
    add(a.credential == b.credential, Change::Credential);
    add(a.host == b.host, Change::Host);
    add(a.caFile == b.caFile, Change::CaFile);
    add(a.keepSecret == b.keepSecret, Change::KeepSecret);
    add(sameGuard, Change::Guard);
    return changes;
}

/// A name that only the account with `id` may have already.
QString freeName(const QString &name, const QString &id, const QList<Account> &taken)
{
    const auto isTaken = [&](const QString &wanted) {
        return std::ranges::any_of(taken, [&](const Account &other) {
            return other.id != id && other.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int i = 2; isTaken(free); ++i)
        free = u"%1 (%2)"_s.arg(name, QString::number(i));
    return free;
}

} // namespace

bool ImportedAccount::asksForSecret() const
{
    const bool moves = changes.contains(Change::Host) || changes.contains(Change::CaFile)
                       || changes.contains(Change::KeepSecret) || changes.contains(Change::Credential);
    return effect == Effect::New || moves;
}

QList<ImportedAccount> compareAccounts(const QList<Account> &present, const QList<Account> &imported)
{
    QList<Account> taken = present;
    QList<ImportedAccount> compared;
    for (const Account &account : imported) {
        ImportedAccount next{.account = account};
        const auto before = std::ranges::find(present, account.id, &Account::id);
        if (before == present.end() && QUuid(account.id).isNull())
            next.account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        next.account.name = freeName(account.name, next.account.id, taken);
        next.renamed = next.account.name != account.name;
        if (before != present.end()) {
            next.changes = changesBetween(*before, next.account);
            next.effect = next.changes.isEmpty() ? ImportedAccount::Effect::Same : ImportedAccount::Effect::Changed;
        }
        taken += next.account;
        compared += next;
    }
    return compared;
}

QList<Account> mergeAccounts(QList<Account> present, const QList<ImportedAccount> &chosen)
{
    for (const ImportedAccount &next : chosen) {
        const auto before = std::ranges::find(present, next.account.id, &Account::id);
        if (before == present.end())
            present += next.account;
        else
            *before = next.account;
    }
    return present;
}

} // namespace renotify
