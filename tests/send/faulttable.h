// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "support/faultkind.h"

namespace renotify {

/// How a send has to end. If there are several errors, any of them may come: the table says why.
struct ExpectedEnd
{
    Outcome::Value outcome;
    QList<Error::Kind> errors; ///< empty with Accepted

    bool matches(const SendResult &result) const
    {
        return result.outcome == outcome && (result.error ? errors.contains(result.error->kind) : errors.isEmpty());
    }
};

/// What a fault of the server does to the send that meets it: the same with and without a TTL, and on a connection that
/// was just opened, was opened beforehand, or follows an earlier send.
struct FaultExpectation
{
    FaultKind::Value kind;
    ExpectedEnd plain;
    ExpectedEnd tls;
};

/// The specification: one row for each kind, in the order of the kinds.
const QList<FaultExpectation> &faultTable();

} // namespace renotify
