// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpfront.h"
#include "sandbox/shapes.h"

#include <QElapsedTimer>
#include <QUrl>

namespace renotify {

/// A Verify service with any number of customers, on the thread of the test: whoever is asked about exists, and has one
/// challenge, which is pending. It counts what reaches it.
class BatchService
{
public:
    using Answer = sandbox::HttpAnswer;

    /// A customer who is not as the others are.
    struct Person
    {
        sandbox::Status status = sandbox::Status::Pending;
        std::chrono::milliseconds life = std::chrono::hours(1); ///< of the challenge, from the start of the service
        QString platform = QStringLiteral("apn");
        bool hasChallenge = true; ///< in the list of the pending ones
    };

    /// One POST of a notification.
    struct Push
    {
        QString identity;
        QString challenge;
        qint64 at;  ///< in milliseconds from the start of the service
        int status; ///< as it was answered; 0: not at all
        int code;   ///< Twilio's
    };

    BatchService();

    QUrl url() const { return m_url; }
    qint64 now() const { return m_clock.elapsed(); }
    static QString challengeOf(const QString &identity);

    QHash<QString, Person> persons;
    /// How a push is answered; empty: 201.
    std::function<std::optional<Answer>(const QString &identity)> onPush;
    /// How anything is answered; empty: as usual.
    std::function<std::optional<Answer>()> onAny;
    QList<Push> pushes;
    int looks = 0; ///< requests other than pushes

    QStringList pushed() const; ///< to whom, in the order of the pushes
    int mostPushesToOne() const;

private:
    Answer answer(const sandbox::HttpRequest &request);
    Answer push(const sandbox::Challenge &challenge);

    QElapsedTimer m_clock;
    const QDateTime m_begin = QDateTime::currentDateTimeUtc();
    QUrl m_url;
    sandbox::HttpFront m_front;
};

} // namespace renotify
