// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listformat.h"
#include "domain/listproblem.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace renotify {

/// The bytes of a list, before anybody looks for rows in them: UTF-8 or Windows-1252, with UTF-16 and UTF-32 turned
/// into UTF-8, and without a byte order mark. A spreadsheet is text here already.
struct ListBytes
{
    ListFault::Value fault = ListFault::None; ///< unless None, there are no bytes
    QByteArray bytes = {};
    ListFormat::Encoding encoding = ListFormat::Encoding::Utf8; ///< Windows-1252 is not told from UTF-8 yet
    bool isCut = false;                                         ///< there were more than `atMost`
    bool isSpreadsheet = false;                                 ///< tab-separated, as readSheet() gives it

    /// Reads at most `atMost` bytes, of a spreadsheet's text about as many. Takes as long as the disk or the network
    /// needs.
    static ListBytes read(const QString &path, qint64 atMost, const std::stop_token &stop);
    static ListBytes of(QByteArray bytes);
};

} // namespace renotify
