// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace renotify {

/// The languages that have a catalogue, as in the names of its files, English first.
QStringList catalogues();

/// The first language in the system's list that has a catalogue, or else English. A variant of it will do ("pt" for
/// Portugal).
QString systemLanguage();

} // namespace renotify
