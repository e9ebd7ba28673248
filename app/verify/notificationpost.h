// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/exchange.h"
#include "verify/lastword.h"
#include "verify/oneshotbody.h"
#include "verify/outgoingpost.h"
#include "verify/postconnection.h"
#include "verify/redaction.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace renotify {

/// How long the phases of a send may take.
struct Deadlines
{
    std::chrono::milliseconds connect = std::chrono::seconds(10); ///< DNS, proxy, TCP and TLS
    std::chrono::milliseconds whole = std::chrono::seconds(30);
    /// The age up to which a connection that was opened ahead is used. Load balancers close idle ones after 60 s
    /// or more; half of that leaves room.
    std::chrono::milliseconds ahead = std::chrono::seconds(30);
};

/// One POST on a connection of its own, from opening it to its end. It always ends: by an answer, a failure,
/// a deadline or cancel(), and tells it by ended(), once.
class NotificationPost : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestBody = 1024 * 1024; ///< bytes of an answer that are read

    /// What `post` is, leaves as it is.
    NotificationPost(std::unique_ptr<PostConnection> connection, OutgoingPost post, Deadlines deadlines,
                     LastWord lastWord, QObject *parent);
    ~NotificationPost() override;

    void start();
    void cancel();

signals:
    void ended(const renotify::SendResult &result);

private:
    void askToLeave();
    void refuse(const Error &error);
    void post();
    void readBody();
    void readMetaData();
    void end(Exchange::EndedBy by);
    Exchange::Reach reach() const;

    std::unique_ptr<PostConnection> m_connection; // outlives the reply
    QNetworkRequest m_request;
    OneShotBody m_body;
    const LastWord m_lastWord;
    QNetworkReply *m_reply = nullptr; // once posted; belongs to the connection's manager
    QTimer m_connectTimer;
    QTimer m_wholeTimer;
    QElapsedTimer m_clock;
    Answer m_answer;
    Timing m_timing;
    Redactor m_redactor;
    bool m_ended = false;
};

} // namespace renotify
