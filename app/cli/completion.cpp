// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"

namespace renotify::cli {

using namespace Qt::StringLiterals;

std::optional<QByteArray> completionFor(const QString &shell)
{
    if (shell == "bash"_L1)
        return bashCompletion();
    if (shell == "zsh"_L1)
        return zshCompletion();
    if (shell == "fish"_L1)
        return fishCompletion();
    return std::nullopt;
}

} // namespace renotify::cli
