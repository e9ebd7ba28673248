// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// A file of text that somebody handed over. Anything may lie behind its name.
struct TextFile
{
    static constexpr qint64 longest = qint64(1024) * 1024; ///< bytes that are read; a larger file is refused whole

    enum class Fault {
        None,
        Folder,
        Unreadable, ///< it is gone, may not be read, or is no file but a device, a socket or a pipe
        TooLarge,
        NotText, ///< neither UTF-8, nor UTF-16 or UTF-32 with its mark, or with characters that no text has
        Empty,
    };

    Fault fault = Fault::None; ///< then there is no text
    QString text = {};

    /// Takes as long as the disk or the network does.
    static TextFile read(const QString &path);
};

} // namespace renotify
