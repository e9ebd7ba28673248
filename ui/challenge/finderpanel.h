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

/// What is seen of *Find challenges*: the button, which stands in the identity's row, and beneath that row, only while
/// there is something to say, a few words, the list, an explanation and what can be done about it.
class FinderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FinderPanel(PendingModel &pending, QWidget *parent = nullptr);

    /// Not placed here: for whoever has the identity.
    QPushButton *findButton() const { return m_find; }
    QPushButton *hashButton() const { return m_hash; }
    QPushButton *putBackButton() const { return m_putBack; }
    PendingList *list() const { return m_list; }

    /// In sight and aloud.
    void say(const QString &status);
    /// How many there are.
    void sayCount(const PendingModel &pending);
    /// Aloud, too. Nothing: the place is given back to the form.
    void explain(const QString &text);

    /// Takes room only for what there is to see.
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
