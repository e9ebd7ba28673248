// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace renotify {

class WorkerThread;

/// The accounts that a person has made, as the window knows them: read and written off its thread. The sandbox is
/// none of them.
class AccountList : public QObject
{
    Q_OBJECT

public:
    /// `path` is accounts.json; `files` outlives this.
    AccountList(QString path, WorkerThread &files, QObject *parent = nullptr);

    /// Reads the file; changed() or failed() follows. Until then, and after a failure, there are none, and a file
    /// that could not be read is never written to.
    void load();

    bool isLoaded() const { return m_loaded; }
    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> find(const QString &id) const;
    std::optional<Account> findByName(QStringView name) const;

    /// Writes `accounts` and takes them over when the disk has them; they stay as they were when it fails.
    QFuture<Result<Done>> save(const QList<Account> &accounts);

    /// Moves one so many places down, as far as there are any.
    QFuture<Result<Done>> move(const QString &id, int by);
    /// Keeps what a test found, if it is about the account as it is saved.
    void rememberServices(const Account &tested, const QList<Service> &services);

    /// Writes the accounts, none of their secrets, into a file of the person's choice. A file that is there and
    /// holds anything else is left alone, and its error comes back.
    QFuture<Result<Done>> exportTo(const QString &path) const;
    /// Reads such a file; changes nothing.
    QFuture<Result<QList<Account>>> readFrom(const QString &path) const;

signals:
    void changed();
    void failed(const renotify::Error &error);

private:
    void takeOver(const QList<Account> &accounts);

    const QString m_path;
    WorkerThread &m_files;
    QList<Account> m_accounts;
    bool m_loaded = false;
};

} // namespace renotify
