// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "verify/exchange.h"
#include "verify/notificationpost.h"
#include "verify/redaction.h"

#include <QTimer>

namespace renotify {

/// One GET, on a connection that several may share, from its start to its end, which comes once. It creates nothing,
/// so Qt may repeat it; what else is true of a send (deadlines, TLS, no redirects, a cap) is true of it.
class Reading : public QObject
{
    Q_OBJECT

public:
    /// `request` needs URL and Authorization.
    Reading(std::shared_ptr<PostConnection> connection, const QNetworkRequest &request, Deadlines deadlines,
            QObject *parent);
    ~Reading() override;

    void start();
    void cancel() { end(Exchange::EndedBy::Cancel); }

    /// When the answer says that it was made, by the service's clock, and when it was asked for and came by ours.
    const std::optional<QDateTime> &madeAt() const { return m_madeAt; }
    const RoundTrip &trip() const { return m_trip; }

signals:
    /// An answer of 200, whole; or why there is none.
    void ended(const renotify::Result<renotify::Answer> &answer);

private:
    void get();
    void readBody();
    void end(Exchange::EndedBy by);

    std::shared_ptr<PostConnection> m_connection; // outlives the reply
    QNetworkRequest m_request;
    QNetworkReply *m_reply = nullptr; // once asked; belongs to the connection's manager
    QTimer m_deadline;
    QByteArray m_body;
    Redactor m_redactor;
    std::optional<QDateTime> m_madeAt;
    RoundTrip m_trip;
    bool m_ended = false;
};

} // namespace renotify
