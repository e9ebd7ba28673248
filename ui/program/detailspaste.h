// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace renotify {

struct FormDraft;
class FormFiller;
class MainWindow;

/// *Paste details*: any text on the clipboard fills the form. What would replace something is shown first.
class DetailsPaste : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    DetailsPaste(MainWindow &window, FormFiller &filler, QObject *parent = nullptr);

    QAction *action() const { return m_action; }

    /// What the action does, with `text` in place of the clipboard's.
    void paste(const QString &text);

private:
    MainWindow &m_window;
    FormFiller &m_filler;
    QAction *m_action;
};

} // namespace renotify
