// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/longtext.h"

#include "ui/widgets/theme.h"

#include <QMimeData>

#include <algorithm>

namespace renotify {

namespace {

constexpr qsizetype sliceLength = 32 * 1024; ///< takes a few milliseconds
constexpr int mostLines = 4096;              ///< in one slice: a line costs more than its characters
constexpr qsizetype longestLine = 1024;      ///< a line of 1 MiB takes a second to lay out

} // namespace

LongText::LongText(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(fixedFont());
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LongText::showSlice);
}

void LongText::setText(const QString &text)
{
    m_next.stop();
    m_text = text;
    m_shown = 0;
    m_breaks.clear();
    m_wanted.reset();
    clear();
    showSlice();
}

void LongText::showSlice()
{
    const qsizetype length = std::min(sliceLength, m_text.size() - m_shown);
    m_shown += appendLines(QStringView(m_text).sliced(m_shown, length));
    selectWanted();
    if (isComplete())
        emit completed();
    else
        m_next.start();
}

/// Appends to the end of the document, which may be in the middle of a line. Returns how much of the slice was taken:
/// at most `mostLines` lines of it.
qsizetype LongText::appendLines(QStringView slice)
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.beginEditBlock();
    qsizetype at = 0;
    for (int line = 0; line < mostLines && at < slice.size(); ++line) {
        const qsizetype lineEnd = slice.indexOf(u'\n', at);
        const qsizetype room = longestLine - end.positionInBlock();
        const qsizetype toEnd = (lineEnd < 0 ? slice.size() : lineEnd) - at;
        qsizetype taken = std::min(toEnd, room);
        if (taken > 1 && taken < toEnd && slice.at(at + taken - 1).isHighSurrogate())
            --taken; // keeps both halves of a character on one line
        end.insertText(slice.sliced(at, taken).toString());
        at += taken;
        if (taken < toEnd) {
            m_breaks.append(m_shown + at);
            end.insertBlock();
        } else if (lineEnd >= 0) {
            end.insertBlock();
            ++at;
        }
    }
    end.endEditBlock();
    return at;
}

int LongText::countOf(const QString &words) const
{
    return words.isEmpty() ? 0 : int(m_text.count(words, Qt::CaseInsensitive));
}

int LongText::find(const QString &words, Direction direction)
{
    if (words.isEmpty())
        return 0;
    const qsizetype from = textPosition(textCursor().selectionStart());
    qsizetype at = -1;
    if (direction == Direction::Forward) {
        const bool isOnIt = textCursor().selectedText().compare(words, Qt::CaseInsensitive) == 0;
        at = m_text.indexOf(words, isOnIt ? from + 1 : from, Qt::CaseInsensitive);
        if (at < 0)
            at = m_text.indexOf(words, 0, Qt::CaseInsensitive);
    } else {
        at = from > 0 ? m_text.lastIndexOf(words, from - 1, Qt::CaseInsensitive) : -1;
        if (at < 0)
            at = m_text.lastIndexOf(words, -1, Qt::CaseInsensitive);
    }
    if (at < 0)
        return 0;
    m_wanted = {at, words.size()};
    selectWanted();
    return int(QStringView(m_text).first(at).count(words, Qt::CaseInsensitive)) + 1;
}

void LongText::selectWanted()
{
    if (!m_wanted || m_wanted->at + m_wanted->length > m_shown)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(documentPosition(m_wanted->at));
    cursor.setPosition(documentPosition(m_wanted->at + m_wanted->length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    m_wanted.reset();
}

int LongText::documentPosition(qsizetype inText) const
{
    const auto after = std::upper_bound(m_breaks.cbegin(), m_breaks.cend(), inText);
    return int(inText + (after - m_breaks.cbegin()));
}

qsizetype LongText::textPosition(int inDocument) const
{
    qsizetype breaksBefore = 0;
    for (qsizetype i = 0; i < m_breaks.size() && m_breaks.at(i) + i < inDocument; ++i)
        ++breaksBefore;
    return inDocument - breaksBefore;
}

QMimeData *LongText::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype from = textPosition(cursor.selectionStart());
    auto *selection = new QMimeData;
    selection->setText(m_text.sliced(from, textPosition(cursor.selectionEnd()) - from));
    return selection;
}

} // namespace renotify
