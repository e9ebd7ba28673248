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

/// Which account a send would go through now: what the person chose, once it can be used. Starts the sandbox when
/// that is chosen.
class AccountChoice : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AccountChoice(AccountList &accounts, SandboxAccount &sandbox, AccountBar &bar, MessageBar &messages,
                  QObject *parent = nullptr);

    /// Chooses by id. One that is not there (any more, or not yet) leaves nothing chosen.
    void choose(const QString &id);
    /// Chooses by name, as the command line says it. False if there is none of that name.
    bool chooseByName(QStringView name);

    const QString &id() const { return m_id; }

    /// Nothing while there is none, or while the sandbox is being started; obstacle() says which.
    std::optional<Account> account() const { return find(m_id); }
    /// The one of this id, chosen or not, if it can be used.
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
