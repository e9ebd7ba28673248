// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/repeats.h"

#include "domain/sendpolicy.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace renotify {

Repeats::Repeats(qint64 rows)
    : m_seed(size_t(QRandomGenerator::global()->generate64()))
{
    m_seen.reserve(rows);
}

void Repeats::add(quint32 row, QStringView service, QStringView identity, QStringView challenge)
{
    const bool hasChallenge = !challenge.isEmpty();
    const QString which = hasChallenge ? challenge.toString().toLower() : identity.toString();
    const size_t key = qHashMulti(m_seed, service.toString().toLower(), which, hasChallenge);
    m_seen += Seen{key, row, hasChallenge};
}

QList<ListProblem> Repeats::problems()
{
    std::ranges::sort(m_seen, {}, [](const Seen &seen) { return std::tuple(seen.key, seen.row); });
    QList<ListProblem> problems;
    for (qsizetype i = 0, first = 0; i < m_seen.size(); ++i) {
        if (m_seen[i].key != m_seen[first].key)
            first = i;
        if (i == first)
            continue;
        const bool isTooOften = m_seen[i].hasChallenge && i - first >= mostPushes;
        problems += ListProblem{.row = m_seen[i].row,
                                .kind = isTooOften ? ListProblem::Kind::TooOften : ListProblem::Kind::Twice,
                                .first = m_seen[first].row};
    }
    std::ranges::sort(problems, {}, &ListProblem::row);
    return problems;
}

} // namespace renotify
