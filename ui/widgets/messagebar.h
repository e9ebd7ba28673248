// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QToolButton;

namespace renotify {

class Announcer;
class IconLabel;
class TextView;

/// A notice inside the window that stays until it is closed or its reason is gone. Nothing here is a message box.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what it says. `key` tells what it is about, for dismiss(); `action` is a way on, as a button.
    void show(Tone tone, const QString &key, const QString &sentence, QAction *action = nullptr);

    /// Goes away if it is about `key`.
    void dismiss(const QString &key);

private:
    Announcer *m_announcer;
    IconLabel *m_icon;
    TextView *m_text;
    QToolButton *m_action;
    QString m_key;
};

} // namespace renotify
