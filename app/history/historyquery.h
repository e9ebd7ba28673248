// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QDate>

namespace renotify {

/// Which rows of the journal somebody looks for. All that is set has to hold.
struct HistoryFilter
{
    /// Words as a person types them, for service, identity, challenge, notification and request SIDs, the account's
    /// name, the reason, Twilio's message and code. Each has to be a word of the row, the last one the beginning of
    /// a word; case and accents do not matter, nor does anything but letters and digits: `ff48-12` is the words `ff48`
    /// and `12`. The middle of a word, and so of a SID, is not found.
    QString search = {};
    std::optional<Outcome::Value> outcome = {};
    QString accountId = {};
    std::optional<ChallengeStatus::Value> challengeEnd = {}; ///< Pending: no end was seen
    std::optional<QDateTime> since = {};                     ///< begun then or later
    std::optional<QDateTime> until = {};                     ///< begun before then

    bool operator==(const HistoryFilter &) const = default;
    bool isEmpty() const { return *this == HistoryFilter(); }
};

/// Time is the order in which the rows were begun, whatever the clock said. Rows of the same value follow in this
/// order, too. A send that never ended took less than any other.
struct HistoryOrder
{
    enum Column { Time, Took, Outcome };

    Column column = Time;
    Qt::SortOrder direction = Qt::DescendingOrder;

    bool operator==(const HistoryOrder &) const = default;
};

/// The place of a row in an order. It stays a place when the row is gone.
struct HistoryCursor
{
    qint64 value = 0; ///< of the order's column; 0 for Time
    qint64 id = 0;

    static HistoryCursor of(const Attempt &attempt, const HistoryOrder &order);
    bool operator==(const HistoryCursor &) const = default;
};

/// Some rows of those that a filter lets through.
struct HistoryQuery
{
    enum Direction {
        Forward,  ///< the rows behind `from`; from the first where there is none
        Backward, ///< the rows before it; from the last where there is none
    };

    HistoryFilter filter = {};
    HistoryOrder order = {};
    std::optional<HistoryCursor> from = {};
    int limit = 256;
    Direction direction = Forward;
};

/// Rows of the journal. Their answers' headers and bodies are left out; HistoryStore::attempt() has them.
struct HistoryPage
{
    QList<Attempt> attempts;          ///< in the order asked for, whatever the direction
    qint64 total = 0;                 ///< rows in the whole journal, at the same moment
    std::optional<qint64> found = {}; ///< rows of the filter, where they need not be counted one by one
    qint64 newest = 0;                ///< the greatest id that was ever given, at the same moment
};

/// Some steps through the rows of a filter, without reading them.
struct HistoryMarks
{
    QList<HistoryCursor> marks; ///< each `stride`-th row
    qint64 found = 0;           ///< rows that were passed, those behind the last mark included
    bool isEnd = false;         ///< there are no more; else go on from the last mark
};

/// An account that the journal has rows of.
struct HistoryAccount
{
    QString id;
    QString name; ///< as it was called last

    bool operator==(const HistoryAccount &) const = default;
};

/// What was sent on one day, as one outcome.
struct HistoryDay
{
    QDate day; ///< UTC
    Outcome::Value outcome = Outcome::Sending;
    qint64 sends = 0;
    qint64 answers = 0;                  ///< of their challenges, approved or denied
    std::chrono::milliseconds waited{0}; ///< from the sends to these answers, in all

    bool operator==(const HistoryDay &) const = default;
};

struct HistorySize
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the file and its log
};

} // namespace renotify
