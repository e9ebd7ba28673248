// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpdialog.h"

#include "ui/help/helptext.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace renotify {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *guide = new QTextBrowser;
    guide->setAccessibleName(tr("Guide"));
    guide->setOpenLinks(false);
    guide->setTabChangesFocus(true);
    guide->document()->setDocumentMargin(grid);
    guide->setHtml(helpText());
    auto *close = new QPushButton(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(guide, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(80 * grid, 72 * grid);
}

} // namespace renotify
