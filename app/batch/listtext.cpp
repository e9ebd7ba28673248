// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listtext.h"

#include "batch/csvcells.h"
#include "batch/jsoncells.h"
#include "batch/listindexer.h"
#include "batch/mendedrow.h"

#include <QUtf8StringView>

namespace renotify {

namespace {

/// What Windows-1252 has where Latin-1 has control characters; the five gaps stay unreadable.
constexpr char16_t windows[] =
    u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
    u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

} // namespace

ListText ListText::read(const QString &path, qint64 atMost, const std::stop_token &stop)
{
    return ListIndexer::index(ListBytes::read(path, atMost, stop), stop);
}

ListText ListText::of(QByteArray bytes, const std::stop_token &stop)
{
    return ListIndexer::index(ListBytes::of(std::move(bytes)), stop);
}

QStringList ListText::keys() const
{
    QStringList texts;
    for (const QByteArray &key : m_keys)
        texts += textOf(key);
    return texts;
}

QStringList ListText::cells(qint64 row) const
{
    QStringList texts;
    visit(row, [&](qint64, Cells cells) {
        for (const QByteArrayView cell : cells)
            texts += textOf(cell);
        return false;
    });
    return texts;
}

void ListText::visit(qint64 from, const std::function<bool(qint64, Cells)> &visitor) const
{
    const bool isJson = m_format.shape == ListFormat::Shape::JsonLines;
    CsvCells csv(m_format.separator);
    JsonCells json(m_keys);
    for (qint64 row = from; row < m_starts.size(); ++row) {
        const qsizetype begin = m_starts[row];
        const qsizetype end = row + 1 < m_starts.size() ? qsizetype(m_starts[row + 1]) : m_bytes.size();
        const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(begin, end - begin);
        const QByteArrayView unreadable[] = {bytes.trimmed()}; // so that a result can give it back
        Cells cells = unreadable;
        if (isJson && json.read(bytes) == JsonCells::Line::Object)
            cells = json.cells();
        if (!isJson && !csv.feed(bytes))
            csv.endsInsideQuotes();
        if (!visitor(row, isJson ? cells : csv.cells()))
            return;
        csv.clear();
    }
}

ListText ListText::mended(qint64 row, int column, const QString &text) const
{
    const qsizetype begin = m_starts.at(row);
    const qsizetype end = row + 1 < m_starts.size() ? qsizetype(m_starts[row + 1]) : m_bytes.size();
    const QByteArrayView old = QByteArrayView(m_bytes).sliced(begin, end - begin);
    QByteArray written;
    if (m_format.shape == ListFormat::Shape::JsonLines) {
        written = jsonRowWith(old, m_keys, m_keys.value(column), text);
    } else {
        QStringList cells = this->cells(row);
        cells.resize(qMax(cells.size(), qsizetype(column) + 1));
        cells[column] = text;
        written = delimitedRow(cells, m_format.separator);
    }
    if (written.isEmpty())
        return *this;
    qsizetype lineEnd = old.size();
    while (lineEnd > 0 && (old[lineEnd - 1] == '\n' || old[lineEnd - 1] == '\r'))
        --lineEnd;
    written += old.sliced(lineEnd);
    QByteArray bytes = QByteArray(m_bytes).replace(begin, end - begin, written);
    if (m_format.isSpreadsheet)
        return ListIndexer::index({.bytes = std::move(bytes), .isSpreadsheet = true}, {});
    return of(std::move(bytes));
}

QString ListText::textOf(QByteArrayView cell)
{
    if (QUtf8StringView(cell.data(), cell.size()).isValidUtf8())
        return QString::fromUtf8(cell);
    QString text = QString::fromLatin1(cell);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c < QChar(0xA0))
            c = windows[c.unicode() - 0x80];
    }
    return text;
}

} // namespace renotify
