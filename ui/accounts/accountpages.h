// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountchooser.h"

#include <QStackedWidget>

namespace renotify {

struct Account;
class AccountForm;
class AccountList;

/// The forms of the accounts that were looked at, one of them in sight. What was typed into one stays while others
/// are shown.
class AccountPages : public QStackedWidget
{
    Q_OBJECT

public:
    /// `accounts` outlives it.
    explicit AccountPages(const AccountList &accounts, QWidget *parent = nullptr);

    /// Nothing where the account was not looked at.
    AccountForm *form(const QString &id) const;
    QList<AccountForm *> forms() const;

    /// The form of this account, made if there is none.
    AccountForm *open(const QString &id);
    /// A form for an account that is not saved yet; filled like `example`, where there is one.
    AccountForm *openNew(const Account *example = nullptr);

    /// Brings it into sight; nothing: what to do where there is no account.
    void showForm(AccountForm *form);

    /// Lets go of what was looked at and not changed.
    void forgetUnchanged();

    /// The accounts as they are called now, the ones that are not saved yet at the end.
    QList<AccountChooser::Entry> entries() const;

signals:
    void made(renotify::AccountForm *form);

private:
    QString freeName(const QString &name) const;

    const AccountList &m_accounts;
};

} // namespace renotify
