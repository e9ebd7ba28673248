// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandtree.h"

#include <QByteArray>
#include <QList>

namespace renotify::cli {

// The pieces that the completions of all shells are made of.

/// `text` as one word of any of these shells, whatever it contains.
QByteArray quoted(const QByteArray &text);
/// `history list`
QByteArray pathOf(const VerbEntry &verb);
/// The verbs of a family; with nullptr those that stand alone. Without the hidden ones.
QList<const VerbEntry *> shownVerbs(const char *family);
QList<const OptionEntry *> optionsOf(const VerbEntry &verb);
/// With `separator` in between.
QByteArray joined(const QList<QByteArray> &words, const char *separator = " ");
QByteArray joined(std::span<const char *const> words);

} // namespace renotify::cli
