// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace renotify {

/// A home for the program `renotify`, which is started in it as a person would start it, on a platform that draws into
/// memory. Programs that are still running end together with this object.
class RealProgram
{
public:
    RealProgram();
    ~RealProgram();

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString dataFolder() const { return path(QStringLiteral("data")); }
    void set(const QString &variable, const QString &value); ///< in its environment; an empty value removes it

    /// Starts the program with these arguments and no others.
    QProcess &start(const QStringList &arguments);
    /// The same on its data folder and with the sandbox; returns when the window has loaded its content.
    QProcess &startWindow(const QStringList &arguments = {});

    struct End
    {
        int code = -1; ///< -1: ended by a signal, or not within a minute
        QByteArray out;
        QByteArray err;
    };
    /// Waits until the process has ended.
    static End ended(QProcess &process);
    End run(const QStringList &arguments) { return ended(start(arguments)); }

    /// What the window saves of its form for the next start.
    QByteArray keptForm() const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

/// The content of a file; empty if there is none.
QByteArray contents(const QString &path);

} // namespace renotify
