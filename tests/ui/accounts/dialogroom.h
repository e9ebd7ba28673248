// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/sessionstore.h"
#include "send/accountcheck.h"
#include "support/workerthread.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accountsdialog.h"
#include "verify/verifyapi.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

class QLineEdit;
class QPushButton;

namespace renotify {

/// The visible control in `window` with this name, which is its accessible name or its label. Null if there is none.
QWidget *control(const QWidget *window, const QString &name);

/// The text directly below the field with this name.
QString noteBeneath(const QWidget *window, const QString &name);

/// An accounts dialog on a folder of its own, and what a person does in it. The stores are in memory.
class DialogRoom
{
public:
    /// `accounts` are in the file; each has the secret "old secret" in the store that it names.
    explicit DialogRoom(const QList<Account> &accounts = {});
    ~DialogRoom();

    /// Shows the dialog; `keychain`, if given, replaces the one in memory.
    AccountsDialog *open(CredentialStore *keychain = nullptr);

    QWidget *control(const QString &name) const { return renotify::control(dialog.get(), name); }
    QLineEdit *line(const QString &name) const;
    QString note(const QString &name) const { return noteBeneath(dialog.get(), name); }
    QString state() const;                                     ///< of the account
    QStringList entries() const;                               ///< of the list
    void type(const QString &name, const QString &text) const; ///< replaces what is there
    void choose(const QString &name, const QString &choice) const;
    void press(const QString &name) const;
    void answer(const QString &button) const; ///< to the question that is shown

    QList<Account> onDisk() const;
    QString path() const { return folder.filePath(QStringLiteral("data/accounts.json")); }
    static QByteArray secretIn(CredentialStore &store, const QString &id); ///< empty if there is none

    QTemporaryDir folder;
    WorkerThread files;
    AccountList list;
    SessionStore keychain;
    SessionStore session;
    VerifyApi api;
    std::unique_ptr<CredentialStores> stores; // of the dialog
    std::unique_ptr<AccountCheck> check;
    std::unique_ptr<AccountsDialog> dialog;
};

inline const auto keySid = QStringLiteral("SK0123456789abcdef0123456789abcdef");
inline const auto accountSid = QStringLiteral("AC0123456789abcdef0123456789abcdef");
Account exampleAccount(const QString &id, const QString &name);

} // namespace renotify
