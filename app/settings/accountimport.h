// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QList>

namespace renotify {

/// What the import of one account would do.
struct ImportedAccount
{
    enum class Effect { New, Changed, Same };
    enum class Change { Name, Credential, Host, CaFile, KeepSecret, Guard };

    Account account; ///< as it would be afterwards
    Effect effect = Effect::New;
    QList<Change> changes{}; ///< what differs from the account that is there
    bool renamed = false;    ///< its name was taken

    /// Whether its secret has to be entered: it is new, or what is kept was given for another address or place.
    bool asksForSecret() const;
};

/// What becomes of `imported` beside `present`: an account of the same id is changed, all others are new. New ones
/// whose name is taken get another, and an id of their own unless theirs is a UUID.
QList<ImportedAccount> compareAccounts(const QList<Account> &present, const QList<Account> &imported);

/// `present` after the import of `chosen`: changed where they stand, new ones at the end. Nothing is removed.
QList<Account> mergeAccounts(QList<Account> present, const QList<ImportedAccount> &chosen);

} // namespace renotify
