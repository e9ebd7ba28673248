// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <stop_token>

class QIODevice;

namespace renotify {

/// The parts of a ZIP archive, unpacked piece by piece: neither the sizes that the archive declares nor those that it
/// really has can fill the memory. One thread uses it; the device is not owned and must outlive it.
class ZipParts
{
public:
    static constexpr qint64 longestFile = 256 * 1024 * 1024;      ///< bytes; libzip keeps the directory in memory
    static constexpr qint64 longestUnpacked = 1024 * 1024 * 1024; ///< bytes of all the parts that are read

    explicit ZipParts(QIODevice &device);
    ~ZipParts();
    Q_DISABLE_COPY_MOVE(ZipParts)

    bool isOpen() const; ///< false: this is no archive, or its directory is damaged or missing
    bool has(const QByteArray &name) const;

    /// Shows the bytes of a part in blocks until `taker` returns false. Answers None, Stopped, BrokenSpreadsheet (also
    /// if the part is missing or its checksum is wrong), Spreadsheet if it is encrypted, or SpreadsheetTooLarge.
    using Taker = std::function<bool(QByteArrayView block)>;
    ListFault::Value read(const QByteArray &name, const Taker &taker, const std::stop_token &stop);

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
    qint64 m_left = longestUnpacked;
};

} // namespace renotify
