// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QWidget>

class QLabel;

namespace renotify {

class Announcer;
class FieldNote;
class PendingList;
class PendingModel;

/// The visible part of *Find challenges*: the button, which is in the row of the identity, and below that row a status,
/// the list, an explanation and what can be done about it. It shows only what it needs.
class FinderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FinderPanel(PendingModel &pending, QWidget *parent = nullptr);

    /// Not placed here: the owner of the identity field places it.
    QPushButton *findButton() const { return m_find; }
    QPushButton *hashButton() const { return m_hash; }
    QPushButton *putBackButton() const { return m_putBack; }
    PendingList *list() const { return m_list; }

    /// Shows the status and says it aloud.
    void say(const QString &status);
    /// Says how many challenges there are.
    void sayCount(const PendingModel &pending);
    /// Also says it aloud. An empty text gives the room back to the form.
    void explain(const QString &text);

    /// Shrinks to the room that is needed for what it shows.
    void fold();

private:
    QPushButton *m_find;
    FieldNote *m_status;
    PendingList *m_list;
    QLabel *m_explanation;
    QPushButton *m_hash;
    QPushButton *m_putBack;
    Announcer *m_announcer;
};

} // namespace renotify
