// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/odssheet.h"

#include "batch/listtext.h"
#include "batch/sheetrows.h"
#include "batch/sheetvalue.h"
#include "batch/xmlpart.h"

#include <QSet>

#include <algorithm>

namespace renotify {

namespace {

constexpr qsizetype mostHiddenStyles = 100'000;

/// Whether the document is encrypted, which its manifest says.
class OdsManifest : public XmlPart
{
public:
    bool isEncrypted() const { return m_isEncrypted; }

protected:
    void begin(QByteArrayView name, const Attributes &) override { m_isEncrypted |= name == "encryption-data"; }

private:
    bool m_isEncrypted = false;
};

class OdsContent : public XmlPart
{
public:
    explicit OdsContent(SheetRows &rows)
        : m_rows(rows)
    {
    }

protected:
    void begin(QByteArrayView name, const Attributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView piece) override
    {
        if (m_place == Place::Paragraph && m_skipped == 0)
            append(piece);
    }

private:
    enum class Place { Outside, Sheets, Sheet, Row, Cell, Paragraph };

    bool enter(QByteArrayView name, const Attributes &attributes);
    void beginStyle(QByteArrayView name, const Attributes &attributes);
    void beginCell(bool isCovered, const Attributes &attributes);
    void beginInline(QByteArrayView name, const Attributes &attributes);
    void beginParagraph();
    void append(QByteArrayView piece)
    {
        if (m_text.size() <= ListText::longestCell)
            m_text += piece;
    }
    QByteArray value() const;

