// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace renotify {

/// Everything that was seen of one POST by the time it ended, and what follows from it.
struct Exchange
{
    enum class EndedBy { Itself, Cancel, ConnectDeadline, WholeDeadline, TooLarge };
    /// Whether a byte of the request may have reached the service. In doubt, it may.
    enum class Reach { Impossible, Possible };

    EndedBy endedBy = EndedBy::Itself;
    Reach reach = Reach::Possible;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString errorString;
    QList<QSslError> tlsErrors;
    QString proxy; ///< `host:port`; empty if there is none
    QUrl redirectTarget;
    Answer answer;

    /// The outcome with its notification or error. `answer` is moved into it; the caller fills in the timing.
    SendResult judge() &&;

    /// The reason why this is not a complete 200 answer to a GET; nothing if it is one.
    std::optional<Error> readingError() const;
};

} // namespace renotify
