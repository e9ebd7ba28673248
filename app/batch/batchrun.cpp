// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchrun.h"

#include "history/historystore.h"
#include "send/follower.h"
#include "send/sender.h"
#include "support/whenready.h"

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = QueuedRow::Time;

constexpr int countedAtOnce = 1000;
constexpr int queuedAtOnce = 100;
constexpr int mostLooks = 3;
constexpr int mostThrottled = 20;    // says nothing about the row
constexpr int tooManyRequests = 429; // HTTP
constexpr int forbidden = 403;       // HTTP
constexpr Time worthTelling = 2s;

} // namespace

BatchRun::BatchRun(const Parts &parts, const Account &account, QString batch, Mode mode, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_batch(std::move(batch))
    , m_mode(mode)
    , m_look(parts.desk, parts.knowledge, parts.follower, account)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // the usual 5 % would be lost at each request, or be too much for the limit
    connect(&m_timer, &QTimer::timeout, this, &BatchRun::next);
    connect(&m_parts.sender, &Sender::attempted, this, &BatchRun::hear);
    connect(&m_parts.sender, &Sender::repeated, this, &BatchRun::hearRepeat);
    connect(&m_parts.sender, &Sender::endNotRecorded, this, [this](const Attempt &, const Error &error) {
        endWith(error); // whoever's send it was: the journal must work before more is sent
    });
}

void BatchRun::start()
{
    m_parts.history.news(); // what a program that is gone was sending is Unknown
    countFrom(0);
}

void BatchRun::pause()
{
    m_isPaused = true;
    m_clock.pause();
    next();
}

void BatchRun::goOn()
{
    m_isPaused = false;
    m_clock.goOn();
    next();
}

void BatchRun::stop()
{
    endWith({});
}

/// The row that is being sent has its end first.
void BatchRun::endWith(const std::optional<Error> &error)
{
    if (!m_error)
        m_error = error;
    m_isStopping = true;
    m_timer.stop();
    next();
}

void BatchRun::countFrom(qint64 after)
{
    const auto reading = m_parts.store.batchRows(m_batch, after, countedAtOnce);
    m_isAsking = true;
    whenReady(reading, this, [this](const Result<QList<BatchRow>> &rows) {
        m_isAsking = false;
        if (!rows)
            return endWith(rows.error());
        m_waited.resize(rows->isEmpty() ? m_waited.size() : rows->last().row + 1);
        for (const BatchRow &row : rows.value()) {
            m_progress.count(stateOf(row), 1);
            m_waited.setBit(row.row, stateOf(row) == BatchState::Waiting);
            if (stateOf(row) == BatchState::Waiting)
                continue;
            if (row.attempt)
                noteSent(row.attempt->request.challenge, row);
            if (stateOf(row) == BatchState::Sending)
                m_elsewhere += row.row;
            else
                emit rowFound(row);
        }
        if (rows->size() == countedAtOnce && !m_isStopping)
            return countFrom(rows->last().row);
        m_clock.begin(m_progress.waiting);
        emit progressed(m_progress);
        next();
    });
}

void BatchRun::readMore()
{
    m_isAsking = true;
    const auto reading = m_parts.store.batchRows(m_batch, m_read, queuedAtOnce);
    whenReady(reading, this, [this](const Result<QList<BatchRow>> &rows) {
        m_isAsking = false;
        if (!rows)
            return endWith(rows.error());
        const double rate = m_parts.follower.rate(m_look.account());
        for (const BatchRow &row : rows.value()) {
            m_read = row.row;
            if (stateOf(row) == BatchState::Waiting)
                m_queue.add(row);
            else if (m_waited.testBit(row.row)) // another program was faster
                leaveTo(row.row);
            if (!m_queue.wantsMore(rate))
                break;
        }
        m_isAllRead = rows->size() < queuedAtOnce && (rows->isEmpty() || m_read == rows->last().row);
        next();
    });
}

void BatchRun::wait(Time time)
{
    m_timer.start(std::max(time, Time(1)));
}

/// The same, and tells of it if a person could wonder.
void BatchRun::waitFor(const QueuedRow &row, Time time)
{
    wait(time);
    if (time < worthTelling)
        return;
    const bool isCoolDown = row.isCoolingDown && row.notBefore > now();
    emit waiting({isCoolDown ? BatchWait::Reason::CoolDown : BatchWait::Reason::Asked,
                  row.kept.item->identity.toString(), QDateTime::currentDateTimeUtc().addMSecs(time.count())});
}

/// To the other program that sends the row, or has sent it.
void BatchRun::leaveTo(qint64 row)
{
    m_elsewhere += row;
    m_progress.count(BatchState::Waiting, -1);
    m_progress.count(BatchState::Sending, 1);
}

