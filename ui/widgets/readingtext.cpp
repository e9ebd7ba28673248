// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/readingtext.h"

#include "ui/widgets/accessiblereading.h"
#include "ui/widgets/plaintip.h"

#include <QEvent>
#include <QTextLayout>
#include <QtMath>

#include <limits>
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

bool ReadingText::isCutAt(int width) const
{
    return m_mostLines > 0 && linesFor(width).size() > m_mostLines;
}

QStringList ReadingText::shownLines(int width) const
{
    QStringList lines = linesFor(width);
    if (!isCutAt(width))
        return lines;
    const QString rest = lines.mid(m_mostLines - 1).join(u' ');
    lines = lines.first(m_mostLines - 1);
    return lines << fontMetrics().elidedText(rest, Qt::ElideRight, width);
}

/// Breaks a word that is too long for a line, which a label does not do.
void ReadingText::fit()
{
    setText(shownLines(width()).join(u'\n'));
    setPlainTip(*this, isCutAt(width()) ? m_words : QString());
}

int ReadingText::lineHeight(const QString &words, const QFont &font)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(std::numeric_limits<int>::max() / 2); // only now it has a height
    layout.endLayout();
    const QFontMetricsF metrics(font);
    return qCeil(qMax(metrics.lineSpacing(), line.isValid() ? line.height() + qMax(0.0, metrics.leading()) : 0.0));
}

int ReadingText::heightForWidth(int width) const
{
    int height = 0;
    for (const QString &line : shownLines(width))
        height += lineHeight(line, font());
    return qMax(height, fontMetrics().lineSpacing());
}

QSize ReadingText::sizeHint() const
{
    const int whole = fontMetrics().horizontalAdvance(m_words) + 1;
    return {qMax(whole, minimumSizeHint().width()), lineHeight(m_words, font())};
}

QSize ReadingText::minimumSizeHint() const
{
    return {leastWidth * fontMetrics().averageCharWidth(), lineHeight(m_words, font())};
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
