// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace renotify::cli {

/// What people read of renotifyctl, in their language. What programs read is the same in every one: the names of fields
/// and codes, and the cells of a table with tabs.
struct CtlWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::cli::CtlWords)
};

/// The language that the environment asks for, if there is a catalogue; empty: English, as in the locale C. Costs next
/// to nothing.
QString wantedLanguage();

/// Loads the catalogue of a language that wantedLanguage() named, for as long as the program runs.
void speak(const QString &language);

} // namespace renotify::cli
