// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/sid.h"
#include "domain/ttl.h"

#include <QList>
#include <QStringList>

namespace renotify {

/// What a text says about a send, whatever the text is: a URL, JSON, a log, a cURL command, a ticket, a table.
/// Every list is in the order of the text and has nothing twice; several entries are candidates to choose from.
struct Details
{
    static constexpr qsizetype longest = qsizetype(128) * 1024; ///< characters that are read, which takes 25 ms

    QList<ServiceSid> services;
    QList<Identity> identities;
    QList<ChallengeSid> challenges;
    QList<Ttl> ttls;
    QStringList tickets; ///< reasons or ticket numbers

    QStringList otherSids;     ///< complete SIDs of kinds that no field of the form takes: factor, account and the like
    QStringList brokenSids;    ///< as written: they begin like a service's or a challenge's SID but have a wrong length
    QList<qint64> refusedTtls; ///< in seconds, outside the range of a Ttl

    /// An identity that the text has, but not in the form in which the service knows it.
    struct Unreadable
    {
        enum class Why { Masked, BrokenEscape, SpreadsheetNumber, BrokenLink };

        QString text; ///< as written
        Why why;

        bool operator==(const Unreadable &) const = default;
    };
    QList<Unreadable> unreadable;
    bool isCut = false; ///< the text was longer than the part that is read

    /// Never fails: a text about something else has no details.
    static Details find(QStringView text);

    /// Whether there is nothing that the form could take.
    bool isEmpty() const
    {
        return services.isEmpty() && identities.isEmpty() && challenges.isEmpty() && ttls.isEmpty();
    }
};

} // namespace renotify
