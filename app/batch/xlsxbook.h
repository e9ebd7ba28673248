// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QByteArray>
#include <QList>

#include <stop_token>

namespace renotify {

class ZipParts;

/// What an XLSX workbook says about its sheets.
struct XlsxBook
{
    /// None; NotText if the archive holds something else, a text document perhaps; otherwise see ZipParts::read().
    ListFault::Value fault = ListFault::None;
    QByteArrayList sheets = {};   ///< the names of the parts of those that are not hidden, in their order
    QByteArray strings = {};      ///< the part with the shared texts; empty if there is none
    bool isFrom1904 = false;      ///< how days are counted
    QList<bool> isDateStyle = {}; ///< for each style of a cell, whether it shows a number as a date

    static XlsxBook read(ZipParts &parts, const std::stop_token &stop);
};

} // namespace renotify
