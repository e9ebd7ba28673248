// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/readingtext.h"

#include "ui/widgets/accessiblereading.h"
#include "ui/widgets/plaintip.h"

#include <QEvent>
#include <QTextLayout>

#include <utility>

namespace renotify {

namespace {

constexpr int leastWidth = 12; // characters

} // namespace

ReadingText::ReadingText(const QString &accessibleName, Kind kind, int mostLines, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
    , m_mostLines(mostLines)
{
    installAccessibleReading();
    setAccessibleName(accessibleName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadingText::say(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    fit();
    updateGeometry();
}

void ReadingText::setMostLines(int lines)
{
    if (std::exchange(m_mostLines, lines) == lines)
        return;
    fit();
    updateGeometry();
}

QStringList ReadingText::linesFor(int width) const
{
    QTextLayout layout(m_words, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        lines += m_words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// Breaks a word that is too long for a line, which a label does not do.
void ReadingText::fit()
{
    QStringList lines = linesFor(width());
    const bool isCut = m_mostLines > 0 && lines.size() > m_mostLines;
    if (isCut) {
        const QString rest = lines.mid(m_mostLines - 1).join(u' ');
        lines = lines.first(m_mostLines - 1);
        lines += fontMetrics().elidedText(rest, Qt::ElideRight, width());
    }
    setText(lines.join(u'\n'));
    setPlainTip(*this, isCut ? m_words : QString());
}

int ReadingText::heightForWidth(int width) const
{
    const int lines = qMax(1, int(linesFor(width).size()));
    return (m_mostLines > 0 ? qMin(lines, m_mostLines) : lines) * fontMetrics().lineSpacing();
}

QSize ReadingText::sizeHint() const
{
    const int whole = fontMetrics().horizontalAdvance(m_words) + 1;
    return {qMax(whole, minimumSizeHint().width()), fontMetrics().lineSpacing()};
}

QSize ReadingText::minimumSizeHint() const
{
    return {leastWidth * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ReadingText::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
        updateGeometry();
    }
}

} // namespace renotify
