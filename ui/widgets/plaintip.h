// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace renotify {

// A tool tip renders what looks like markup, and no text format can be set for it: what a customer, a service or a
// ticket wrote would lose its brackets or show a picture. Everything but fixed texts of the program goes through here.

/// `text` so that a tool tip shows it letter for letter.
QString plainTip(const QString &text);

/// Such a tool tip for `widget`. Where it has no accessible description of its own, a screen reader hears `text`.
void setPlainTip(QWidget &widget, const QString &text);

} // namespace renotify
