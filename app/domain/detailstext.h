// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// How Details reads a text: what stands around words, and what stands behind a name.
namespace renotify::detailstext {

/// Case does not matter, and `\w` is a letter of any script.
QRegularExpression pattern(const QString &text);

/// `text` without what mail programs, shells, JSON and HTML put around and into it, words that they broke in one piece.
QString plain(const QString &text);

/// What stands behind `key`, as JSON, YAML, a query, a header, an option, a log or a ticket's form write it. A value
/// that may go on in the next line is given in both lengths. As it stands: what is percent-encoded is so yet.
QStringList valuesOf(const QString &key, const QString &text);

/// `\u00fc` as JSON means it.
QString unescaped(QString value);

} // namespace renotify::detailstext
