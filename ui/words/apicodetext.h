// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace renotify {

/// When sending the same again can help, by Twilio's code and not by the HTTP status: 429 stands for both
/// InAMoment (20429) and Never (60309).
enum class Retry {
    Never,     ///< not to this challenge, or not through this Twilio account
    AfterFix,  ///< once what the next step names is put right
    InAMoment, ///< it was not processed; the same request may work after a pause
    AfterLook, ///< the push may have gone out: look at the challenge first
};

/// Twilio's error of one code in words for the person at the window.
struct ApiCodeText
{
    QString title;
    QString cause;
    QString nextStep;
    Retry retry;
};

/// Words for the codes that Twilio documents for Verify Push; nothing for any other. Offline.
std::optional<ApiCodeText> apiCodeText(int code);

/// Twilio's own page about `code`; every code has one (Twilio).
QUrl apiCodePage(int code);

} // namespace renotify
