// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/xlsxbook.h"

#include "batch/sheetvalue.h"
#include "batch/xmlpart.h"

#include <QDir>
#include <QHash>

namespace renotify {

namespace {

constexpr qsizetype mostEntries = 100'000; // styles, formats or sheets; a spreadsheet program has at most 65,490

/// Which other parts a part refers to.
class Relations : public XmlPart
{
public:
    struct Relation
    {
        QByteArray id;
        QByteArray type; // the last word of it: worksheet, styles
        QByteArray part;
    };

    /// Those of a part that has none are empty.
    ListFault::Value readOf(const QByteArray &part, ZipParts &parts, const std::stop_token &stop)
    {
        const qsizetype slash = part.lastIndexOf('/') + 1;
        m_folder = part.first(slash);
        const QByteArray name = m_folder + "_rels/" + part.sliced(slash) + ".rels";
        return parts.has(name) ? read(parts, name, stop) : ListFault::None;
    }

    QByteArray first(QByteArrayView type) const
    {
        const auto found = std::ranges::find(m_all, type, &Relation::type);
        return found == m_all.end() ? QByteArray() : found->part;
    }

    QByteArray worksheet(QByteArrayView id) const
    {
        const auto found = std::ranges::find_if(
            m_all, [id](const Relation &relation) { return relation.id == id && relation.type == "worksheet"; });
        return found == m_all.end() ? QByteArray() : found->part;
    }

protected:
    void begin(QByteArrayView name, const Attributes &attributes) override
    {
        if (name != "Relationship" || attributes.of("TargetMode") == "External")
            return;
        const QByteArrayView type = attributes.of("Type");
        const QByteArray target = attributes.of("Target").toByteArray();
        const QByteArray path = target.startsWith('/') ? target.sliced(1) : m_folder + target;
        m_all += Relation{.id = attributes.of("Id").toByteArray(),
                          .type = type.sliced(type.lastIndexOf('/') + 1).toByteArray(),
                          .part = QDir::cleanPath(QString::fromUtf8(path)).toUtf8()};
        if (m_all.size() > mostEntries)
            leave(ListFault::BrokenSpreadsheet);
    }

private:
    QByteArray m_folder;
    QList<Relation> m_all;
};

class Workbook : public XmlPart
{
public:
    bool isWorkbook() const { return m_isWorkbook; }
    bool isFrom1904() const { return m_isFrom1904; }
    const QByteArrayList &visibleIds() const { return m_ids; }

protected:
    void begin(QByteArrayView name, const Attributes &attributes) override
    {
        m_isWorkbook |= name == "workbook";
        if (!m_isWorkbook)
            leave(ListFault::NotText);
        if (name == "workbookPr")
            m_isFrom1904 = attributes.isTrue("date1904");
        const QByteArrayView state = attributes.of("state");
        if (name == "sheet" && state != "hidden" && state != "veryHidden")
            m_ids += attributes.of("id").toByteArray();
        if (m_ids.size() > mostEntries)
            leave(ListFault::BrokenSpreadsheet);
    }

private:
    bool m_isWorkbook = false;
    bool m_isFrom1904 = false;
    QByteArrayList m_ids;
};

class Styles : public XmlPart
{
public:
    const QList<bool> &isDate() const { return m_isDate; }

protected:
    void begin(QByteArrayView name, const Attributes &attributes) override
    {
        m_isWithinCells |= name == "cellXfs";
        const qint64 format = attributes.number("numFmtId", 0);
        if (name == "numFmt")
            m_isDateFormat.insert(format, isDateFormat(attributes.of("formatCode")));
        if (name == "xf" && m_isWithinCells)
            m_isDate += m_isDateFormat.value(format, isDateFormat(format));
        if (m_isDate.size() > mostEntries || m_isDateFormat.size() > mostEntries)
            leave(ListFault::BrokenSpreadsheet);
    }
    void end(QByteArrayView name) override { m_isWithinCells &= name != "cellXfs"; }

private:
    bool m_isWithinCells = false;
    QHash<qint64, bool> m_isDateFormat;
    QList<bool> m_isDate;
};

} // namespace

XlsxBook XlsxBook::read(ZipParts &parts, const std::stop_token &stop)
{
    Relations package;
    XlsxBook book{.fault = package.readOf({}, parts, stop)};
    const QByteArray part = package.first("officeDocument");
    if (book.fault == ListFault::None && part.isEmpty())
        book.fault = ListFault::NotText;
    Workbook workbook;
    if (book.fault == ListFault::None)
        book.fault = workbook.read(parts, part, stop);
    Relations relations;
    if (book.fault == ListFault::None)
        book.fault = relations.readOf(part, parts, stop);
    Styles styles;
    const QByteArray stylesPart = relations.first("styles");
    if (book.fault == ListFault::None && !stylesPart.isEmpty())
        book.fault = styles.read(parts, stylesPart, stop);
    book.strings = relations.first("sharedStrings");
    book.isFrom1904 = workbook.isFrom1904();
    book.isDateStyle = styles.isDate();
    for (const QByteArray &id : workbook.visibleIds()) {
        const QByteArray sheet = relations.worksheet(id);
        if (!sheet.isEmpty()) // otherwise a sheet that is nothing but a chart
            book.sheets += sheet;
    }
    return book;
}

} // namespace renotify