    SheetRows &m_rows;
    Place m_place = Place::Outside;
    int m_skipped = 0;    // within so many elements that are not shown as the text of a cell
    int m_withinLine = 0; // within so many elements of a paragraph
    QByteArray m_style;
    QSet<QByteArray> m_hiddenStyles;
    qint64 m_row = 0;
    qint64 m_rowTimes = 1;
    qint64 m_column = 0;
    qint64 m_cellTimes = 1;
    bool m_isCovered = false;
    bool m_hasParagraph = false;
    QByteArray m_type;
    QByteArray m_value;
    QByteArray m_formula;
    QByteArray m_text;
};

/// Everything that is not known to hold cells or their text is skipped with all that is in it: pictures, comments,
/// recorded changes.
void OdsContent::begin(QByteArrayView name, const Attributes &attributes)
{
    if (m_place == Place::Outside)
        beginStyle(name, attributes);
    else if (m_skipped > 0 || !enter(name, attributes))
        ++m_skipped;
}

void OdsContent::beginStyle(QByteArrayView name, const Attributes &attributes)
{
    if (name == "style")
        m_style = attributes.of("name").toByteArray();
    else if (name == "table-properties" && attributes.of("display") == "false")
        m_hiddenStyles.insert(m_style);
    else if (name == "spreadsheet")
        m_place = Place::Sheets;
    if (m_hiddenStyles.size() > mostHiddenStyles)
        leave(ListFault::BrokenSpreadsheet);
}

/// Returns false if the element is to be skipped.
bool OdsContent::enter(QByteArrayView name, const Attributes &attributes)
{
    switch (m_place) {
    case Place::Outside:
        return false;
    case Place::Sheets:
        if (name != "table" || m_hiddenStyles.contains(attributes.of("style-name").toByteArray()))
            return false;
        m_place = Place::Sheet;
        m_row = 0;
        return true;
    case Place::Sheet:
        if (name == "table-row") {
            m_place = Place::Row;
            m_rowTimes = attributes.number("number-rows-repeated", 1);
            m_column = 0;
            m_rows.beginRow(m_row);
        }
        return name == "table-row" || name == "table-rows" || name == "table-row-group" || name == "table-header-rows";
    case Place::Row:
        if (name != "table-cell" && name != "covered-table-cell")
            return false;
        m_place = Place::Cell;
        beginCell(name != "table-cell", attributes);
        return true;
    case Place::Cell:
        if (name != "p" && name != "h")
            return false;
        beginParagraph();
        return true;
    case Place::Paragraph:
        if (name == "annotation" || name == "note" || name == "ruby-text")
            return false;
        beginInline(name, attributes);
        return true;
    }
    Q_UNREACHABLE();
}

void OdsContent::beginCell(bool isCovered, const Attributes &attributes)
{
    m_cellTimes = attributes.number("number-columns-repeated", 1);
    m_isCovered = isCovered;
    m_hasParagraph = false;
    m_type = attributes.of("value-type").toByteArray();
    m_value = attributes
                  .of(m_type == "date"      ? "date-value"
                      : m_type == "boolean" ? "boolean-value"
                      : m_type == "string"  ? "string-value"
                                            : "value")
                  .toByteArray();
    const QByteArrayView formula = attributes.of("formula"); // of:=[.A2]
    m_formula = formula.isEmpty() ? QByteArray() : "=" + formula.sliced(formula.indexOf('=') + 1).toByteArray();
    m_text.resize(0); // keeps the memory
}

void OdsContent::beginParagraph()
{
    if (std::exchange(m_hasParagraph, true))
        append("\n");
    m_place = Place::Paragraph;
    m_withinLine = 0;
}

void OdsContent::beginInline(QByteArrayView name, const Attributes &attributes)
{
    ++m_withinLine;
    if (name == "s")
        append(QByteArray(qsizetype(std::clamp<qint64>(attributes.number("c", 1), 1, ListText::longestCell)), ' '));
    else if (name == "tab")
        append("\t");
    else if (name == "line-break")
        append("\n");
}

QByteArray OdsContent::value() const
{
    if (m_isCovered)
        return {}; // it is not shown: another cell reaches over it
    if (m_type.isEmpty() && m_text.isEmpty())
        return m_formula;
    if (m_text.startsWith('#') || m_text.startsWith("Err:")) // an error, which may have 0 as its value
        return m_text;
    if (m_type == "float" || m_type == "percentage" || m_type == "currency")
        return sheetNumber(m_value);
    if (m_type == "boolean")
        return m_value == "true" ? "TRUE" : "FALSE";
    if (m_type == "date")
        return tidyDate(m_value);
    return m_text.isEmpty() ? m_value : m_text;
}

void OdsContent::end(QByteArrayView name)
{
    if (m_place == Place::Outside)
        return;
    if (m_skipped > 0) {
        --m_skipped;
    } else if (m_place == Place::Paragraph) {
        if (m_withinLine-- == 0)
            m_place = Place::Cell;
    } else if (m_place == Place::Cell) {
        m_rows.cell(m_column, value(), m_cellTimes);
        m_column += std::clamp<qint64>(m_cellTimes, 1, SheetRows::mostRows);
        m_place = Place::Row;
    } else if (m_place == Place::Row) {
        m_rows.endRow(m_rowTimes);
        m_row += std::clamp<qint64>(m_rowTimes, 1, SheetRows::mostRows);
        m_place = Place::Sheet;
    } else if (m_place == Place::Sheet && name == "table") {
        m_place = m_rows.isEmpty() ? Place::Sheets : Place::Outside;
        m_rows.restart();
    } else if (m_place == Place::Sheets) {
        m_place = Place::Outside;
    }
    if (m_rows.isDone())
        leave(m_rows.fault());
}

} // namespace

ListBytes readOds(ZipParts &parts, qint64 atMost, const std::stop_token &stop)
{
    OdsManifest manifest;
    const QByteArray manifestName = "META-INF/manifest.xml";
    ListBytes read;
    if (parts.has(manifestName))
        read.fault = manifest.read(parts, manifestName, stop);
    if (read.fault == ListFault::None && manifest.isEncrypted())
        read.fault = ListFault::Spreadsheet;
    SheetRows rows(atMost);
    if (read.fault == ListFault::None)
        read.fault = OdsContent(rows).read(parts, "content.xml", stop);
    read.isCut = rows.isDone();
    if (read.fault == ListFault::None)
        read.bytes = rows.take();
    return read;
}

} // namespace renotify
