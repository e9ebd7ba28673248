// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/error.h"

#include <QList>
#include <QObject>

namespace renotify {

class AccountList;
class MessageBar;
struct ImportedAccount;

/// Accounts to a file and from one, for a team: never with a secret, and nothing changes before the person has seen
/// what would.
class AccountTransfer : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialogs stand before; all outlive this. `messages` gets how it went.
    AccountTransfer(AccountList &accounts, MessageBar &messages, QWidget *window);

    // With a dialog for the file.
    void chooseImport();
    void chooseExport();

    /// Shows what the file at `path` would change, and changes it if that is accepted.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

signals:
    void imported();

private:
    void preview(const QList<Account> &read);
    void merge(const QList<ImportedAccount> &chosen);
    void say(const QString &sentence);
    void complain(const QString &sentence);

    AccountList &m_accounts;
    MessageBar &m_messages;
    QWidget *const m_window;
};

} // namespace renotify
