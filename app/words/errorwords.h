// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QCoreApplication> // Q_DECLARE_TR_FUNCTIONS

namespace renotify {

/// The untranslated words for every kind of error: title, cause and next step.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ErrorWords)

public:
    struct Words
    {
        const char *title;
        const char *cause;
        const char *nextStep;
        const char *causeWithDetail = nullptr; ///< used instead of cause if there is a detail, which is its %1
    };

    static const Words &of(Error::Kind kind);

    /// For Cancelled, if the request may have left already.
    static const Words &cancelledLate();
};

} // namespace renotify
