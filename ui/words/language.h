// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace renotify {

/// A language that the window can be read in.
struct Language
{
    QString code; ///< as QLocale and the catalogue's file name have it, "pt_BR"
    QString name; ///< what its speakers call it
};

/// Every language there is a catalogue for, English first.
QList<Language> languages();

/// Speaks `code` from here on, with its numbers and dates; empty, or one there is no catalogue for: what the system
/// speaks, else English. What is on the screen already stays as it is.
void speak(const QString &code);

} // namespace renotify
