// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace renotify {

// Texts that each stand for themselves, put together as the language does it. Empty ones are left out. A text that
// depends on another one is a single string for the translator instead.

/// Whole sentences, one after the other.
QString sentences(const QStringList &all);

/// Short facts on one line, set apart from each other: `iPhone – iOS – verified`
QString onOneLine(const QStringList &facts);

/// What happened, one after the other: `sent → accepted → approved`
QString inOrder(const QStringList &steps);

/// An enumeration: `a, b, and c`
QString enumeration(QStringList items);

/// A label and what belongs to it: `Identity: ada-4711`
QString labelled(const QString &label, const QString &value);

} // namespace renotify
