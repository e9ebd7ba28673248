// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/noticerow.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace renotify {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_announcer(new Announcer(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid / 2);
    hide();
}

void MessageBar::show(Tone tone, const QString &subject, const QString &sentence, QAction *action)
{
    NoticeRow *row = find(subject);
    if (!row) {
        row = new NoticeRow(subject);
        connect(row, &NoticeRow::closed, this, &MessageBar::dismiss);
    } else {
        std::erase(m_rows, row);
        m_layout->removeWidget(row);
    }
    row->say(tone, sentence, action);
    place(row);
    row->show();
    QFrame::show();
    m_announcer->announce(sentence);
}

/// Puts a row above the older ones that are no more serious.
void MessageBar::place(NoticeRow *row)
{
    const auto below =
        std::ranges::find_if(m_rows, [row](const NoticeRow *other) { return other->tone() <= row->tone(); });
    m_layout->insertWidget(int(below - m_rows.begin()), row);
    m_rows.insert(below, row);
    followTheEye();
}

/// Qt puts widgets that are made later at the end of the Tab order: these are moved behind what is above the bar.
void MessageBar::followTheEye()
{
    QWidget *before = previousInFocusChain();
    while (before != this && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (NoticeRow *row : m_rows) {
        for (QWidget *part : row->findChildren<QWidget *>()) {
            if (!(part->focusPolicy() & Qt::TabFocus))
                continue;
            setTabOrder(before, part);
            before = part;
        }
    }
}

void MessageBar::dismiss(const QString &subject)
{
    NoticeRow *row = find(subject);
    if (!row)
        return;
    std::erase(m_rows, row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // not deleted at once: one of its own buttons may have asked for this
    setVisible(!m_rows.empty());
}

QStringList MessageBar::sentences() const
{
    QStringList sentences;
    for (const NoticeRow *row : m_rows)
        sentences.append(row->sentence());
    return sentences;
}

NoticeRow *MessageBar::find(const QString &subject) const
{
    const auto row =
        std::ranges::find_if(m_rows, [&subject](const NoticeRow *each) { return each->subject() == subject; });
    return row == m_rows.end() ? nullptr : *row;
}

} // namespace renotify
