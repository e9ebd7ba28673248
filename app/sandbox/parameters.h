// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace renotify::sandbox {

/// The names and values of a query or of an `application/x-www-form-urlencoded` body. QtHttpServer decodes neither, and
/// QUrlQuery does not decode `+`, which means a space in both.
class Parameters
{
public:
    static Parameters decode(const QByteArray &encoded);

    bool has(const QString &name) const { return m_values.contains(name); }
    /// The first value of `name`; null if there is none.
    QString value(const QString &name) const { return m_values.value(name).value(0); }
    QStringList values(const QString &name) const { return m_values.value(name); }

    /// The value of `name` as a number in `least`…`most`; `otherwise` if the name is missing; nothing if its value is
    /// not such a number. Signs, spaces and the empty text do not count as numbers.
    std::optional<int> number(const QString &name, int least, int most, int otherwise) const;

private:
    QHash<QString, QStringList> m_values;
};

/// `text` with its percent escapes decoded, as UTF-8.
QString percentDecoded(const QByteArray &text);

} // namespace renotify::sandbox
