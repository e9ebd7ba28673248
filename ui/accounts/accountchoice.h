// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QObject>

namespace renotify {

class AccountBar;
class AccountList;
class MessageBar;
class SandboxAccount;

/// The account that a send would go through now: the one that the person chose, once it can be used. Starts the sandbox
/// when it is chosen.
class AccountChoice : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    AccountChoice(AccountList &accounts, SandboxAccount &sandbox, AccountBar &bar, MessageBar &messages,
                  QObject *parent = nullptr);

    /// Chooses by id. If the account does not exist (any more, or yet), nothing is chosen.
    void choose(const QString &id);
    /// Chooses by name, as on the command line. Returns false if no account has this name.
    bool chooseByName(QStringView name);

    const QString &id() const { return m_id; }

    /// Empty if there is none, or while the sandbox is starting; obstacle() says which.
    std::optional<Account> account() const { return find(m_id); }
    /// The account with this id, whether chosen or not, if it can be used.
    std::optional<Account> find(const QString &id) const;
    QString obstacle() const;

signals:
    void changed();

private:
    void showSandboxFailure(const QString &sentence);
    void showAccounts();

    AccountList &m_accounts;
    SandboxAccount &m_sandbox;
    AccountBar &m_bar;
    MessageBar &m_messages;
    QString m_id;
    QString m_sandboxFailure;
};

} // namespace renotify
