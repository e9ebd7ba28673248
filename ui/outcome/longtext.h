// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

namespace renotify {

/// Text of any length to read, search and copy, which never holds the window up: it comes in slices, and a line that
/// is too long to be laid out at once is shown in several. What is copied is the text as it was given.
class LongText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    explicit LongText(const QString &accessibleName, QWidget *parent = nullptr);

    /// Lines end with `\n`.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Whether the whole text is shown by now.
    bool isComplete() const { return m_shown == m_text.size(); }

    /// How often `words` stand in the text, whatever their case; they do not overlap.
    int countOf(const QString &words) const;
    /// Selects the next place of `words`, and goes on from the other end. The selection's own place counts while it
    /// is not the whole of them, so that they can be typed letter by letter. The number of the place, from 1; 0 where
    /// there is none. While the text still comes, the place is selected as soon as it is there.
    int find(const QString &words, Direction direction);

signals:
    void completed();

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    void showSlice();
    qsizetype appendLines(QStringView slice);
    void selectWanted();
    int documentPosition(qsizetype inText) const;
    qsizetype textPosition(int inDocument) const;

    QString m_text;
    qsizetype m_shown = 0;     ///< characters of m_text that are in the document
    QList<qsizetype> m_breaks; ///< places in m_text where a line goes on in a line of its own
    struct Place
    {
        qsizetype at;
        qsizetype length;
    };
    std::optional<Place> m_wanted; ///< to be selected as soon as it is shown
    QTimer m_next;
};

} // namespace renotify
