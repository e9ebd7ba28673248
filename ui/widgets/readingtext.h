// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace renotify {

/// Words to be read. They can be selected with the mouse and heard by a screen reader, and never look as if one could
/// type into them. A text that is too long for its lines ends with an ellipsis; the tool tip then has the whole text.
class ReadingText : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Line, Heading }; ///< what assistive technology calls it

    /// `accessibleName` is its name, the words are its content. If `mostLines` is 0, it has as many lines as the text
    /// needs.
    ReadingText(const QString &accessibleName, Kind kind, int mostLines = 0, QWidget *parent = nullptr);

    void say(const QString &words);
    void setMostLines(int lines);
    QString words() const { return m_words; }
    Kind kind() const { return m_kind; }

    /// What one line with these words needs: letters that the font lacks come from another font, which may be higher.
    static int lineHeight(const QString &words, const QFont &font);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList linesFor(int width) const;
    QStringList shownLines(int width) const;
    bool isCutAt(int width) const;
    void fit();

    const Kind m_kind;
    int m_mostLines;
    QString m_words;
};

} // namespace renotify
