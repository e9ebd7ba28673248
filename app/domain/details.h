// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/sid.h"
#include "domain/ttl.h"

#include <QList>
#include <QStringList>

namespace renotify {

/// What a text says about a send, wherever it comes from: a URL, JSON, a log, a cURL command, a ticket, a table.
/// Every list is in the order of the text and names nothing twice; several entries are candidates to choose from.
struct Details
{
    static constexpr qsizetype longest = qsizetype(128) * 1024; ///< characters that are looked at; 25 ms

    QList<ServiceSid> services;
    QList<Identity> identities;
    QList<ChallengeSid> challenges;
    QList<Ttl> ttls;
    QStringList tickets; ///< reasons or numbers of tickets

    QStringList otherSids;  ///< whole, but of kinds that no field of the form takes: factor, account and the like
    QStringList brokenSids; ///< as they stand: they begin like a service or a challenge and are too short or too long
    QList<qint64> refusedTtls; ///< seconds outside of what a Ttl may have

    /// An identity that stands there, but not as the service knows it.
    struct Unreadable
    {
        enum class Why { Masked, BrokenEscape, SpreadsheetNumber, BrokenLink };

        QString text; ///< as it stands
        Why why;

        bool operator==(const Unreadable &) const = default;
    };
    QList<Unreadable> unreadable;
    bool isCut = false; ///< the text was longer than what is looked at

    /// Never fails: a text about something else has no details.
    static Details find(QStringView text);

    /// Whether there is anything a form could take.
    bool isEmpty() const
    {
        return services.isEmpty() && identities.isEmpty() && challenges.isEmpty() && ttls.isEmpty();
    }
};

} // namespace renotify
