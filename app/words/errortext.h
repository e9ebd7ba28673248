// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/error.h"
#include "words/outcometext.h"

#include <QString>

namespace renotify {

/// What went wrong, in words for the person at the window. Plain text, never markup: the details may come from whoever
/// answered, so show it with Qt::PlainText.
struct ErrorText
{
    QString title; ///< a few words for the large line, without a full stop
    QString cause;
    QString nextStep; ///< what the person can do about it
};

/// The words for `error`, which ended a send with `outcome`. For Unknown, the next step is always to look at the
/// challenge. Outside a send, leave out the outcome.
ErrorText errorText(const Error &error, Outcome::Value outcome = Outcome::NotSent);

/// Cause and next step in one line, for places without room for more.
QString sentence(const Error &error);

} // namespace renotify
