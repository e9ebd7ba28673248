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

/// Lists any number of pending challenges of the customers it was given, newest first and page by page. It runs on
/// threads of its own, so that its work does not delay the window.
class ChallengeServer
{
public:
    ChallengeServer();
    ~ChallengeServer();

    QUrl url() const;

    /// Gives the customer this many pending challenges; all other customers are not found (20404).
    void setPending(const QString &identity, int count);
    /// Refuses every list.
    void refuse(int status, int code);
    /// Refuses every page except the first.
    void refuseLater(int status, int code);
    void setPageSize(int size);
    /// The origin that `next_page_url` points to; empty: this server.
    void setNextOrigin(const QByteArray &origin);
    /// From now on no answer leaves until release().
    void hold();
    void release();

    /// The path and query of everything that was asked for.
    QList<QByteArray> asked() const;

    /// The SID and the message of challenge number `index`; 0 is the newest.
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
    Listener m_listener; // declared last, so that its threads end first
};

} // namespace renotify
