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

/// How long each phase of a send may take.
struct Deadlines
{
    std::chrono::milliseconds connect = std::chrono::seconds(10); ///< DNS, proxy, TCP and TLS
    std::chrono::milliseconds whole = std::chrono::seconds(30);
    /// The age up to which a connection that was opened ahead is used. Load balancers close idle connections after 60 s
    /// or more; half of that is on the safe side.
    std::chrono::milliseconds ahead = std::chrono::seconds(30);
};

/// One POST on a connection of its own, from opening the connection to the end. It always ends: with an answer, a
/// failure, a deadline or cancel(). It then emits ended(), once.
class NotificationPost : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestBody = 1024 * 1024; ///< of an answer's body that are read, in bytes

    /// `post` is sent exactly as it is.
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

    std::unique_ptr<PostConnection> m_connection; // must outlive the reply
    QNetworkRequest m_request;
    OneShotBody m_body;
    const LastWord m_lastWord;
    QNetworkReply *m_reply = nullptr; // set once the request is posted; belongs to the connection's manager
    QTimer m_connectTimer;
    QTimer m_wholeTimer;
    QElapsedTimer m_clock;
    Answer m_answer;
    Timing m_timing;
    Redactor m_redactor;
    bool m_ended = false;
};

} // namespace renotify
