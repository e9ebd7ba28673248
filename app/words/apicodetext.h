// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace renotify {

/// When it can help to send the same again. Goes by Twilio's code and not by the HTTP status, because 429 stands for
/// both InAMoment (20429) and Never (60309).
enum class Retry {
    Never,     ///< not to this challenge, or not through this Twilio account
    AfterFix,  ///< once the fault that the next step names is corrected
    InAMoment, ///< the request was not processed; the same one may work after a pause
    AfterLook, ///< the push may have gone out: look at the challenge first
};

/// The error that belongs to one of Twilio's codes, in words for the person at the window.
struct ApiCodeText
{
    QString title;
    QString cause;
    QString nextStep;
    Retry retry;
};

/// The words for a code that Twilio documents for Verify Push; nothing for any other code. Works offline.
std::optional<ApiCodeText> apiCodeText(int code);

/// Twilio's own page about `code`. Every code has a page (Twilio).
QUrl apiCodePage(int code);

} // namespace renotify
