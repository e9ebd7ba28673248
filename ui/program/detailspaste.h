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

/// *Paste details*: fills the form from any text on the clipboard or dropped on the window. If something would be
/// replaced, the person sees it first, and they always see the content of a file first.
class DetailsPaste : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    DetailsPaste(MainWindow &window, FormFiller &filler, QObject *parent = nullptr);

    QAction *action() const { return m_action; }

    /// Whether the result is shown before it goes into the form.
    enum class Show { WhatWouldReplace, Always };

    /// Does what the action does, with `text` instead of the clipboard's text.
    void paste(const QString &text, Show show = Show::WhatWouldReplace);

private:
    void readFile(const QStringList &paths);
    void take(const TextFile &file, const QString &name);
    void refuse(const QString &sentence);

    MainWindow &m_window;
    FormFiller &m_filler;
    QAction *m_action;
    int m_files = 0;                        ///< counts the files, so that a late one can be recognised
    std::unique_ptr<WorkerThread> m_worker; ///< made for the first file
};

} // namespace renotify
