// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ttl.h"
#include "faulttable.h"
#include "support/faultscript.h"
#include "verify/verifyapi.h"

#include <QString>

#include <optional>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

enum class Transport { Plain, Tls };
enum class Start {
    Fresh,
    Warm,         ///< the connection was opened while the form was being filled in
    AfterAnother, ///< another send has just gone through the same API
};

/// The conditions under which a send of the matrix meets its fault.
struct Conditions
{
    Transport transport;
    Start start;
    std::optional<Ttl> ttl;

    QString toString() const
    {
        const QString starts[] = {u"fresh"_s, u"warm"_s, u"after another"_s};
        return (transport == Transport::Tls ? u"TLS, "_s : u"plain, "_s) + starts[int(start)]
               + (ttl ? u", TTL"_s : u", no TTL"_s);
    }
};

/// Long if the send ends for another reason, so that a busy machine does no harm; short if the deadline ends it. A
/// hundred thousand answers of 100 are a lot of work: on a busy machine, Qt 6.4 and 6.8 took up to 16 s to read them.
inline Deadlines deadlinesFor(const FaultScript &script, const ExpectedEnd &end)
{
    Deadlines deadlines{.connect = 10s, .whole = script.repeated.isEmpty() ? 20s : 100s};
    if (end.errors.contains(Error::Kind::AnswerTimedOut))
        deadlines.whole = 2s;
    if (end.errors.contains(Error::Kind::ConnectTimedOut))
        deadlines.connect = 1s;
    return deadlines;
}

/// All conditions under which a send may meet the fault.
inline QList<Conditions> conditionsOf(const FaultScript &script)
{
    QList<Conditions> all;
    for (const auto transport : {Transport::Plain, Transport::Tls}) {
        if (transport == Transport::Plain && script.needsTls())
            continue;
        for (const auto start : {Start::Fresh, Start::Warm, Start::AfterAnother}) {
            for (const auto ttl : {Ttl::from(120), std::optional<Ttl>()})
                all.append({transport, start, ttl});
        }
    }
    return all;
}

} // namespace renotify
