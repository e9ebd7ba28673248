// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace renotify {

/// JSON as text, for a person who wants to see what came: the order of members, members of the same name and numbers of
/// any length stay as they are. (QJsonDocument sorts, drops and rounds them.) Every function here is pure, may be
/// called from any thread, and takes about 10 ms for 1 MiB.

/// `json` with each member on a line of its own. Returns nothing if it is not valid JSON in UTF-8, if it is nested more
/// than a hundred levels deep, or if the text would be longer than 16 MiB.
std::optional<QByteArray> prettyJson(const QByteArray &json);

/// One value that is a leaf: anything but an object or array with something in it.
struct JsonLeaf
{
    QString path;  ///< `errors[0].code`, or `["a b"]` for a name that is not a word; empty for a lone value
    QString value; ///< as JSON: with the quotes of a string and all digits of a number

    bool operator==(const JsonLeaf &) const = default;
};

/// The values of `json` in their order. Returns nothing if prettyJson() would, or if paths and values would be longer
/// than 16 Mi characters.
std::optional<QList<JsonLeaf>> jsonLeaves(const QByteArray &json);

/// The different values that two texts have at one path.
struct JsonDifference
{
    QString path;
    std::optional<QString> before; ///< empty: only the later text has the path
    std::optional<QString> after;  ///< empty: only the earlier text has the path

    bool operator==(const JsonDifference &) const = default;
};

/// The differences in the order of `after`, followed by what only `before` has. Members of the same name are told apart
/// by their order. Members that are merely in another order are no difference.
QList<JsonDifference> jsonDifferences(const QList<JsonLeaf> &before, const QList<JsonLeaf> &after);

} // namespace renotify
