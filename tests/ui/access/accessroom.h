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
    Main,    ///< with a send that ended, and its row
    Welcome, ///< as the first start shows it
    Production,
    Accounts,
    NewAccount,
    Preferences,
    Help,
    About,
    Paste,
    Request, ///< before it is sent
    Import,
    Question
};

/// The whole program over a data folder of its own, with two accounts, one of them for production, and whatever
/// window is asked for. Nothing here reaches beyond this computer.
class AccessRoom
{
public:
    AccessRoom();
    ~AccessRoom();

    /// Opens and shows it, and waits until it is the active one.
    QWidget *open(Window window, Preferences::Appearance appearance = Preferences::Appearance::System);

    Program &program() { return *m_program; }
    QMenu *menu() const;
    QString path(const QString &file) const { return m_folder.filePath(file); } ///< in the data folder

    /// Waits until `window` has taken its place.
    static void settle(QWidget *window);

    /// A row for each, in the column "window".
    static void addRows();

private:
    void start(const QString &account, Preferences::Appearance appearance);
    void send();
    QWidget *dialog();

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace renotify

Q_DECLARE_METATYPE(renotify::Window)
