// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historymodel.h"

#include "attempttext.h"
#include "history/historystore.h"
#include "icons.h"
#include "outcometext.h"
#include "support/whenready.h"
#include "theme.h"

#include <QLocale>

#include <algorithm>

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

QString cellText(const Attempt &attempt, int column)
{
    const SendResult &result = attempt.result;
    switch (HistoryModel::Column(column)) {
    case HistoryModel::Time:
        return localTime(attempt.startedAt);
    case HistoryModel::Account:
        return attempt.accountName;
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

QVariant alignment(int column)
{
    const bool isNumber = column == HistoryModel::TimeToLive || column == HistoryModel::Took;
    return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

bool isSid(int column, const Attempt &attempt)
{
    return column == HistoryModel::Service || column == HistoryModel::Challenge
        || (column == HistoryModel::Answer && attempt.result.notification);
}

} // namespace

HistoryModel::HistoryModel(HistoryStore &history, QObject *parent) : QAbstractTableModel(parent), m_history(history) { }

void HistoryModel::load()
{
    m_loading = true; // views ask for more while the model is being reset
    beginResetModel();
    m_attempts.clear();
    endResetModel();
    m_loading = false;
    ++m_loads;
    fetchMore({});
}

void HistoryModel::put(const Attempt &attempt)
{
    if (attempt.id == 0)
        return;
    const auto place = std::ranges::lower_bound(m_attempts, attempt.id, std::greater(), &Attempt::id);
    const int row = int(place - m_attempts.begin());
    if (place != m_attempts.end() && place->id == attempt.id) {
        m_attempts[row] = attempt;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, row, row);
    m_attempts.insert(row, attempt);
    endInsertRows();
    emit totalChanged(++m_total);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = m_attempts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(attempt, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? utcTime(attempt.startedAt) : cellText(attempt, index.column());
    case Qt::DecorationRole:
        return index.column() == Outcome ? QVariant(outcomeIcon(attempt.result.outcome)) : QVariant();
    case Qt::FontRole:
        return isSid(index.column(), attempt) ? QVariant(fixedFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Time"), tr("Account"), tr("Service"), tr("Identity"), tr("Challenge"),
                           tr("TTL"),  tr("Outcome"), tr("Code"),    tr("Took"),     tr("Answer")};
    return names.at(size_t(section));
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && m_attempts.size() < m_total;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    if (m_loading)
        return;
    m_loading = true;
    HistoryQuery query;
    if (!m_attempts.isEmpty())
        query.before = m_attempts.last().id;
    whenReady(m_history.page(query), this, [this, load = m_loads](const Result<HistoryPage> &page) {
        if (load != m_loads)
            return; // asked for before the last load()
        if (page)
            append(page.value());
        else
            emit failed(page.error());
        m_loading = false; // not before: views ask for more while rows are being inserted
    });
}

void HistoryModel::append(const HistoryPage &page)
{
    // What was put in meanwhile is there already.
    QList<Attempt> older;
    const qint64 oldest = m_attempts.isEmpty() ? std::numeric_limits<qint64>::max() : m_attempts.last().id;
    std::ranges::copy_if(page.attempts, std::back_inserter(older), [&](const Attempt &row) { return row.id < oldest; });
    if (!older.isEmpty()) {
        beginInsertRows({}, int(m_attempts.size()), int(m_attempts.size() + older.size()) - 1);
        m_attempts += older;
        endInsertRows();
    }
    m_total = older.isEmpty() ? m_attempts.size() : page.total; // rows that cannot be read must not be asked for again
    emit totalChanged(m_total);
}

} // namespace renotify
