// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historycells.h"

#include "domain/attempt.h"
#include "ui/history/historycolumns.h"
#include "ui/history/historymodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"
#include "ui/words/attempttext.h"
#include "ui/words/outcometext.h"
#include "ui/words/statustext.h"

#include <QLocale>

#include <chrono>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QString codeText(const SendResult &result)
{
    if (result.error && result.error->api && result.error->api->code)
        return QString::number(*result.error->api->code);
    return result.answer.httpStatus ? QString::number(result.answer.httpStatus) : QString();
}

QString answerText(const SendResult &result)
{
    if (result.notification && result.notification->sid)
        return result.notification->sid->toString();
    return result.error && result.error->api ? result.error->api->message : QString();
}

/// For so long somebody may still answer. How long a challenge lives is not in the journal; most live five minutes, and
/// the end of one that is followed is seen.
constexpr auto longestWait = std::chrono::hours(1);

bool mayBeAnswered(const Attempt &attempt)
{
    return attempt.result.outcome == Outcome::Accepted || attempt.result.outcome == Outcome::Unknown;
}

bool isAwaited(const Attempt &attempt)
{
    const std::chrono::milliseconds age(attempt.startedAt.msecsTo(QDateTime::currentDateTimeUtc()));
    return mayBeAnswered(attempt) && age < longestWait;
}

QString customerText(const Attempt &attempt)
{
    if (attempt.challengeEnd)
        return statusWord(attempt.challengeEnd->status);
    if (isAwaited(attempt))
        return waitingWord();
    if (mayBeAnswered(attempt))
        return HistoryModel::tr("no answer", "of the customer, as far as was seen");
    return attempt.result.outcome == Outcome::Sending ? QString() : u"–"_s;
}

QString cellText(const Attempt &attempt, int column)
{
    const SendResult &result = attempt.result;
    switch (HistoryModel::Column(column)) {
    case HistoryModel::Time:
        return localTime(attempt.startedAt);
    case HistoryModel::Account:
        return accountText(attempt.accountId, attempt.accountName);
    case HistoryModel::Service:
        return attempt.request.service.toString();
    case HistoryModel::Identity:
        return attempt.request.identity.toString();
    case HistoryModel::Challenge:
        return attempt.request.challenge.toString();
    case HistoryModel::TimeToLive:
        return attempt.request.ttl ? ttlText(attempt.request.ttl) : HistoryModel::tr("default", "time to live");
    case HistoryModel::Outcome:
        return outcomeWord(result.outcome);
    case HistoryModel::Customer:
        return customerText(attempt);
    case HistoryModel::Ticket:
        return attempt.reason.simplified();
    case HistoryModel::By:
        return attempt.operatorName;
    case HistoryModel::Code:
        return codeText(result);
    case HistoryModel::Took:
        return result.timing.finished ? HistoryModel::tr("%1 ms").arg(QLocale().toString(*result.timing.finished))
                                      : QString();
    case HistoryModel::Answer:
        return answerText(result);
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

QString tipText(const Attempt &attempt, int column)
{
    if (column == HistoryModel::Time)
        return utcTime(attempt.startedAt);
    if (column == HistoryModel::Customer && attempt.challengeEnd)
        return endText(*attempt.challengeEnd);
    return cellText(attempt, column);
}

QVariant cellIcon(const Attempt &attempt, int column)
{
    if (column == HistoryModel::Outcome)
        return outcomeIcon(attempt.result.outcome);
    if (column == HistoryModel::Customer && attempt.challengeEnd)
        return statusIcon(attempt.challengeEnd->status);
    if (column == HistoryModel::Customer && isAwaited(attempt))
        return statusIcon(ChallengeStatus::Pending);
    return {};
}

bool isSid(int column, const Attempt &attempt)
{
    return column == HistoryModel::Service || column == HistoryModel::Challenge
           || (column == HistoryModel::Answer && attempt.result.notification);
}

} // namespace

QVariant cellAlignment(int column)
{
    return QVariant(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant cellData(const Attempt &attempt, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(attempt, column);
    case Qt::ToolTipRole:
        return plainTip(tipText(attempt, column));
    case Qt::DecorationRole:
        return cellIcon(attempt, column);
    case Qt::FontRole:
        return isSid(column, attempt) ? QVariant(fixedFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(column);
    default:
        return {};
    }
}

} // namespace renotify
