// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandtree.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <variant>

namespace renotify::cli {

/// A command line that was understood.
struct Invocation
{
    const VerbEntry *verb = nullptr;
    QString argument{};                                                   ///< what the verb takes besides options
    std::array<std::optional<QString>, std::size_t(Opt::Count)> values{}; ///< a flag that was given is an empty text

    bool has(Opt option) const { return values[std::size_t(option)].has_value(); }
    QString text(Opt option) const { return values[std::size_t(option)].value_or(QString()); }
};

/// The end of a program that has nothing else to do: help that was asked for, or what is wrong with the command line.
struct ParseEnd
{
    bool isHelp = false;
    bool wantsJson = false; ///< as far as can be told
    std::string text{};
};

/// Understands the arguments of main(). Opens nothing.
std::variant<Invocation, ParseEnd> parse(int argc, const char *const *argv);

} // namespace renotify::cli
