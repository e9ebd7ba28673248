// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/listwindow.h"

#include "ui/accounts/guardframe.h"
#include "ui/batch/checkpage.h"
#include "ui/batch/columnfields.h"
#include "ui/batch/confirmpage.h"
#include "ui/batch/runpage.h"
#include "ui/batch/sourcepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"

#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

ListWindow::ListWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_frame(new GuardFrame)
    , m_steps(new ReadingText(tr("Step"), ReadingText::Kind::Line))
    , m_through(new ReadingText(tr("Account of the list"), ReadingText::Kind::Line, 1))
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_source(new SourcePage)
    , m_check(new CheckPage)
    , m_confirm(new ConfirmPage)
    , m_run(new RunPage)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_steps, 1);
    head->addWidget(m_through);
    m_through->setAlignment(Qt::AlignRight);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_source, m_check, m_confirm, m_run})
        m_pages->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    resize((QSize(130, 85) * grid).boundedTo(screen()->availableSize() - QSize(2, 5) * grid));
    turnTo(Source);
}

void ListWindow::setAccount(const Account &account)
{
    m_frame->setAccount(account);
    const QString name = accountText(account.id, account.name);
    m_through->say(account.production ? tr("PRODUCTION: %1").arg(name) : tr("Through %1").arg(name));
}

void ListWindow::setLabel(const QString &label)
{
    m_label = label;
    showTitle();
}

void ListWindow::sayAccountIsGone()
{
    m_messages->show(MessageBar::Tone::Warning, u"list"_s,
                     tr("The account of this list was changed or removed. Open the list again."));
}

void ListWindow::showTitle()
{
    setWindowTitle(m_label.isEmpty() ? tr("Re-send from a list — Renotify")
                                     : tr("%1 — Re-send from a list — Renotify").arg(m_label));
}

ListWindow::Page ListWindow::page() const
{
    return Page(m_pages->currentIndex());
}

void ListWindow::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    switch (page) {
    case Source:
        m_steps->say(tr("Step 1 of 4: the list"));
        m_source->takeFocus();
        break;
    case Check:
        m_steps->say(tr("Step 2 of 4: the check"));
        m_check->takeFocus();
        break;
    case Confirm:
        m_steps->say(tr("Step 3 of 4: what will be sent"));
        m_confirm->takeFocus();
        break;
    case Run:
        m_steps->say(tr("Step 4 of 4: sending"));
        m_run->takeFocus();
        break;
    }
    showTitle();
}

void ListWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closing();
}

} // namespace renotify
