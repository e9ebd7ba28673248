// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace renotify {

/// A home of its own for the program `renotify`, which is started in it as a person would, on a platform that draws
/// into memory. Whatever still runs ends with this.
class RealProgram
{
public:
    RealProgram();
    ~RealProgram();

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString dataFolder() const { return path(QStringLiteral("data")); }
    void set(const QString &variable, const QString &value); ///< in its environment; empty takes it out

    /// With `arguments` and nothing else.
    QProcess &start(const QStringList &arguments);
    /// The same on its data folder, with the sandbox; once the window has loaded what it shows.
    QProcess &startWindow(const QStringList &arguments = {});

    struct End
    {
        int code = -1; ///< -1: by a signal, or not within a minute
        QByteArray out;
        QByteArray err;
    };
    /// Until it has ended.
    static End ended(QProcess &process);
    End run(const QStringList &arguments) { return ended(start(arguments)); }

    /// What the window keeps of its form, for the next start.
    QByteArray keptForm() const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

/// Of a file; empty where there is none.
QByteArray contents(const QString &path);

} // namespace renotify
