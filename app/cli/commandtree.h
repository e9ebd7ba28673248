// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandids.h"

#include <span>

namespace renotify::cli {

/// Everything that renotifyctl can be asked for. The parser, the help, the completions and the manual are all made from
/// this one table, so none of them can know something that the others do not.

/// What a shell offers where a value is wanted.
enum class Offer { Nothing, File, Folder, Account, Outcome, Format, Shell };

struct OptionEntry
{
    Opt id;
    const char *name;        ///< without the dashes
    const char *placeholder; ///< nullptr: a flag
    const char *help;
    unsigned groups;
    Offer offer = Offer::Nothing;
};

struct VerbEntry
{
    VerbId id;
    const char *family; ///< "history" of `history list`; nullptr if it stands alone
    const char *name;
    const char *argument; ///< the placeholder of what it takes besides options; nullptr: nothing
    const char *summary;  ///< one line, for the help
    const char *details;  ///< for the manual
    unsigned groups;
    bool isArgumentRequired = false;
    Offer offer = Offer::Nothing;
    bool isHidden = false;
};

struct FamilyEntry
{
    const char *name;
    const char *summary;
};

std::span<const OptionEntry> optionEntries();
std::span<const VerbEntry> verbEntries();
std::span<const FamilyEntry> familyEntries();

/// The words that a shell offers for such a value; empty if they are not known beforehand.
std::span<const char *const> offeredWords(Offer offer);

} // namespace renotify::cli
