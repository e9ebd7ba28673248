// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QRandomGenerator>

namespace renotify {

/// Sends like those of a support desk over three years: few accounts and services, many customers, one to three sends
/// per challenge, most of them accepted and approved. The same seed gives the same rows.
class RealisticSends
{
public:
    explicit RealisticSends(int rows, quint32 seed = 1)
        : m_random(seed)
        , m_rows(rows)
    {
    }

    /// The next complete row, with the id that it will have.
    Attempt next();

private:
    QString hex(int digits);
    QString identity();
    QString reason();
    void beginChallenge();
    void end(Attempt &attempt);
    void accept(Attempt &attempt);
    void reject(Attempt &attempt);

    QRandomGenerator m_random;
    int m_rows;
    qint64 m_id = 0;
    int m_left = 0; ///< sends left for this challenge
    int m_account = 0;
    std::optional<NotificationRequest> m_request;
    std::optional<ChallengeEnd> m_end;
    QDateTime m_startedAt{QDate(2023, 1, 1), QTime(), Qt::UTC};
};

} // namespace renotify
