// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/helpactions.h"

#include "ui/help/aboutdialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/helpdialog.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/statusnews.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace renotify {

using namespace Qt::StringLiterals;

HelpActions::HelpActions(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    QAction *help = window.addKey(tr("&Help"), Qt::Key_F1);
    QAction *copy = window.addKey(tr("Copy dia&gnostics"), {});
    QAction *about = window.addKey(tr("A&bout Renotify"), {});
    connect(help, &QAction::triggered, this, &HelpActions::showHelp);
    connect(copy, &QAction::triggered, this, &HelpActions::copyDiagnostics);
    connect(about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(&m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    window.addToMenu(MainWindow::MenuPart::Help, {help, copy, about});
}

void HelpActions::showHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(&m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpActions::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics());
    m_window.news()->say(
        tr("Diagnostics copied: versions and desktop environment, no accounts, customers or secrets."));
}

} // namespace renotify
