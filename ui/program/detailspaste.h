// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/textfile.h"
#include "support/workerthread.h"

#include <QObject>

#include <memory>

class QAction;

namespace renotify {

struct FormDraft;
class FormFiller;
class MainWindow;

/// *Paste details*: any text, on the clipboard or dropped on the window, fills the form. What would replace something
/// is shown first, and so is what stands in a file.
class DetailsPaste : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    DetailsPaste(MainWindow &window, FormFiller &filler, QObject *parent = nullptr);

    QAction *action() const { return m_action; }

    /// Whether what was found is shown before it goes into the form.
    enum class Show { WhatWouldReplace, Always };

    /// What the action does, with `text` in place of the clipboard's.
    void paste(const QString &text, Show show = Show::WhatWouldReplace);

private:
    void readFile(const QStringList &paths);
    void take(const TextFile &file, const QString &name);
    void refuse(const QString &sentence);

    MainWindow &m_window;
    FormFiller &m_filler;
    QAction *m_action;
    int m_files = 0;                        ///< counted, so that a late one is known
    std::unique_ptr<WorkerThread> m_worker; ///< made for the first file
};

} // namespace renotify
