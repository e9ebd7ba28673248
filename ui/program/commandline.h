// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace renotify {

/// What the command line asks for. It only ever fills the form: nothing in it sends, but for `--demo`, which
/// presses the Send button on the sandbox.
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
    QString fault;       ///< what is wrong with it, as a sentence
    QString unusable;    ///< why the program cannot even start with it, as a sentence

    /// `arguments` with the program's name first; `--help` and `--version` print and end the program.
    static CommandLine parse(const QStringList &arguments);

    bool fillsForm() const { return service || identity || challenge || ttl || reason; }

    /// What a second start tells the first: account and form values, and what was wrong with them.
    QByteArray toMessage() const;
    /// Anything may come: what is no message of ours is an empty command line.
    static CommandLine fromMessage(const QByteArray &message);
};

} // namespace renotify
