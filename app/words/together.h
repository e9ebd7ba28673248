// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace renotify {

// Joins texts that are complete in themselves, in the way of the language. Empty texts are left out. A text that
// depends on another one must instead be a single string for the translator.

/// Whole sentences, one after the other.
QString sentences(const QStringList &all);

/// Short facts on one line, with a mark between them: `iPhone – iOS – verified`
QString onOneLine(const QStringList &facts);

/// Events in their order: `sent → accepted → approved`
QString inOrder(const QStringList &steps);

/// An enumeration: `a, b, and c`
QString enumeration(QStringList items);

/// A label and its value: `Identity: ada-4711`
QString labelled(const QString &label, const QString &value);

} // namespace renotify
