// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace renotify {

/// What the command line asks for. It only fills the form and never sends, with one exception: `--demo` presses the
/// Send button on the sandbox.
struct CommandLine
{
    bool sandbox = false;
    std::optional<QString> account; ///< by name
    std::optional<QString> service;
    std::optional<QString> identity;
    std::optional<QString> challenge;
    std::optional<QString> ttl;
    std::optional<QString> reason;
    QString dataDir;
    QString demoPicture; ///< empty: no demo
    bool isLink = false; ///< the form's values come from a link, which anybody may have written
    QString fault;       ///< what is wrong with the command line, as a sentence
    QString unusable;    ///< why the program cannot even start with it, as a sentence

    /// `arguments` begins with the program's name; `--help` and `--version` print and end the program.
    static CommandLine parse(const QStringList &arguments);

    bool fillsForm() const { return service || identity || challenge || ttl || reason; }

    /// What a second start tells the first: the account, the form's values, and what was wrong with them.
    QByteArray toMessage() const;
    /// Any bytes may come: a message that is not ours gives an empty command line.
    static CommandLine fromMessage(const QByteArray &message);
};

} // namespace renotify
