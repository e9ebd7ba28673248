// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "verify/exchange.h"
#include "verify/httpdate.h"
#include "verify/notificationpost.h"
#include "verify/redaction.h"

#include <QTimer>

namespace renotify {

/// One GET from start to end, on a connection that several may share. It ends exactly once. It creates nothing, so Qt
/// may repeat it; otherwise it follows the rules of a send (deadlines, TLS, no redirects, a size limit).
class Reading : public QObject
{
    Q_OBJECT

public:
    /// `request` needs the URL and Authorization.
    Reading(std::shared_ptr<PostConnection> connection, const QNetworkRequest &request, Deadlines deadlines,
            QObject *parent);
    ~Reading() override;

    void start();
    void cancel() { end(Exchange::EndedBy::Cancel); }

    /// What the service's clock showed, as the answer says; and when we asked and got the answer, by ours.
    const std::optional<wire::TimeTold> &told() const { return m_told; }
    const RoundTrip &trip() const { return m_trip; }

signals:
    /// A complete answer of 200, or the reason why there is none.
    void ended(const renotify::Result<renotify::Answer> &answer);

private:
    void get();
    void readBody();
    void end(Exchange::EndedBy by);

    std::shared_ptr<PostConnection> m_connection; // must outlive the reply
    QNetworkRequest m_request;
    QNetworkReply *m_reply = nullptr; // set once the request is sent; belongs to the connection's manager
    QTimer m_deadline;
    QByteArray m_body;
    Redactor m_redactor;
    std::optional<wire::TimeTold> m_told;
    RoundTrip m_trip;
    bool m_ended = false;
};

} // namespace renotify
