// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/challenge.h"

#include <QAbstractListModel>
#include <QSet>

namespace renotify {

/// A customer's pending challenges, as many as were loaded. It asks for the next page when a view comes to its end.
class PendingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 10'000; // challenges that are kept

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// What is new in the page; a service that gives the same ones again comes to its end.
    void append(const ChallengePage &page);
    /// No more is to be had, although there is more.
    void finish();

    const Challenge &at(int row) const { return m_challenges.at(row); }
    /// Where the next page is; nothing: this is the end.
    const std::optional<QUrl> &next() const { return m_next; }
    bool isAsking() const { return m_isAsked; }
    bool isFull() const { return m_challenges.size() >= most; }
    bool isCut() const { return m_isCut; }
    /// All that there are were read; nothing was refused, failed or left out.
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
    bool m_isCut = false; // before its end
};

} // namespace renotify
