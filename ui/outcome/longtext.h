// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

namespace renotify {

/// Text of any length to read, search and copy, which never blocks the window: the text is added in slices, and a line
/// that is too long to be laid out at once is shown as several. Copying gives the text as it was set.
class LongText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    explicit LongText(const QString &accessibleName, QWidget *parent = nullptr);

    /// Lines must end with `\n`.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Whether the whole text is shown by now.
    bool isComplete() const { return m_shown == m_text.size(); }

    /// How often the text has `words`, in any letter case; occurrences do not overlap.
    int countOf(const QString &words) const;
    /// Selects the next occurrence of `words`, continuing at the other end of the text if there is none. The present
    /// selection counts as the next occurrence if it is only the beginning of one, so that words can be typed letter by
    /// letter. Returns the number of the occurrence, from 1, or 0 if there is none. If the text is still being added,
    /// the occurrence is selected as soon as it is shown.
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
    QList<qsizetype> m_breaks; ///< the places in m_text where a long line was broken
    struct Place
    {
        qsizetype at;
        qsizetype length;
    };
    std::optional<Place> m_wanted; ///< to be selected as soon as it is shown
    QTimer m_next;
};

} // namespace renotify
