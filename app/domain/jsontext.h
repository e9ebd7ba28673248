// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace renotify {

/// JSON as a text, for a person who wants to see what came: the order of its members, members of the same name and
/// numbers of any length stay as they are. (QJsonDocument sorts, drops and rounds them.) Every function here is pure,
/// may be called from any thread, and takes about 10 ms for 1 MiB.

/// `json` with each member on a line of its own. Nothing where it is not valid JSON in UTF-8, where it is nested more
/// than a hundred deep, or where the text would be longer than 16 MiB.
std::optional<QByteArray> prettyJson(const QByteArray &json);

/// One value that is neither an object nor an array with something in it.
struct JsonLeaf
{
    QString path;  ///< `errors[0].code`; of a name that is no plain word: `["a b"]`; empty for a lone value
    QString value; ///< as JSON: a string has its quotes, a number its digits

    bool operator==(const JsonLeaf &) const = default;
};

/// The values of `json` in their order; nothing where prettyJson() has nothing, or where paths and values would be
/// longer than 16 Mi characters.
std::optional<QList<JsonLeaf>> jsonLeaves(const QByteArray &json);

/// What two texts have at one path, where that is not the same.
struct JsonDifference
{
    QString path;
    std::optional<QString> before; ///< nothing: only the later one has it
    std::optional<QString> after;  ///< nothing: only the earlier one has it

    bool operator==(const JsonDifference &) const = default;
};

/// What differs, in the order of `after`, then what only `before` has. Members of the same name are told apart by
/// their order. Where members only stand in another order nothing differs.
QList<JsonDifference> jsonDifferences(const QList<JsonLeaf> &before, const QList<JsonLeaf> &after);

} // namespace renotify
