// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QList>

namespace renotify {

/// What importing one account would change.
struct ImportedAccount
{
    enum class Effect { New, Changed, Same };
    enum class Change { Name, Credential, Host, CaFile, KeepSecret, Guard };

    Account account; ///< as it would be after the import
    Effect effect = Effect::New;
    QList<Change> changes{}; ///< what differs from the existing account
    bool renamed = false;    ///< it got another name, because its own was taken

    /// Whether its secret has to be entered: the account is new, or its secret was given for another address or place.
    bool asksForSecret() const;
};

/// Compares `imported` with the accounts that are `present`: an account with a known id is changed, every other one is
/// new. A new account whose name is taken gets another name, and gets a new id unless its own is a UUID.
QList<ImportedAccount> compareAccounts(const QList<Account> &present, const QList<Account> &imported);

/// `present` after importing `chosen`: changed accounts keep their place, new ones follow at the end. None is removed.
QList<Account> mergeAccounts(QList<Account> present, const QList<ImportedAccount> &chosen);

} // namespace renotify
