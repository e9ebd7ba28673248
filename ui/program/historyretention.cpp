// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/historyretention.h"

#include "history/historystore.h"
#include "support/whenready.h"
#include "ui/program/historyremover.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/question.h"
#include "verify/httpdate.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int recentRows = 50;
constexpr qint64 sameClock = 24 * 60 * 60; // seconds; no time zone and no slow answer differs by more
constexpr int usualPause = 7;              // days without a send; so many say nothing about the clock

/// Whether a long pause between two sends ends at or after `from`: it may be a holiday, or a clock that jumped.
bool hasLongPause(const QList<HistoryDay> &days, const QDate &from)
{
    QDate last;
    for (const HistoryDay &day : days) {
        if (last.isValid() && day.day >= from && last.daysTo(day.day) > usualPause)
            return true;
        last = day.day;
    }
    return false;
}

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

HistoryFilter before(const QDateTime &time)
{
    HistoryFilter filter;
    filter.until = time;
    return filter;
}

} // namespace

HistoryRetention::HistoryRetention(HistoryStore &history, HistoryRemover &remover, Preferences &preferences,
                                   MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_remover(remover)
    , m_window(window)
    , m_preferences(preferences)
{
    connect(&m_daily, &QTimer::timeout, this, &HistoryRetention::check);
}

void HistoryRetention::start()
{
    m_daily.start(24h);
    check();
}

void HistoryRetention::check()
{
    if (m_preferences.keepDays <= 0)
        return;
    whenReady(m_history.page({.limit = recentRows}), this, [this](const Result<HistoryPage> &page) {
        if (!page || page->attempts.isEmpty())
            return; // tries again tomorrow
        const QDateTime newest = page->attempts.first().startedAt;
        const auto answered =
            std::ranges::find_if(page->attempts, [](const Attempt &row) { return row.result.answer.httpStatus != 0; });
        if (answered == page->attempts.end())
            return weigh(newest, std::nullopt);
        whenReady(m_history.attempt(answered->id), this, [this, newest](const Result<Attempt> &row) {
            weigh(newest, row ? std::optional(row.value()) : std::nullopt);
        });
    });
}

/// The newest send limits the clock: if it is years ahead for a moment and nothing is sent, no row becomes old.
void HistoryRetention::weigh(const QDateTime &newest, const std::optional<Attempt> &answered)
{
    const QDateTime now = qMin(newest, QDateTime::currentDateTimeUtc());
    const auto theirs = answered ? wire::timeTold(answered->result.answer) : std::nullopt;
    if (!theirs)
        return look(now);
    if (qAbs(theirs->time.secsTo(answered->startedAt)) > sameClock) {
        m_window.messageBar()->show(
            MessageBar::Tone::Warning, u"retention"_s,
            tr("The clocks of this computer and the service are more than a day apart, so no old sends were deleted."));
        return;
    }
    count(qMin(now, theirs->time).addDays(-m_preferences.keepDays), false);
}

void HistoryRetention::look(const QDateTime &now)
{
    const QDateTime until = now.addDays(-m_preferences.keepDays);
    whenReady(m_history.days(), this, [this, until](const Result<QList<HistoryDay>> &days) {
        if (days)
            count(until, hasLongPause(days.value(), until.date()));
    });
}

void HistoryRetention::count(const QDateTime &until, bool isDoubtful)
{
    whenReady(m_history.count(before(until)), this, [this, until, isDoubtful](const Result<qint64> &sends) {
        if (!sends || sends.value() == 0)
            return;
        if (isDoubtful || m_preferences.keepAgreed != m_preferences.keepDays)
            offer(until, sends.value());
        else
            m_remover.removeExpired(before(until), m_preferences.keepDays);
    });
}

void HistoryRetention::offer(const QDateTime &until, qint64 sends)
{
    auto *action = new QAction(tr("De&lete them…"), this);
    connect(action, &QAction::triggered, this, [this, until, sends] { askAbout(until, sends); });
    m_window.messageBar()->show(MessageBar::Tone::Info, u"retention"_s,
                                tr("%Ln send(s) up to %1 are older than your preferences keep them. They are kept "
                                   "until you agree to delete them.",
                                   nullptr, int(sends))
                                    .arg(dayText(until)),
                                action);
}

void HistoryRetention::askAbout(const QDateTime &until, qint64 sends)
{
    ask(&m_window,
        {.text = tr("Delete %Ln send(s) up to %1?", nullptr, int(sends)).arg(dayText(until)),
         .consequence = tr("This can’t be undone, and later sends will be deleted by themselves when they reach that "
                           "age. To keep everything, cancel and choose so in the preferences."),
         .action = tr("&Delete")},
        [this, until] {
            m_window.messageBar()->dismiss(u"retention"_s);
            m_preferences.keepAgreed = m_preferences.keepDays;
            emit agreed();
            m_remover.removeExpired(before(until), m_preferences.keepDays);
        });
}

} // namespace renotify
