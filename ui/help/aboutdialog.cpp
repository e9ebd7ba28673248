// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/aboutdialog.h"

#include "ui/help/diagnostics.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Renotify"));
    auto *icon = new QLabel;
    icon->setTextFormat(Qt::PlainText);
    icon->setPixmap(QApplication::windowIcon().pixmap(8 * grid, 8 * grid));
    auto *name = new QLabel(u"Renotify "_s + QCoreApplication::applicationVersion());
    name->setTextFormat(Qt::PlainText);
    name->setFont(outcomeFont());
    auto *words = new TextView(tr("About"), 4);
    words->setPlainText(
        tr("Re-sends Twilio Verify push notifications and shows how each one ended.\n\nFree software under the GNU "
           "General Public License, version 3 or later. It comes with no warranty and is not affiliated with "
           "Twilio.\n\nIt uses Qt %1 (LGPL 3), QtKeychain (BSD) and SQLite (public domain).")
            .arg(QString::fromLatin1(qVersion())));
    auto *copy = new QPushButton(tr("Copy &diagnostics"));
    copy->setToolTip(tr("Versions and desktop environment for a bug report. No accounts, customers or secrets."));
    auto *close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(diagnostics()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(icon);
    head->addWidget(name, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(words);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(64 * grid, 40 * grid);
}

} // namespace renotify
