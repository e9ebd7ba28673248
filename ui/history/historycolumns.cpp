// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historycolumns.h"

#include "ui/history/historycells.h"
#include "ui/history/historymodel.h"
#include "ui/widgets/theme.h"
#include "ui/words/attempttext.h"
#include "ui/words/outcometext.h"
#include "ui/words/statustext.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargins = grid + grid / 4;
constexpr int iconRoom = 16 + grid / 2;

constexpr std::array sortable{std::pair(HistoryOrder::Time, HistoryModel::Time),
                              std::pair(HistoryOrder::Took, HistoryModel::Took),
                              std::pair(HistoryOrder::Outcome, HistoryModel::Outcome)};

int widest(const QStringList &words, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

QStringList outcomeWords()
{
    QStringList words;
    for (int value = Outcome::Sending; value <= Outcome::Unknown; ++value)
        words += outcomeWord(Outcome::Value(value));
    return words;
}

QStringList customerWords()
{
    QStringList words{waitingWord()};
    for (const auto end : {ChallengeStatus::Approved, ChallengeStatus::Denied, ChallengeStatus::Expired})
        words += statusWord(end);
    return words;
}

/// In characters, from an empty column to one with long texts; nothing for those whose texts are all alike.
struct Characters
{
    int least = 0;
    int kept = 0; ///< where there is too little room for all columns
    int most = 0;
};

Characters charactersOf(int column)
{
    switch (column) {
    case HistoryModel::Identity:
        return {16, 16, 64};
    case HistoryModel::Ticket:
        return {10, 15, 24}; // keeps “INC-503218”
    case HistoryModel::By:
        return {6, 14, 16}; // keeps “marta.nowak”
    case HistoryModel::Account:
        return {14, 14, 24};
    default:
        return {};
    }
}

} // namespace

std::optional<HistoryOrder::Column> sortOf(int column)
{
    const auto place = std::ranges::find(sortable, column, [](const auto &pair) { return int(pair.second); });
    return place == sortable.end() ? std::nullopt : std::optional(place->first);
}

int columnOf(HistoryOrder::Column sort)
{
    return std::ranges::find(sortable, sort, [](const auto &pair) { return pair.first; })->second;
}

bool isNumberColumn(int column)
{
    return column == HistoryModel::TimeToLive || column == HistoryModel::Took;
}

bool isMiddleElided(int column)
{
    return column == HistoryModel::Service || column == HistoryModel::Identity || column == HistoryModel::Challenge
           || column == HistoryModel::Answer;
}

int usualWidth(int column, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int character = metrics.averageCharWidth();
    switch (HistoryModel::Column(column)) {
    case HistoryModel::Time:
        return metrics.horizontalAdvance(u"2026-12-28 20:08:20"_s) + cellMargins;
    case HistoryModel::Outcome:
        return widest(outcomeWords(), metrics) + iconRoom + cellMargins;
    case HistoryModel::Customer:
        return widest(customerWords(), metrics) + iconRoom + cellMargins;
    case HistoryModel::Took:
        return metrics.horizontalAdvance(u"88,888 ms"_s) + cellMargins + grid;
    case HistoryModel::TimeToLive:
        return metrics.horizontalAdvance(u"default"_s) + cellMargins + grid;
    case HistoryModel::Code:
        return metrics.horizontalAdvance(u"88888"_s) + cellMargins;
    case HistoryModel::Service:
    case HistoryModel::Challenge:
        return QFontMetrics(fixedFont()).averageCharWidth() * 14 + cellMargins;
    case HistoryModel::Answer:
        return QFontMetrics(fixedFont()).averageCharWidth() * 24 + cellMargins;
    default:
        return charactersOf(column).least * character + cellMargins;
    }
}

int keptWidth(int column, const QFont &font)
{
    return charactersOf(column).kept * QFontMetrics(font).averageCharWidth() + cellMargins;
}

int wantedWidth(int column, const Attempt &attempt, const QFont &font)
{
    const Characters characters = charactersOf(column);
    const int usual = usualWidth(column, font);
    if (characters.most == 0)
        return usual;
    const QFontMetrics metrics(font);
    const QString text = cellData(attempt, column, Qt::DisplayRole).toString();
    const int most = characters.most * metrics.averageCharWidth() + cellMargins;
    // Identities are known up to their longest, and mostly wider than the average character.
    return std::max(usual, column == HistoryModel::Identity
                               ? metrics.horizontalAdvance(text) + cellMargins
                               : std::min(most, metrics.horizontalAdvance(text) + cellMargins));
}

} // namespace renotify
