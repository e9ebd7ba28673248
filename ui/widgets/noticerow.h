// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/messagebar.h"

class QToolButton;

namespace renotify {

class IconLabel;
class TextView;

/// One notice of the message bar.
class NoticeRow : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeRow(const QString &subject);

    /// Replaces the sentence; `action`, if not null, is offered as a button: a way to go on.
    void say(MessageBar::Tone tone, const QString &sentence, QAction *action);

    const QString &subject() const { return m_subject; }
    MessageBar::Tone tone() const { return m_tone; }
    QString sentence() const;

signals:
    void closed(const QString &subject); ///< by the person

private:
    const QString m_subject;
    MessageBar::Tone m_tone = MessageBar::Tone::Info;
    IconLabel *m_icon;
    TextView *m_text;
    QToolButton *m_action;
};

} // namespace renotify
