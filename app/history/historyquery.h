// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QDate>

namespace renotify {

/// Which rows of the journal somebody looks for. A row must meet every condition that is set.
struct HistoryFilter
{
    /// Words as a person types them. They are searched for in the SIDs of service, challenge, notification and request,
    /// the identity, the account's name, the reason, and Twilio's message and code. Each must be a word of the row; the
    /// last may be the beginning of a word. Case, accents, and everything except letters and digits are ignored:
    /// `ff48-12` is the words `ff48` and `12`. The middle of a word, and so of a SID, is not found.
    QString search = {};
    std::optional<Outcome::Value> outcome = {};
    QString accountId = {};
    std::optional<ChallengeStatus::Value> challengeEnd = {}; ///< Pending: no end was seen
    std::optional<QDateTime> since = {};                     ///< begun then or later
    std::optional<QDateTime> until = {};                     ///< begun before then
    QString operatorName = {};                               ///< who sent it, exactly
    QString batch = {};                                      ///< the uid of the list whose latest sends they are

    bool operator==(const HistoryFilter &) const = default;
    bool isEmpty() const { return *this == HistoryFilter(); }
};

/// Time is the order in which the rows were begun, whatever the clock said; rows with the same value follow in this
/// order as well. A send that never ended counts as shorter than any other.
struct HistoryOrder
{
    enum Column { Time, Took, Outcome };

    Column column = Time;
    Qt::SortOrder direction = Qt::DescendingOrder;

    bool operator==(const HistoryOrder &) const = default;
};

/// The place of a row in an order. It stays valid when the row is gone.
struct HistoryCursor
{
    qint64 value = 0; ///< of the order's column; 0 for Time
    qint64 id = 0;

    static HistoryCursor of(const Attempt &attempt, const HistoryOrder &order);
    bool operator==(const HistoryCursor &) const = default;
};

/// A part of the rows that match a filter.
struct HistoryQuery
{
    enum Direction {
        Forward,  ///< the rows after `from`; without it, from the first row on
        Backward, ///< the rows before `from`; without it, from the last row back
    };

    HistoryFilter filter = {};
    HistoryOrder order = {};
    std::optional<HistoryCursor> from = {};
    int limit = 256;
    Direction direction = Forward;
};

/// Rows of the journal, without the headers and bodies of their answers; HistoryStore::attempt() has them.
struct HistoryPage
{
    QList<Attempt> attempts;          ///< in the query's order, whatever the direction
    qint64 total = 0;                 ///< rows in the whole journal at the same moment
    std::optional<qint64> found = {}; ///< rows that match the filter, if they need not be counted one by one
    qint64 newest = 0;                ///< the greatest id that had ever been given at the same moment
};

/// A walk over the rows that match a filter, without reading them.
struct HistoryMarks
{
    QList<HistoryCursor> marks; ///< every `stride`-th row
    qint64 found = 0;           ///< rows that were passed, including those after the last mark
    bool isEnd = false;         ///< there are no more rows; otherwise continue from the last mark
};

/// An account that sent rows of the journal.
struct HistoryAccount
{
    QString id;
    QString name; ///< as it was called last

    bool operator==(const HistoryAccount &) const = default;
};

/// What was sent on one day with one outcome.
struct HistoryDay
{
    QDate day; ///< UTC
    Outcome::Value outcome = Outcome::Sending;
    qint64 sends = 0;
    qint64 answers = 0;                  ///< to their challenges: approved or denied
    std::chrono::milliseconds waited{0}; ///< from the sends to these answers, in total

    bool operator==(const HistoryDay &) const = default;
};

struct HistorySize
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the file and its log
};

/// What other programs have written to the journal.
struct HistoryNews
{
    QList<Attempt> rows = {}; ///< new or changed, as in page()
    bool isMuch = false;      ///< rows were removed, or too many changed: read again what is shown
};

} // namespace renotify
