// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QList>
#include <QStringView>

#include <compare>

namespace renotify {

/// Finds the rows of a list that name the same challenge, or the same customer without a challenge. It keeps twelve
/// bytes a row instead of the texts: two different ones of a million rows are confused once in eighteen million lists.
class Repeats
{
public:
    /// `rows`: how many are expected.
    explicit Repeats(qint64 rows);

    /// Rows come in their order.
    void add(quint32 row, QStringView service, QStringView identity, QStringView challenge);

    /// A Twice or TooOften for every row that is not the first of its kind, in the order of the rows. Once, at the end.
    QList<ListProblem> problems();

private:
    struct Seen
    {
        quint32 key[2]; ///< a hash, whose last bit says whether there is a challenge
        quint32 row;

        auto operator<=>(const Seen &) const = default;
    };

    QList<Seen> m_seen;
    size_t m_seed;
};

} // namespace renotify
