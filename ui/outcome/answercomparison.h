// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/jsontext.h"

namespace renotify {

/// The differences between two answers. A pure function for any thread, which takes some 100 ms for two answers of 1
/// MiB.
struct AnswerComparison
{
    static AnswerComparison of(const Answer &before, const Answer &after);

    /// First the status, then the body by path, then the headers by name.
    QList<JsonDifference> differences;
    /// Whether both bodies are JSON. If not, different bodies count as one difference, without their text.
    bool isByPath = true;
};

} // namespace renotify
