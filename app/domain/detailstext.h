// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// How Details reads a text: it takes away what surrounds words, and finds the value that follows a name.
namespace renotify::detailstext {

/// A pattern that ignores case, and in which `\w` is a letter of any script.
QRegularExpression pattern(const QString &text);

/// `text` without what mail programs, shells, JSON and HTML put around and into it, and with broken words joined again.
QString plain(const QString &text);

/// The values that follow `key`, as JSON, YAML, a query, a header, an option, a log or a ticket form would write them.
/// A value that may continue on the next line is given in both lengths. Percent-encoding is not decoded.
QStringList valuesOf(const QString &key, const QString &text);

/// `value` with JSON's `\u00fc` escapes decoded.
QString unescaped(QString value);

} // namespace renotify::detailstext
