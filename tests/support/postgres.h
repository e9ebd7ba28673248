// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace renotify {

/// A PostgreSQL of its own under a temporary folder, made in about a second, and gone with this object. Its user
/// "admin" needs no password on the socket; everybody else does. Where the tests run as root, the server runs as
/// `postgres` or `nobody`, because it refuses to run as root.
class Postgres
{
public:
    /// A server that also listens on 127.0.0.1, with TLS if there is a certificate.
    struct Tcp
    {
        QString certificate = {}; ///< the path of a PEM file, as the next
        QString key = {};
    };

    Postgres();
    explicit Postgres(const Tcp &tcp);
    ~Postgres();
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    QString socketFolder() const { return m_folder.path(); }
    int port() const { return m_port; } ///< of 127.0.0.1; 0: does not listen there

    /// Runs statements as "admin"; answers with what psql prints, one row a line, columns with | between them. Ends the
    /// test if they fail.
    QString sql(const QString &database, const QString &statements) const;
    /// The same for a login with a password; what failed is in the answer, with its SQLSTATE.
    QString sqlAs(const QString &login, const QString &password, const QString &database,
                  const QString &statements) const;

    void stop(); ///< as a crash would
    void start();

private:
    void initialise();
    QProcess &prepared(QProcess &process) const;
    void runTool(const QString &tool, const QStringList &arguments) const;
    void place(const QString &file, const QByteArray &content) const;
    QString psql(const QStringList &arguments, const QString &password, bool *isFine) const;

    QTemporaryDir m_folder;
    QString m_tools;
    QStringList m_settings;
    int m_port = 0;
    QProcess m_server;
};

} // namespace renotify
