// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/error.h"
#include "domain/sendfacts.h"

#include <functional>

namespace renotify {

/// Whether a send may begin: the reason why it may not, or the rule that would forbid it and was knowingly overridden.
struct Judgement
{
    std::optional<Error> refusal = {};
    QString overridden = {}; ///< the name of a SendVerdict::Kind; empty: no rule was
};

/// Decides by what the journal knows.
using SendJudge = std::function<Judgement(const SendFacts &facts)>;

/// The answer to a claim: the number of the row, which is durable, and why the send may not begin.
struct Claim
{
    qint64 row;
    std::optional<Error> refusal = {};
    /// The attempt's uid was begun before, as this row: nothing was written, and nothing may be sent.
    bool isRepeat = false;

    bool operator==(const Claim &) const = default;
};

/// What became of a uid.
struct UidUse
{
    qint64 row = 0;                      ///< 0: nothing was begun with it
    std::optional<Attempt> attempt = {}; ///< the row, as HistoryStore::attempt() reads it; empty: it was removed
};

} // namespace renotify
