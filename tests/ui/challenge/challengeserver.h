// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/listener.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <condition_variable>

namespace renotify {

/// Lists the pending challenges of the customers it was given, newest first, as many as one likes, page by page.
/// On threads of its own, so that what it takes is no lag of the window's.
class ChallengeServer
{
public:
    ChallengeServer();
    ~ChallengeServer();

    QUrl url() const;

    /// The customer exists and has as many pending challenges; all others are not found (20404).
    void setPending(const QString &identity, int count);
    /// Every list is refused.
    void refuse(int status, int code);
    /// Every page but the first one is refused.
    void refuseLater(int status, int code);
    void setPageSize(int size);
    /// Where `next_page_url` points; empty: here.
    void setNextOrigin(const QByteArray &origin);
    /// From now on no answer leaves until it is released.
    void hold();
    void release();

    /// Path and query of all that was asked for.
    QList<QByteArray> asked() const;

    /// SID and message of the challenge number `index`, 0 being the newest.
    static QString sid(int index);
    static QString message(int index);

private:
    void serve(FaultSocket &socket);
    QByteArray answer(const QByteArray &target);
    QByteArray page(const QByteArray &path, int number, int count);

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_released;
    QHash<QByteArray, int> m_pending;
    QList<QByteArray> m_asked;
    QByteArray m_refusal;
    QByteArray m_laterRefusal;
    int m_pageSize = 100;
    QByteArray m_nextOrigin;
    bool m_isHeld = false;
    Listener m_listener; // last, so that its threads end first
};

} // namespace renotify
