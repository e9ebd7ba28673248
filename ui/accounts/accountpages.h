// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountchooser.h"

#include <QStackedWidget>

namespace renotify {

struct Account;
class AccountForm;
class AccountList;

/// The forms of the accounts that were looked at, of which one is visible. What was typed into one stays while others
/// are shown.
class AccountPages : public QStackedWidget
{
    Q_OBJECT

public:
    /// `accounts` must outlive this object.
    explicit AccountPages(const AccountList &accounts, QWidget *parent = nullptr);

    /// Null if the account was not looked at.
    AccountForm *form(const QString &id) const;
    QList<AccountForm *> forms() const;

    /// The form of this account; it is made if there is none.
    AccountForm *open(const QString &id);
    /// A form for an account that is not saved yet, filled from `example` if there is one.
    AccountForm *openNew(const Account *example = nullptr);

    /// Shows the form; with null, what to do when there is no account.
    void showForm(AccountForm *form);

    /// Deletes the forms that were looked at but not changed.
    void forgetUnchanged();

    /// The accounts with their present names; the ones that are not saved yet come last.
    QList<AccountChooser::Entry> entries() const;

signals:
    void made(renotify::AccountForm *form);

private:
    QString freeName(const QString &name) const;

    const AccountList &m_accounts;
};

} // namespace renotify
