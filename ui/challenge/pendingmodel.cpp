// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/pendingmodel.h"

#include "domain/sendpolicy.h"
#include "ui/challenge/challengetimes.h"
#include "ui/widgets/plaintip.h"
#include "ui/words/together.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(const Challenge &challenge)
{
    const QString message = challenge.message.simplified(); // always on one line
    return message.isEmpty() ? PendingModel::tr("No message") : message;
}

QString times(const Challenge &challenge)
{
    QStringList parts;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto theirs = challenge.clock.at(now, steadyNow());
    if (challenge.createdAt && theirs)
        parts += ageText(challenge.createdAt->secsTo(*theirs));
    if (const auto left = lifeLeft(challenge, now))
        parts += timeLeftText(left->count());
    return onOneLine(parts);
}

QString tipText(const Challenge &challenge)
{
    QStringList lines{messageOf(challenge), challenge.sid.toString()};
    if (challenge.createdAt)
        lines += PendingModel::tr("started %1").arg(challenge.createdAt->toString(Qt::ISODate));
    if (challenge.expiresAt)
        lines += PendingModel::tr("expires %1").arg(challenge.expiresAt->toString(Qt::ISODate));
    return lines.join(u'\n');
}

} // namespace

void PendingModel::clear()
{
    beginResetModel();
    m_challenges.clear();
    m_sids.clear();
    m_next.reset();
    m_isAsked = false;
    m_isCut = false;
    endResetModel();
}

void PendingModel::append(const ChallengePage &page)
{
    QList<Challenge> fresh;
    for (const Challenge &challenge : page.challenges) {
        const QString sid = challenge.sid.toString();
        if (m_challenges.size() + fresh.size() < most && !m_sids.contains(sid)) {
            m_sids.insert(sid);
            fresh += challenge;
        }
    }
    const bool goesInCircles = fresh.isEmpty() && !page.challenges.isEmpty();
    m_isAsked = false;
    m_next = goesInCircles ? std::nullopt : page.next;
    m_isCut = m_isCut || page.isCut;
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_challenges += fresh;
    if (isFull())
        m_next.reset();
    endInsertRows();
}

void PendingModel::finish()
{
    m_next.reset();
    m_isAsked = false;
    m_isCut = true;
}

int PendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_challenges.size());
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Challenge &challenge = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(messageOf(challenge) + u'\n' + times(challenge));
    case Qt::AccessibleTextRole:
        return onOneLine({messageOf(challenge), times(challenge)});
    case Qt::ToolTipRole:
        return plainTip(tipText(challenge));
    default:
        return {};
    }
}

void PendingModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    emit pageWanted(*m_next);
}

} // namespace renotify