/// A row that another program was sending has its end there.
void BatchRun::askElsewhere()
{
    m_isAsking = true;
    m_parts.history.news(); // finds out whether that program is gone
    const qint64 number = m_elsewhere.constFirst();
    whenReady(m_parts.store.batchRows(m_batch, number - 1, 1), this,
              [this, number](const Result<QList<BatchRow>> &rows) {
                  m_isAsking = false;
                  if (!rows)
                      return endWith(rows.error());
                  const BatchRow row = rows->value(0);
                  if (row.row == number && stateOf(row) == BatchState::Sending)
                      return m_isStopping ? next() : wait(BatchClock::askAgain);
                  m_elsewhere.removeFirst();
                  if (row.row != number) // it was removed from the history
                      return next();
                  m_progress.count(BatchState::Sending, -1);
                  m_progress.count(stateOf(row), 1);
                  if (stateOf(row) == BatchState::Waiting) // what was tried has certainly created no push
                      m_queue.add(row);
                  else
                      emit rowEnded(row);
                  emit progressed(m_progress);
                  next();
              });
}

/// What comes next, if nothing is on its way.
void BatchRun::next()
{
    if (m_hasEnded || m_isAsking || m_sent)
        return;
    const bool isThrough = m_isAllRead && m_queue.isEmpty();
    if (m_isStopping || (isThrough && m_elsewhere.isEmpty())) {
        m_hasEnded = true;
        emit ended(m_error);
        return;
    }
    if (m_isPaused) {
        m_timer.stop();
        emit paused();
        return;
    }
    if (isThrough)
        return askElsewhere();
    if (!m_isAllRead && m_queue.wantsMore(m_parts.follower.rate(m_look.account())))
        return readMore();
    QueuedRow *row = m_queue.next(now());
    if (!row)
        return waitFor(m_queue.firstReady(), m_queue.firstReady().notBefore - now());
    if (const auto pace = m_parts.follower.wait(m_look.account()); pace > 0ms)
        return waitFor(*row, pace);
    takeTurn(*row);
}

void BatchRun::takeTurn(QueuedRow &row)
{
    const BatchItem &item = *row.kept.item;
    if (!m_mayLook && item.challenge)
        row.sight = BatchSight{item.challenge};
    else if (!row.sight || now() - row.seenAt > BatchQueue::freshFor)
        return look(row);
    if (isTwice(row))
        return skip(row, u"Twice"_s);
    if (row.isDeviceSeen || !m_look.needsDevice(item, *row.sight))
        return judge(row);
    row.isDeviceSeen = true;
    m_isAsking = true;
    m_look.device(item, *row.sight, [this] {
        m_isAsking = false;
        next();
    });
}

void BatchRun::noteSent(const ChallengeSid &sid, const BatchRow &row)
{
    m_sentTo.insert(sid.toString(), {row.row, row.item && row.item->challenge.has_value()});
}

/// One row may name the challenge that was looked up for another one. Whether two may name the same is for the check of
/// the list.
bool BatchRun::isTwice(const QueuedRow &row) const
{
    const auto sent = row.sight->sid ? m_sentTo.constFind(row.sight->sid->toString()) : m_sentTo.constEnd();
    return sent != m_sentTo.constEnd() && sent->first != row.kept.row && !(sent->second && row.kept.item->challenge);
}

void BatchRun::look(QueuedRow &row)
{
    m_isAsking = true;
    m_look.challenge(*row.kept.item, [this, &row](const BatchSight &sight) {
        m_isAsking = false;
        take(row, sight);
    });
}

void BatchRun::take(QueuedRow &row, const BatchSight &sight)
{
    if (sight.obstacle && lookAgain(row, *sight.obstacle))
        return;
    row.looks = 0;
    if (!sight.sid)
        return skip(row, sight.obstacle ? u"ChallengeNotRead"_s : u"NoChallenge"_s);
    row.sight = sight;
    row.seenAt = now();
    if (sight.challenge) {
        const auto left = lifeLeft(*sight.challenge, QDateTime::currentDateTimeUtc());
        row.dies = left ? std::optional(now() + *left) : std::nullopt;
    }
    next();
}

bool BatchRun::lookAgain(QueuedRow &row, const Error &obstacle)
{
    m_unanswered = obstacle.api ? 0 : m_unanswered + 1;
    m_mayLook = m_mayLook && !(obstacle.api && obstacle.api->httpStatus == forbidden);
    if (isAboutAll(obstacle) || m_unanswered >= BatchLook::mostUnanswered) {
        endWith(obstacle);
        return true;
    }
    const bool isThrottled = obstacle.api && obstacle.api->httpStatus == tooManyRequests;
    if (!mayPass(obstacle) || ++row.looks >= (isThrottled ? mostThrottled : mostLooks))
        return false;
    row.sight.reset();
    row.notBefore = now() + BatchClock::pauseAfter(std::max(row.looks, m_unanswered));
    next();
    return true;
}

} // namespace renotify
