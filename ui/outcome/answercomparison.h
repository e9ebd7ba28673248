// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/jsontext.h"

namespace renotify {

/// What differs between two answers. Pure; any thread, some 100 ms for two of 1 MiB.
struct AnswerComparison
{
    static AnswerComparison of(const Answer &before, const Answer &after);

    /// The status first, then the body by path, then the headers by name.
    QList<JsonDifference> differences;
    /// Whether both bodies are JSON. Otherwise a body that differs is one difference, without its text.
    bool isByPath = true;
};

} // namespace renotify
