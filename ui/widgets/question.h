// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace renotify {

struct Question
{
    QString text;
    QString consequence;
    QString action;    ///< the text of the button that does it
    QString refusal{}; ///< the text of the button that does not; empty for “Cancel”
};

/// Asks over `parent` before something that cannot be undone, and calls `then` if the person agrees. Returns at once.
void ask(QWidget *parent, const Question &question, const std::function<void()> &then);

} // namespace renotify
