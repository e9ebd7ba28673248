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

/// Exports accounts to a file and imports them, for a team. The file never has secrets, and nothing changes before the
/// person has seen what would change.
class AccountTransfer : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs; all arguments must outlive this object. `messages` shows the result.
    AccountTransfer(AccountList &accounts, MessageBar &messages, QWidget *window);

    // These ask for the file with a dialog.
    void chooseImport();
    void chooseExport();

    /// Shows what the file at `path` would change, and imports it if the person agrees.
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
