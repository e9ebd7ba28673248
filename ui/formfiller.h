// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace renotify {

class AccountChoice;
struct CommandLine;
class MainWindow;

/// Puts what a command line or a second start asks for into the window. It never sends, and chooses no account
/// that is not there.
class FormFiller
{
    Q_DECLARE_TR_FUNCTIONS(FormFiller)

public:
    /// Both must outlive this.
    FormFiller(AccountChoice &choice, MainWindow &window) : m_choice(choice), m_window(window) { }

    void fill(const CommandLine &line);

private:
    void warn(const QString &sentence);

    AccountChoice &m_choice;
    MainWindow &m_window;
};

} // namespace renotify
