// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchqueue.h"

#include "send/pacer.h"

#include <algorithm>

namespace renotify {

namespace {

constexpr double requestsEach = 5; // two looks, a push, and room for a pause
constexpr double fewest = 4;
constexpr double most = 50;

BatchState::Value stateOf(const SendResult &result)
{
    switch (result.outcome) {
    case Outcome::Sending:
        return BatchState::Sending;
    case Outcome::Accepted:
        return BatchState::Accepted;
    case Outcome::Rejected:
        return mayRepeat(result) ? BatchState::Waiting : BatchState::Rejected;
    case Outcome::NotSent: // nothing has left, and what prevented it may be gone: a new check says
        return BatchState::Waiting;
    case Outcome::Unknown:
        return BatchState::Unknown;
    }
    Q_UNREACHABLE();
}

/// What was never seen comes first, then what expires soonest, then what stands first in the list.
bool isBefore(const QueuedRow &a, const QueuedRow &b)
{
    const auto keyOf = [](const QueuedRow &row) {
        return std::tuple(row.sight.has_value(),
                          row.sight ? row.dies.value_or(QueuedRow::Time::max()) : QueuedRow::Time(0), row.kept.row);
    };
    return keyOf(a) < keyOf(b);
}

} // namespace

BatchState::Value stateOf(const BatchRow &row)
{
    if (!row.skipped.isEmpty())
        return BatchState::Skipped;
    if (!row.item || (row.begun > 0 && !row.attempt))
        return BatchState::Removed;
    return row.attempt ? stateOf(row.attempt->result) : BatchState::Waiting;
}

void BatchProgress::count(BatchState::Value state, qint64 rows)
{
    switch (state) {
    case BatchState::Waiting:
        waiting += rows;
        break;
    case BatchState::Accepted:
        accepted += rows;
        break;
    case BatchState::Rejected:
        rejected += rows;
        break;
    case BatchState::NotSent:
        notSent += rows;
        break;
    case BatchState::Sending:
    case BatchState::Unknown:
    case BatchState::Removed:
        unknown += rows;
        break;
    case BatchState::Skipped:
        skipped += rows;
        break;
    }
}

std::size_t BatchQueue::aheadAt(double rate)
{
    const double inTime = rate * std::chrono::duration<double>(freshFor).count() / requestsEach;
    return std::size_t(std::clamp(inTime, fewest, most));
}

void BatchQueue::add(const BatchRow &row)
{
    m_rows.push_back({.kept = row, .number = row.begun > 0 ? row.tries + 1 : row.tries});
}

void BatchQueue::remove(const QueuedRow &row)
{
    m_rows.remove_if([&row](const QueuedRow &each) { return &each == &row; });
}

QueuedRow *BatchQueue::next(Time now)
{
    QueuedRow *first = nullptr;
    for (QueuedRow &row : m_rows) {
        if (row.notBefore <= now && (!first || isBefore(row, *first)))
            first = &row;
    }
    return first;
}

const QueuedRow &BatchQueue::firstReady() const
{
    return *std::ranges::min_element(m_rows, {}, &QueuedRow::notBefore);
}

qint64 BatchQueue::looked() const
{
    return std::ranges::count_if(m_rows, [](const QueuedRow &row) { return row.sight.has_value(); });
}

} // namespace renotify
