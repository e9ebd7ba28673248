// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/challenge.h"

#include <QAbstractListModel>
#include <QSet>

namespace renotify {

/// The part of a customer's pending challenges that has been loaded. It asks for the next page when a view reaches the
/// end.
class PendingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 10'000; // challenges that are kept

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Adds what is new in the page. Reaches its end if a service sends the same challenges again.
    void append(const ChallengePage &page);
    /// No more can be read, although there are more.
    void finish();

    const Challenge &at(int row) const { return m_challenges.at(row); }
    /// The address of the next page; empty if there is none.
    const std::optional<QUrl> &next() const { return m_next; }
    bool isAsking() const { return m_isAsked; }
    bool isFull() const { return m_challenges.size() >= most; }
    bool isCut() const { return m_isCut; }
    /// All challenges were read; nothing was refused, failed or left out.
    bool isWhole() const { return !m_next && !m_isCut && !isFull(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_next && !m_isAsked; }
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageWanted(const QUrl &from);

private:
    QList<Challenge> m_challenges;
    QSet<QString> m_sids;
    std::optional<QUrl> m_next;
    bool m_isAsked = false;
    bool m_isCut = false; // it ends before the service's list does
};

} // namespace renotify
