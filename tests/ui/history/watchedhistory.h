// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sqlhistory.h"

#include <functional>

namespace renotify {

/// A real journal that reports when its days are asked for, and that can hold its pages back.
class WatchedHistory final : public HistoryStore
{
public:
    explicit WatchedHistory(const QString &file)
        : m_journal(file)
    {
    }

    std::function<void()> onDays = [] {};
    int daysAsked() const { return m_daysAsked; }
    void holdPages() { m_isHolding = true; }
    void releasePages()
    {
        for (const auto &release : std::exchange(m_held, {}))
            release();
    }

    QFuture<Result<HistoryPage>> page(const HistoryQuery &query, std::stop_token stop) override
    {
        if (!m_isHolding)
            return m_journal.page(query, stop);
        auto promise = std::make_shared<QPromise<Result<HistoryPage>>>();
        promise->start();
        m_held += [this, promise, query, stop] {
            promise->addResult(m_journal.page(query, stop).result());
            promise->finish();
        };
        return promise->future();
    }

    QFuture<Result<QList<HistoryDay>>> days() override
    {
        ++m_daysAsked;
        onDays();
        return m_journal.days();
    }

    QFuture<Result<Claim>> claim(const Attempt &attempt, const SendSubject &subject, const SendJudge &judge) override
    {
        return m_journal.claim(attempt, subject, judge);
    }
    QFuture<Result<Done>> finish(const Attempt &attempt) override { return m_journal.finish(attempt); }
    QFuture<Result<HistoryMarks>> marks(const HistoryQuery &query, int stride, std::stop_token stop) override
    {
        return m_journal.marks(query, stride, stop);
    }
    QFuture<Result<QList<qint64>>> ids(const HistoryQuery &query, std::stop_token stop) override
    {
        return m_journal.ids(query, stop);
    }
    QFuture<Result<qint64>> count(const HistoryFilter &filter, std::stop_token stop) override
    {
        return m_journal.count(filter, stop);
    }
    QFuture<Result<Attempt>> attempt(qint64 id) override { return m_journal.attempt(id); }
    QFuture<Result<UidUse>> usedFor(const QString &uid) override { return m_journal.usedFor(uid); }
    QFuture<Result<QList<HistoryAccount>>> accounts() override { return m_journal.accounts(); }
    QFuture<Result<QStringList>> operators() override { return m_journal.operators(); }
    QFuture<Result<HistorySize>> size() override { return m_journal.size(); }
    QFuture<Result<qint64>> remove(const QList<qint64> &ids, std::stop_token stop) override
    {
        return m_journal.remove(ids, stop);
    }
    QFuture<Result<qint64>> removeMatching(const HistoryFilter &filter, std::stop_token stop) override
    {
        return m_journal.removeMatching(filter, stop);
    }
    QFuture<Result<qint64>> forget(const Identity &identity, std::stop_token stop) override
    {
        return m_journal.forget(identity, stop);
    }
    QFuture<Result<HistoryNews>> news() override { return m_journal.news(); }
    QFuture<Result<SendFacts>> facts(const SendSubject &subject) override { return m_journal.facts(subject); }
    QFuture<Result<QList<Attempt>>> recordEnd(const SendSubject &subject, const ChallengeEnd &end) override
    {
        return m_journal.recordEnd(subject, end);
    }
    QFuture<Result<QList<Attempt>>> withdrawExpiry(const SendSubject &subject) override
    {
        return m_journal.withdrawExpiry(subject);
    }
    QFuture<Result<Done>> recordLook(const ChallengeSid &challenge) override { return m_journal.recordLook(challenge); }

private:
    SqlHistory m_journal;
    int m_daysAsked = 0;
    bool m_isHolding = false;
    QList<std::function<void()>> m_held;
};

} // namespace renotify
