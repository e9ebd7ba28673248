// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <vector>

namespace renotify {

/// A home for the program `renotifyctl`, which is started in it as a script would start it: without a terminal and
/// without a session bus. Programs that are still running end together with this object.
class CtlHome
{
public:
    CtlHome();
    ~CtlHome();

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString dataFolder() const { return path(QStringLiteral("data")); }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    /// Sets up one account, "Acme", for a server on this computer; `more` are further fields of accounts.json.
    void makeAccount(const QUrl &url, const QJsonObject &more = {});

    struct End
    {
        int code = -1; ///< -1: ended by a signal, or not within a minute
        QByteArray out{};
        QByteArray err{};

        /// Each line as an object; `renotify::schemaFault()` is asked about each.
        QList<QJsonObject> objects() const { return parsed(out); }
        QList<QJsonObject> complaints() const { return parsed(err); }
        QJsonObject object() const { return objects().value(0); }

    private:
        static QList<QJsonObject> parsed(const QByteArray &lines);
    };

    /// Starts it on the data folder; `input` is its standard input, which then ends.
    QProcess &start(const QStringList &arguments, const QByteArray &input = {});
    static End ended(QProcess &process);
    End run(const QStringList &arguments, const QByteArray &input = {}) { return ended(start(arguments, input)); }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

/// Why `object` is not what the installed schema promises; empty if it is.
QString schemaFault(const QJsonObject &object);

/// The customers of the sandbox and their challenges, which are always the same.
QString challengeOf(const QString &identity);

/// The secret that makeAccount()'s server is to be given.
inline const QByteArray ctlSecret = "correct-horse-battery";

} // namespace renotify
