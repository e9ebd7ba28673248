// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace renotify {

using ZipEntries = QList<std::pair<QByteArray, QByteArray>>; ///< names and contents, in their order

/// An archive with these entries, packed by libzip. With a password it is encrypted.
QByteArray zipOf(const ZipEntries &entries, const char *password = nullptr);

/// The parts of a workbook whose sheets hold these rows: `<row><c><v>1</v></c></row>`.
struct XlsxParts
{
    QByteArrayList sheets;
    QByteArray strings = {};    ///< `<si><t>Ada</t></si>…`; empty: the part is left out
    QByteArray styles = {};     ///< what is within the style sheet
    QByteArray states = {};     ///< of the first sheet: ` state="hidden"`
    QByteArray workbookPr = {}; ///< ` date1904="1"`
};
ZipEntries entriesOf(const XlsxParts &parts);
QByteArray xlsxOf(const QByteArray &rows);

/// An OpenDocument spreadsheet with these tables.
ZipEntries odsEntries(const QByteArray &tables, const QByteArray &styles = {});
QByteArray odsOf(const QByteArray &rows);

/// Writes another unpacked size for the entry into the directory of an archive.
void lieAboutSize(QByteArray &zip, const QByteArray &name, quint32 size);

} // namespace renotify
