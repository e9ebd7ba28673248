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

/// The state of a send. The names are stored in the journal: add to them, never rename one.
struct Outcome
{
    Q_GADGET
public:
    enum Value {
        Sending,  ///< it is still running
        Accepted, ///< Twilio answered 201
        Rejected, ///< Twilio answered with an error; the push was not created
        NotSent,  ///< no byte of the request could reach the service
        Unknown,  ///< the request may have arrived, but no answer came
    };
    Q_ENUM(Value)
};

/// An HTTP answer as it came, cut off if it was too long to keep.
struct Answer
{
    int httpStatus = 0; ///< 0: no answer came
    QString reasonPhrase;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< at most 1 MiB
    bool bodyCut = false;

    /// The value of the header `name` in any letter case; empty if there is no such header.
    QByteArray header(QByteArrayView name) const;

    bool operator==(const Answer &) const = default;
};

/// When each phase of a send ended, in milliseconds after the click, as far as Qt tells us.
struct Timing
{
    std::optional<qint64> recorded;  ///< the journal's row was durable
    std::optional<qint64> unlocked;  ///< the secret was read
    std::optional<qint64> connected; ///< TLS was ready; not set if the connection had been opened beforehand
    std::optional<qint64> sent;      ///< the request was handed to the connection
    std::optional<qint64> firstByte; ///< the status and the headers had arrived
    std::optional<qint64> finished;

    bool operator==(const Timing &) const = default;
};

/// How one send ended, and everything that was seen of it.
struct SendResult
{
    Outcome::Value outcome = Outcome::Sending;
    std::optional<Notification> notification; ///< with Accepted
    std::optional<Error> error;               ///< set with every outcome except Sending and Accepted
    Answer answer;
    QString requestId = {}; ///< `Twilio-Request-Id`, which Twilio's support asks for
    Timing timing;

    bool operator==(const SendResult &) const = default;
};

/// One row of the journal: who asked for what, through which account, and how it ended.
struct Attempt
{
    qint64 id = 0;       ///< the row's number in the journal; 0 before the row exists
    QDateTime startedAt; ///< UTC
    QString accountId;
    QString accountName; ///< the account's name at that time
    QString host;        ///< the host it was sent to
    NotificationRequest request;
    QString reason;       ///< the reason or the ticket number; free text
    QString operatorName; ///< the OS user
    SendResult result;
    std::optional<ChallengeEnd> challengeEnd = {}; ///< set once the end was seen
    /// The attempt's id in every journal, as text: a UUIDv7, or the UUIDv8 of a name (see uid.h). The journal makes one
    /// for an attempt without.
    QString uid = {};

    bool operator==(const Attempt &) const = default;
};

} // namespace renotify
