// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "support/faultkind.h"

namespace renotify {

/// How a send has to end. Where more than one error stands, any of them may come: the table says why.
struct ExpectedEnd
{
    Outcome::Value outcome;
    QList<Error::Kind> errors; ///< none with Accepted

    bool matches(const SendResult &result) const
    {
        return result.outcome == outcome && (result.error ? errors.contains(result.error->kind) : errors.isEmpty());
    }
};

/// What a fault of the server does to the one send that meets it: the same with and without a TTL, and on a
/// connection just opened, opened beforehand, or used by an earlier send.
struct FaultExpectation
{
    FaultKind::Value kind;
    ExpectedEnd plain;
    ExpectedEnd tls;
};

/// The specification: one row for each kind, in their order.
const QList<FaultExpectation> &faultTable();

} // namespace renotify
