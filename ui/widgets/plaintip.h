// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace renotify {

// A tool tip renders anything that looks like markup, and its text format cannot be set: a text by a customer, a
// service or a ticket would lose its brackets or show a picture. Everything except the program's own fixed texts must
// go through these functions.

/// `text` in a form that a tool tip shows letter for letter.
QString plainTip(const QString &text);

/// Gives `widget` such a tool tip. If the widget has no accessible description of its own, a screen reader reads
/// `text`.
void setPlainTip(QWidget &widget, const QString &text);

} // namespace renotify
