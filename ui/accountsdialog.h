// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountkeeper.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace renotify {

class AccountChooser;
class AccountForm;
class AccountList;
class MessageBar;

/// Makes, changes and removes accounts together with their secrets. What was typed about an account stays,
/// marked with a dot, while others are looked at; it goes only when the person says so. Show it with open()
/// or show().
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `accounts` and the stores outlive it.
    AccountsDialog(AccountList &accounts, const CredentialStores &credentials, QWidget *parent = nullptr);

    /// Begins a new account. Only once the accounts are loaded; before, it does nothing.
    void addAccount();
    /// Shows the account; nothing happens where there is none of this id.
    void select(const QString &id);

    /// Asks first where something typed would be lost; does nothing while the keychain is at work.
    void reject() override;

signals:
    void accountSaved(const QString &id);

private:
    void listen();
    void showList();
    void showForm();
    AccountForm *makeForm(const QString &id);
    AccountForm *form(const QString &id) const;
    QList<AccountForm *> forms() const;

    void lookForSecret(AccountForm *form, const QString &news = {});
    void save(AccountForm *form);
    void askToRemove();
    void remove(AccountForm *form, const Account &account);
    void discard(AccountForm *form);

    AccountList &m_accounts;
    const CredentialStores m_credentials;
    const AccountKeeper m_keeper;
    AccountChooser *m_chooser;
    QStackedWidget *m_pages; ///< an empty one, then the form of every account that was looked at
    MessageBar *m_notice;
    QPushButton *m_close;
    bool m_busy = false; ///< an account is being saved or removed
    int m_looks = 0;     ///< what a store says about a secret counts only if nothing was begun since
};

} // namespace renotify
