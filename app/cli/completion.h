// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace renotify::cli {

/// The script that makes `bash`, `zsh` or `fish` complete our command lines; nothing for another shell.
std::optional<QByteArray> completionFor(const QString &shell);

QByteArray bashCompletion();
QByteArray zshCompletion();
QByteArray fishCompletion();

} // namespace renotify::cli
