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

/// The accounts that a person has made, as the window knows them. They are read and written outside the window's
/// thread. The sandbox is not in the list.
class AccountList : public QObject
{
    Q_OBJECT

public:
    /// `path` is accounts.json; `files` must outlive this object.
    AccountList(QString path, WorkerThread &files, QObject *parent = nullptr);

    /// Reads the file; changed() or failed() follows. Until then, and after a failure, the list is empty. A file that
    /// could not be read is never written to.
    void load();

    bool isLoaded() const { return m_loaded; }
    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> find(const QString &id) const;
    std::optional<Account> findByName(QStringView name) const;

    /// Writes `accounts`, and uses them once they are on the disk. If that fails, the list does not change.
    QFuture<Result<Done>> save(const QList<Account> &accounts);

    /// Moves an account down by this many places, as far as possible.
    QFuture<Result<Done>> move(const QString &id, int by);
    /// Stores what a test found, if the tested account is the same as the saved one.
    void rememberServices(const Account &tested, const QList<Service> &services);

    /// Writes the accounts without their secrets into a file that the person chose. An existing file with any other
    /// content is not touched; its error comes back.
    QFuture<Result<Done>> exportTo(const QString &path) const;
    /// Reads such a file without changing anything.
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
