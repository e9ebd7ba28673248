// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/challenge.h"
#include "domain/error.h"
#include "domain/notification.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace renotify {

/// How a send stands. The names are stored in the journal: add to them, never rename.
struct Outcome
{
    Q_GADGET
public:
    enum Value {
        Sending,  ///< it runs
        Accepted, ///< Twilio answered 201
        Rejected, ///< Twilio answered with an error; the push was not created
        NotSent,  ///< no byte of the request could reach the service
        Unknown,  ///< the request may have arrived, the answer did not
    };
    Q_ENUM(Value)
};

/// An HTTP answer as it came, cut off where it was too long to keep.
struct Answer
{
    int httpStatus = 0; ///< 0: none came
    QString reasonPhrase;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< at most 1 MiB
    bool bodyCut = false;

    /// The value of the header `name`, whatever its case; empty if it is not there.
    QByteArray header(QByteArrayView name) const;

    bool operator==(const Answer &) const = default;
};

/// When each phase of a send ended, in milliseconds after the click, as far as Qt tells.
struct Timing
{
    std::optional<qint64> recorded;  ///< the journal's row was durable
    std::optional<qint64> unlocked;  ///< the secret was read
    std::optional<qint64> connected; ///< TLS ready, on a connection not opened beforehand
    std::optional<qint64> sent;      ///< the request was handed to the connection
    std::optional<qint64> firstByte; ///< status and headers were there
    std::optional<qint64> finished;

    bool operator==(const Timing &) const = default;
};

/// How one send ended, and all that was seen of it.
struct SendResult
{
    Outcome::Value outcome = Outcome::Sending;
    std::optional<Notification> notification; ///< with Accepted
    std::optional<Error> error;               ///< with every outcome but Sending and Accepted
    Answer answer;
    QString requestId = {}; ///< `Twilio-Request-Id`, what Twilio's support asks for
    Timing timing;

    bool operator==(const SendResult &) const = default;
};

/// One row of the journal: who asked for what, through which account, and how it ended.
struct Attempt
{
    qint64 id = 0;       ///< the journal's; 0 while there is no row
    QDateTime startedAt; ///< UTC
    QString accountId;
    QString accountName; ///< as it was called then
    QString host;        ///< where it went
    NotificationRequest request;
    QString reason;       ///< or ticket; free text
    QString operatorName; ///< the OS user
    SendResult result;
    std::optional<ChallengeEnd> challengeEnd = {}; ///< once it was seen

    bool operator==(const Attempt &) const = default;
};

} // namespace renotify
