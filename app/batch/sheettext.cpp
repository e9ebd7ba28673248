// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/sheettext.h"

#include "batch/odssheet.h"
#include "batch/xlsxsheet.h"
#include "batch/zipparts.h"

#include <QIODevice>

// Why no library for spreadsheets is used here: those in Debian unpack a part as a whole, give formulas only after all
// sheets, and leave out cells without a word (texts within the sheet, errors, merged cells). In a list of customers
// that would be a push to the wrong one. libzip and Expat do what can go wrong badly: unpacking, and reading XML.

namespace renotify {

namespace {

constexpr qint64 lookLength = 64 * 1024;

/// Whether the beginning of an archive without a directory was that of a spreadsheet.
bool beginsAsSheet(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.read(lookLength);
    return head.contains("opendocument.spreadsheet") || head.contains("[Content_Types].xml")
           || head.contains("xl/workbook");
}

QByteArray mimeTypeOf(ZipParts &parts, const std::stop_token &stop)
{
    QByteArray type;
    const auto take = [&type](QByteArrayView block) {
        type += block;
        return false;
    };
    if (parts.has("mimetype"))
        parts.read("mimetype", take, stop);
    return type;
}

ListBytes readArchive(QIODevice &device, qint64 atMost, const std::stop_token &stop)
{
    ZipParts parts(device);
    if (!parts.isOpen()) {
        const auto fault =
            device.size() > ZipParts::longestFile ? ListFault::SpreadsheetTooLarge : ListFault::BrokenSpreadsheet;
        return {.fault = beginsAsSheet(device) ? fault : ListFault::NotText};
    }
    if (parts.has("xl/workbook.bin")) // XLSB
        return {.fault = ListFault::Spreadsheet};
    if (parts.has("[Content_Types].xml"))
        return readXlsx(parts, atMost, stop);
    const QByteArray type = mimeTypeOf(parts, stop);
    const bool isOds = type.isEmpty() ? parts.has("content.xml") : type.contains("opendocument.spreadsheet");
    return isOds ? readOds(parts, atMost, stop) : ListBytes{.fault = ListFault::NotText};
}

} // namespace

ListBytes readSheet(QIODevice &device, qint64 atMost, const std::stop_token &stop)
{
    ListBytes read = readArchive(device, atMost, stop);
    if (read.fault == ListFault::None && read.bytes.isEmpty())
        read.fault = ListFault::Empty;
    read.isSpreadsheet = read.fault == ListFault::None;
    return read;
}

} // namespace renotify
