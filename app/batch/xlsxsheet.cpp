// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/xlsxsheet.h"

#include "batch/listtext.h"
#include "batch/sharedstrings.h"
#include "batch/sheetrows.h"
#include "batch/sheetvalue.h"
#include "batch/xlsxbook.h"

namespace renotify {

namespace {

constexpr qsizetype longestAddress = 16; // XFD1048576

/// The column of an address such as AB12, from 0; -1 if it has none.
qint64 columnOf(QByteArrayView address)
{
    qint64 column = 0;
    for (const char c : address.first(qMin(longestAddress, address.size()))) {
        if (c < 'A' || c > 'Z' || column > ListFault::mostColumns * 100)
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
}

class XlsxSheet : public XmlPart
{
public:
    XlsxSheet(const XlsxBook &book, const SharedStrings &strings, SheetRows &rows)
        : m_book(book)
        , m_strings(strings)
        , m_rows(rows)
    {
    }

protected:
    void begin(QByteArrayView name, const Attributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView piece) override
    {
        if (m_target && m_target->size() <= ListText::longestCell)
            *m_target += piece;
    }

private:
    void beginCell(const Attributes &attributes);
    void endCell();
    QByteArray value();

    const XlsxBook &m_book;
    const SharedStrings &m_strings;
    SheetRows &m_rows;
    bool m_isWithinData = false;
    qint64 m_row = -1;
    qint64 m_column = -1;
    QByteArray m_type;
    bool m_isDate = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    int m_phonetic = 0; // within so many elements that only tell how a text is pronounced
    QByteArray m_value;
    QByteArray m_formula;
    QByteArray *m_target = nullptr; // what the text belongs to
};

void XlsxSheet::begin(QByteArrayView name, const Attributes &attributes)
{
    m_isWithinData |= name == "sheetData";
    if (!m_isWithinData)
        return;
    if (name == "row") {
        m_row = attributes.number("r", m_row + 2) - 1;
        m_column = -1;
        m_rows.beginRow(m_row);
    } else if (name == "c") {
        beginCell(attributes);
    } else if (name == "v" || (name == "t" && m_type == "inlineStr" && m_phonetic == 0)) {
        m_hasValue = true;
        m_target = &m_value;
    } else if (name == "f") {
        m_hasFormula = true;
        m_target = &m_formula;
    } else if (name == "rPh") {
        ++m_phonetic;
    }
}

void XlsxSheet::beginCell(const Attributes &attributes)
{
    const QByteArrayView address = attributes.of("r");
    m_column = address.isEmpty() ? m_column + 1 : columnOf(address);
    m_type = attributes.of("t").toByteArray();
    m_isDate = m_book.isDateStyle.value(attributes.number("s", 0));
    m_hasFormula = false;
    m_hasValue = false;
    m_value.resize(0); // keeps the memory
    m_formula.resize(0);
}

void XlsxSheet::end(QByteArrayView name)
{
    m_target = nullptr;
    if (!m_isWithinData)
        return;
    if (name == "c")
        endCell();
    else if (name == "row")
        m_rows.endRow();
    else if (name == "rPh")
        --m_phonetic;
    m_isWithinData = name != "sheetData";
    if (m_rows.isDone())
        leave(m_rows.fault());
}

void XlsxSheet::endCell()
{
    const QByteArray text = value();
    // A text that a formula made may be empty; a number may not.
    const bool hasResult = m_hasValue && (!text.isEmpty() || m_type == "str");
    if (m_hasFormula && !hasResult)
        m_rows.cell(m_column, m_formula.isEmpty() ? "=…" : "=" + m_formula);
    else
        m_rows.cell(m_column, text);
}

QByteArray XlsxSheet::value()
{
    if (m_value.isEmpty())
        return {};
    if (m_type == "s") {
        bool isIndex = false;
        const auto text = m_strings.at(m_value.toLongLong(&isIndex));
        if (!isIndex || !text)
            leave(ListFault::BrokenSpreadsheet); // rather than an empty cell in a list of customers
        return isIndex && text ? text->toByteArray() : QByteArray();
    }
    if (m_type == "str" || m_type == "inlineStr")
        return withoutEscapes(m_value);
    if (m_type == "e")
        return m_value;
    if (m_type == "b")
        return m_value == "0" ? "FALSE" : "TRUE";
    if (m_type == "d")
        return tidyDate(m_value);
    const QByteArray date = m_isDate ? sheetDate(m_value, m_book.isFrom1904) : QByteArray();
    return date.isEmpty() ? sheetNumber(m_value) : date;
}

} // namespace

ListBytes readXlsx(ZipParts &parts, qint64 atMost, const std::stop_token &stop)
{
    const XlsxBook book = XlsxBook::read(parts, stop);
    ListBytes read{.fault = book.fault};
    SharedStrings strings;
    if (read.fault == ListFault::None && !book.strings.isEmpty())
        read.fault = strings.read(parts, book.strings, stop);
    SheetRows rows(atMost);
    for (const QByteArray &name : book.sheets) {
        if (read.fault == ListFault::None && rows.isEmpty()) {
            rows.restart();
            read.fault = XlsxSheet(book, strings, rows).read(parts, name, stop);
        }
    }
    read.isCut = rows.isDone();
    if (read.fault == ListFault::None)
        read.bytes = rows.take();
    return read;
}

} // namespace renotify
