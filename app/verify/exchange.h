// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace renotify {

/// All that was seen of one POST by the time it ended, and what follows from it.
struct Exchange
{
    enum class EndedBy { Itself, Cancel, ConnectDeadline, WholeDeadline, TooLarge };
    /// Whether a byte of the request can have reached the service. When in doubt it can.
    enum class Reach { Impossible, Possible };

    EndedBy endedBy = EndedBy::Itself;
    Reach reach = Reach::Possible;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString errorString;
    QList<QSslError> tlsErrors;
    QString proxy; ///< `host:port`; empty for none
    QUrl redirectTarget;
    Answer answer;

    /// The outcome with its notification or error; `answer` moves along, timing is left to the caller.
    SendResult judge() &&;

    /// Why this is no whole answer of 200 to a GET; nothing where it is.
    std::optional<Error> readingError() const;
};

} // namespace renotify
