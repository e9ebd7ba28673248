// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace renotify {

class AccountCheck;
class AccountChoice;
class AccountList;
class AccountsDialog;
class ChallengeState;
class CredentialStores;
class MainWindow;
class Sender;

/// Leads the person to the accounts: from the menu, and from every notice that an account has no secret, which leads to
/// that account.
class AccountControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    AccountControl(AccountList &accounts, const CredentialStores &credentials, AccountCheck &check,
                   AccountChoice &choice, MainWindow &window, QObject *parent = nullptr);

    /// From now on offers to enter a secret when one of them finds it missing.
    void listenTo(const Sender &sender, const ChallengeState &challenge);

private:
    AccountsDialog *open();
    void offerSecret(const QString &accountId, const QString &accountName);

    AccountList &m_accounts;
    const CredentialStores &m_credentials;
    AccountCheck &m_check;
    AccountChoice &m_choice;
    MainWindow &m_window;
    QAction *m_enterSecret;
    QString m_withoutSecret; ///< the account that the offer is about
};

} // namespace renotify
