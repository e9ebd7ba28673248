// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetfiles.h"

#include <QtEndian>

#include <zip.h>

namespace renotify {

QByteArray zipOf(const ZipEntries &entries, const char *password)
{
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *zip = zip_open_from_source(memory, ZIP_TRUNCATE, nullptr);
    if (!zip)
        qFatal("no archive");
    zip_source_keep(memory);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, 0);
        if (index < 0)
            qFatal("no entry");
        if (password)
            zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
    zip_stat_t stat;
    if (zip_close(zip) != 0 || zip_source_open(memory) != 0 || zip_source_stat(memory, &stat) != 0)
        qFatal("the archive cannot be written");
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_source_read(memory, bytes.data(), stat.size) != zip_int64_t(stat.size))
        qFatal("the archive cannot be read");
    zip_source_free(memory);
    return bytes;
}

ZipEntries entriesOf(const XlsxParts &parts)
{
    const QByteArray relation("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const QByteArray main(" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relation
                          + '"');
    const QByteArray relations(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    const auto related = [&](const char *id, const char *type, const QByteArray &target) {
        return "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"" + relation + '/' + type + "\" Target=\"" + target
               + "\"/>";
    };
    QByteArray sheets;
    QByteArray targets = related("rIdS", "styles", "styles.xml");
    if (!parts.strings.isEmpty())
        targets += related("rIdT", "sharedStrings", "/xl/sharedStrings.xml");
    ZipEntries entries{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relations + related("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/styles.xml", "<styleSheet" + main + '>' + parts.styles + "</styleSheet>"}};
    for (qsizetype i = 0; i < parts.sheets.size(); ++i) {
        const QByteArray id = "rId" + QByteArray::number(i + 1);
        const QByteArray name = "worksheets/sheet" + QByteArray::number(i + 1) + ".xml";
        sheets += "<sheet name=\"" + id + "\" r:id=\"" + id + "\" sheetId=\"1\"" + (i == 0 ? parts.states : "") + "/>";
        targets += related(id.constData(), "worksheet", name);
        entries.emplace_back("xl/" + name,
                             "<worksheet" + main + "><sheetData>" + parts.sheets.at(i) + "</sheetData></worksheet>");
    }
    entries.emplace_back("xl/workbook.xml", "<workbook" + main + "><workbookPr" + parts.workbookPr + "/><sheets>"
                                                + sheets + "</sheets></workbook>");
    entries.emplace_back("xl/_rels/workbook.xml.rels", relations + targets + "</Relationships>");
    if (!parts.strings.isEmpty())
        entries.emplace_back("xl/sharedStrings.xml", "<sst" + main + '>' + parts.strings + "</sst>");
    return entries;
}

QByteArray xlsxOf(const QByteArray &rows)
{
    return zipOf(entriesOf({.sheets = {rows}}));
}

ZipEntries odsEntries(const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray content =
        "<office:document-content xmlns:office=\"" + space + "office:1.0\" xmlns:style=\"" + space
        + "style:1.0\" xmlns:text=\"" + space + "text:1.0\" xmlns:table=\"" + space
        + "table:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
          "<office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}};
}

QByteArray odsOf(const QByteArray &rows)
{
    return zipOf(odsEntries("<table:table table:name=\"List\">" + rows + "</table:table>"));
}

void lieAboutSize(QByteArray &zip, const QByteArray &name, quint32 size)
{
    constexpr qsizetype nameAt = 46;
    constexpr qsizetype sizeAt = 24;
    const qsizetype entry = zip.lastIndexOf(name) - nameAt;
    if (entry < 0 || !zip.sliced(entry).startsWith("PK\x01\x02"))
        qFatal("no such entry");
    qToLittleEndian(size, zip.data() + entry + sizeAt);
}

} // namespace renotify
