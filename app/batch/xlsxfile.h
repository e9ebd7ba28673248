// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
class QSaveFile;

namespace renotify {

/// Writes an XLSX workbook of one sheet, row by row. Each cell is a text, so that no program takes it for a number, a
/// date or a formula. Until it is finished, everything is in a folder beside the file that only its owner may open.
class XlsxFile
{
public:
    static constexpr qint64 mostRows = 1'048'576;   ///< the heading included
    static constexpr qsizetype longestCell = 32767; ///< UTF-16 units; what is longer is cut

    /// `path` is where the file will be; nothing is written there.
    explicit XlsxFile(const QString &path);
    ~XlsxFile();
    Q_DISABLE_COPY_MOVE(XlsxFile)

    /// The first row is the heading, which is bold and stays in sight.
    void add(const QStringList &cells);

    /// Copies the finished workbook; used once. If it cannot be written as a whole (the disk is full, there are more
    /// rows than a sheet can have), this answers why, in the words of the system or the library.
    std::optional<QString> finish(QSaveFile &file);

private:
    QString made() const { return m_folder.filePath(QStringLiteral("list.xlsx")); }
    bool isWhole() const;

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    qint64 m_rows = 0;
    qint64 m_rowsWithCells = 0;
    int m_fault = 0; // lxw_error
};

} // namespace renotify
