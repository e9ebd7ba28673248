// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/program/program.h"

#include <QTemporaryDir>

#include <memory>

class QMenu;

namespace renotify {

/// Every kind of window that the program can show.
enum class Window {
    Main,    ///< after a send has ended, with its row
    Welcome, ///< the first start
    Production,
    Accounts,
    NewAccount,
    Preferences,
    Help,
    About,
    Paste,
    Request, ///< the request before it is sent
    Import,
    Question,
    ListSource, ///< a window of its own
    ListCheck,  ///< with all kinds of groups
    ListConfirm,
    ListRun
};

/// The whole program on a data folder of its own, with two accounts, one of them for production, and any of its
/// windows. Nothing here reaches beyond this computer.
class AccessRoom
{
public:
    AccessRoom();
    ~AccessRoom();

    /// Opens and shows the window, and waits until it is active.
    QWidget *open(Window window, Preferences::Appearance appearance = Preferences::Appearance::System);

    Program &program() { return *m_program; }
    QMenu *menu() const;
    QString path(const QString &file) const { return m_folder.filePath(file); } ///< in the data folder

    /// Waits until the layout of `window` no longer changes.
    static void settle(QWidget *window);

    /// Adds a row for each window, with the column "window".
    static void addRows();

private:
    void start(const QString &account, Preferences::Appearance appearance);
    void send();
    QWidget *dialog();
    QWidget *openList(Window window);

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace renotify

Q_DECLARE_METATYPE(renotify::Window)
