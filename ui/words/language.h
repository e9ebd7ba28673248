// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace renotify {

/// A language in which the window can be shown.
struct Language
{
    QString code; ///< as in QLocale and in the name of the catalogue file: "pt_BR"
    QString name; ///< the language's own name
};

/// All languages that have a catalogue, English first.
QList<Language> languages();

/// Switches to the language `code`, with its numbers and dates. If `code` is empty or has no catalogue, this is the
/// language of the system, or else English. Texts that are already shown do not change.
void speak(const QString &code);

} // namespace renotify
