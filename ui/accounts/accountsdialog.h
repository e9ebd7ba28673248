// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountkeeper.h"
#include "ui/accounts/accounttransfer.h"

#include <QDialog>

class QPushButton;

namespace renotify {

class AccountCheck;
class AccountChooser;
class AccountForm;
class AccountPages;
class AccountList;
class MessageBar;

/// Makes, changes and removes accounts together with their secrets. What was typed for an account stays, marked with a
/// dot, while others are looked at; it is discarded only when the person says so. Show it with open() or show().
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The accounts, the stores and the check must outlive this object.
    AccountsDialog(AccountList &accounts, const CredentialStores &credentials, AccountCheck &check,
                   QWidget *parent = nullptr);

    /// Begins a new account. Does nothing before the accounts are loaded.
    void addAccount();
    /// Shows the account with this id; does nothing if there is none.
    void select(const QString &id);

    /// Asks first if something typed would be lost. While the keychain is working, it only stops the waiting.
    void reject() override;

signals:
    void accountSaved(const QString &id);

private:
    void listen();
    void showList();
    void showForm();
    void listenTo(AccountForm *form);
    void copyAccount();
    void begin(AccountForm *form);
    void move(int by);
    void stopWaiting();
    void test(AccountForm *form);
    /// From here to release() the form waits. The returned number tells this wait from later ones.
    int occupy(AccountForm *form, const QString &sentence);
    /// Returns false if nobody waits for that any more.
    bool release(int look);

    void lookForSecret(AccountForm *form, const QString &news = {});
    void save(AccountForm *form);
    void askToRemove();
    void remove(AccountForm *form, const Account &account);
    void discard(AccountForm *form);

    AccountList &m_accounts;
    const CredentialStores m_credentials;
    const AccountKeeper m_keeper;
    AccountCheck &m_check;
    AccountChooser *m_chooser;
    AccountPages *m_pages;
    MessageBar *m_notice;
    AccountTransfer m_transfer;
    QPushButton *m_close;
    AccountForm *m_busy = nullptr; ///< its account is being saved or removed
    int m_looks = 0;               ///< a store's answer about a secret counts only if nothing was begun since
};

} // namespace renotify
