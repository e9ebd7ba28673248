// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// A text file that somebody handed over. Its name may stand for anything.
struct TextFile
{
    static constexpr qint64 longest = qint64(1024) * 1024; ///< bytes that are read; a larger file is refused as a whole

    enum class Fault {
        None,
        Folder,
        Unreadable, ///< it is gone, may not be read, or is not a file but a device, a socket or a pipe
        TooLarge,
        NotText, ///< not UTF-8, nor UTF-16 or UTF-32 with a mark; or with characters that no text has
        Empty,
    };

    Fault fault = Fault::None; ///< unless None, there is no text
    QString text = {};

    /// Takes as long as the disk or the network needs.
    static TextFile read(const QString &path);
};

} // namespace renotify
