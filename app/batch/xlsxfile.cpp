// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/xlsxfile.h"

#include "batch/xmlpart.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <xlsxwriter.h>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copiedAtOnce = 1024 * 1024;

/// XML has no place for some characters; XLSX writes them as _x0000_, and therefore also a text that looks like that.
/// The library does so for the other control characters.
QByteArray xlsxText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.size() > XlsxFile::longestCell)
        text.truncate(text.at(XlsxFile::longestCell - 1).isHighSurrogate() ? XlsxFile::longestCell - 1
                                                                           : XlsxFile::longestCell);
    if (text.contains(u"_x"))
        text.replace(escape, u"_x005F_"_s);
    for (QChar &c : text) {
        if (c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    text.replace(QChar(0), u"_x0000_"_s);
    text.truncate(XlsxFile::longestCell);
    return text.toUtf8();
}

class WrittenRows : public XmlPart
{
public:
    qint64 count() const { return m_count; }

protected:
    void begin(QByteArrayView name, const Attributes &) override { m_count += name == "row"; }

private:
    qint64 m_count = 0;
};

} // namespace

XlsxFile::XlsxFile(const QString &path)
    : m_folder(QFileInfo(path).absolutePath() + u"/.renotify-XXXXXX"_s) // QTemporaryDir replaces the X with letters
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    options.tmpdir = folder.data(); // copied
    m_book = workbook_new_opt(QFile::encodeName(made()).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
    if (!m_sheet)
        return;
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxFile::add(const QStringList &cells)
{
    if (!m_sheet || m_fault != LXW_NO_ERROR)
        return;
    bool hasCells = false;
    for (qsizetype i = 0; i < cells.size() && m_fault == LXW_NO_ERROR; ++i) {
        if (cells.at(i).isEmpty())
            continue;
        hasCells = true;
        m_fault = worksheet_write_string(m_sheet, lxw_row_t(m_rows), lxw_col_t(i), xlsxText(cells.at(i)).constData(),
                                         m_rows == 0 ? m_bold : nullptr);
    }
    ++m_rows;
    m_rowsWithCells += hasCells; // a row without any is not written
}

/// The library does not notice when its own files do not fit on the disk.
bool XlsxFile::isWhole() const
{
    QFile file(made());
    if (!file.open(QFile::ReadOnly))
        return false;
    ZipParts parts(file);
    WrittenRows rows;
    return rows.read(parts, "xl/worksheets/sheet1.xml", {}) == ListFault::None && rows.count() == m_rowsWithCells;
}

std::optional<QString> XlsxFile::finish(QSaveFile &file)
{
    if (!m_sheet)
        return m_folder.isValid() ? QString() : m_folder.errorString();
    if (m_rows > mostRows)
        m_fault = LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    if (m_fault == LXW_NO_ERROR)
        m_fault = workbook_close(std::exchange(m_book, nullptr));
    if (m_fault != LXW_NO_ERROR)
        return QString::fromLatin1(lxw_strerror(lxw_error(m_fault)));
    QFile written(made());
    if (!isWhole() || !written.open(QFile::ReadOnly))
        return QString();
    for (QByteArray block = written.read(copiedAtOnce); !block.isEmpty(); block = written.read(copiedAtOnce)) {
        if (file.write(block) != block.size())
            return file.errorString();
    }
    return std::nullopt;
}

} // namespace renotify
