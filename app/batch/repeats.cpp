// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/repeats.h"

#include "domain/sendpolicy.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <algorithm>

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
    const quint64 key = qHashMulti(m_seed, service.toString().toLower(), which);
    m_seen += Seen{{quint32(key >> 32), quint32(key & ~1ULL) | quint32(hasChallenge)}, row};
}

QList<ListProblem> Repeats::problems()
{
    std::ranges::sort(m_seen);
    QList<ListProblem> problems;
    for (qsizetype i = 0, first = 0; i < m_seen.size(); ++i) {
        if (!std::ranges::equal(m_seen[i].key, m_seen[first].key))
            first = i;
        if (i == first)
            continue;
        const bool hasChallenge = m_seen[i].key[1] & 1;
        const bool isTooOften = hasChallenge && i - first >= mostPushes;
        problems += ListProblem{.row = m_seen[i].row,
                                .kind = isTooOften ? ListProblem::Kind::TooOften : ListProblem::Kind::Twice,
                                .first = m_seen[first].row};
    }
    m_seen = {};
    std::ranges::sort(problems, {}, &ListProblem::row);
    return problems;
}

} // namespace renotify
