// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QAction;
class QVBoxLayout;

namespace renotify {

class Announcer;
class NoticeRow;

/// The notices that need the person's attention, one below the other inside the window, the most serious on top. Each
/// is about one subject, stays until it is closed or its subject ends, and hides no other. Nothing here is a message
/// box; news that may pass unread belongs in StatusNews.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is said about `subject`, and nothing else. `action` is offered as a button: a way to go on.
    void show(Tone tone, const QString &subject, const QString &sentence, QAction *action = nullptr);

    /// Removes the notice, because its subject has ended.
    void dismiss(const QString &subject);

    bool speaksOf(const QString &subject) const { return find(subject); }
    QStringList sentences() const; ///< from top to bottom

private:
    NoticeRow *find(const QString &subject) const;
    void place(NoticeRow *row);
    void followTheEye();

    Announcer *m_announcer;
    QVBoxLayout *m_layout;
    std::vector<NoticeRow *> m_rows; ///< from top to bottom
};

} // namespace renotify
