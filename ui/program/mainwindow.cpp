// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/mainwindow.h"

#include "ui/accounts/accountbar.h"
#include "ui/accounts/guardframe.h"
#include "ui/challenge/challengefinder.h"
#include "ui/form/sendform.h"
#include "ui/history/historyview.h"
#include "ui/outcome/outcomeview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusnews.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// For text so large that the screen is too small for the whole of it.
QScrollArea *scrolling(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

MainWindow::MainWindow(HistoryModel &history, QWidget *parent)
    : QMainWindow(parent)
    , m_frame(new GuardFrame)
    , m_accountBar(new AccountBar)
    , m_messageBar(new MessageBar)
    , m_news(new StatusNews)
    , m_form(new SendForm)
    , m_outcome(new OutcomeView)
    , m_history(new HistoryView(history))
    , m_upper(new QSplitter(Qt::Horizontal))
    , m_whole(new QSplitter(Qt::Vertical))
    , m_total(new QLabel)
    , m_size(new QLabel)
    , m_addAccount(new QAction(actionIcon("accounts"_L1), tr("Add account"), this))
{
    m_upper->setObjectName(u"upper"_s);
    m_upper->addWidget(m_form);
    m_upper->addWidget(m_outcome);
    m_upper->setStretchFactor(1, 1);
    m_whole->setObjectName(u"whole"_s);
    m_whole->addWidget(m_upper);
    m_whole->addWidget(m_history);
    m_whole->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_upper, m_whole})
        splitter->setChildrenCollapsible(false);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(grid / 2, grid / 2, grid / 2, grid / 2);
    layout->setSpacing(grid);
    layout->addWidget(m_accountBar);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_whole, 1);
    auto *inFrame = new QVBoxLayout(m_frame);
    inFrame->setContentsMargins(0, 0, 0, 0);
    inFrame->addWidget(scrolling(page));
    setCentralWidget(m_frame);
    m_total->setTextFormat(Qt::PlainText);
    m_size->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_total);
    statusBar()->addWidget(m_news, 1);
    statusBar()->addPermanentWidget(m_size);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(grid, 0, grid, 0);

    m_menu = makeMenu();
    m_accountBar->setMenu(m_menu);
    setWindowTitle(u"Renotify"_s);
    const QSize frame(grid, 5 * grid); // of the window manager, generously
    resize(QSize(140 * grid, 110 * grid).boundedTo(screen()->availableSize() - frame));
    // In proportion: what the form does not need is the history's, up to two fifths of the window.
    const int upper = std::clamp(m_form->sizeHint().height(), 3 * height() / 5, 2 * height() / 3);
    m_whole->setSizes({upper, height() - upper});
}

QAction *MainWindow::addKey(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setAutoRepeat(false);
    addAction(action);
    return action;
}

QMenu *MainWindow::makeMenu()
{
    QAction *send = addKey(tr("&Send notification"), Qt::CTRL | Qt::Key_Return);
    send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    send->setIcon(actionIcon("send"_L1));
    connect(send, &QAction::triggered, m_form, &SendForm::trySend);
    QAction *cancel = addKey(tr("&Cancel sending"), Qt::Key_Escape);
    connect(cancel, &QAction::triggered, m_form, &SendForm::cancel);
    QAction *identity = addKey(tr("Go to the &identity"), Qt::CTRL | Qt::Key_L);
    connect(identity, &QAction::triggered, m_form, &SendForm::focusIdentity);
    QAction *find = addKey(tr("&Find challenges"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(find, &QAction::triggered, m_form->finder(), &ChallengeFinder::find);
    QAction *refresh = addKey(tr("R&efresh the challenge"), Qt::Key_F5);
    refresh->setIcon(actionIcon("refresh"_L1));
    connect(refresh, &QAction::triggered, this, &MainWindow::refreshRequested);
    QAction *accounts = addKey(tr("&Accounts…"), {});
    accounts->setIcon(actionIcon("accounts"_L1));
    connect(accounts, &QAction::triggered, this, &MainWindow::accountsRequested);
    QAction *preferences = addKey(tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma);
    connect(preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    QAction *quit = addKey(tr("&Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    auto *menu = new QMenu(this);
    menu->addActions({send, cancel});
    menu->addSeparator();
    menu->addActions({identity, find, refresh});
    menu->addSeparator();
    menu->addActions({accounts, preferences});
    m_menuEnd = menu->addSeparator();
    menu->addAction(quit);
    return menu;
}

void MainWindow::addToMenu(const QList<QAction *> &actions)
{
    m_menu->insertSeparator(m_menuEnd);
    m_menu->insertActions(m_menuEnd, actions);
}

WindowState MainWindow::state() const
{
    return {.geometry = saveGeometry(),
            .splitters = {{m_upper->objectName(), m_upper->saveState()}, {m_whole->objectName(), m_whole->saveState()}},
            .historyHeader = m_history->saveHeader(),
            .draft = m_form->draft()};
}

void MainWindow::setState(const WindowState &state)
{
    restoreGeometry(state.geometry);
    for (QSplitter *splitter : {m_upper, m_whole})
        splitter->restoreState(state.splitters.value(splitter->objectName()));
    m_history->restoreHeader(state.historyHeader);
    m_form->setDraft(state.draft);
    m_form->focusIdentity(); // and not the account, which comes first in the tab order
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::showAccount(const std::optional<Account> &account, const QString &obstacle)
{
    m_frame->setAccount(account);
    m_form->setAccount(account, obstacle);
    setWindowTitle(!account              ? u"Renotify"_s
                   : account->production ? tr("PRODUCTION: %1 – Renotify").arg(account->name)
                                         : tr("%1 – Renotify").arg(accountText(account->id, account->name)));
}

void MainWindow::showTotal(qint64 sends)
{
    m_total->setText(tr("%Ln send(s) on this computer", nullptr, int(sends)));
}

void MainWindow::showFound(qint64 found, qint64 sends)
{
    m_total->setText(
        tr("%1 of %Ln send(s) on this computer", "12 of 1,204 sends", int(sends)).arg(QLocale().toString(found)));
}

void MainWindow::showSize(qint64 bytes)
{
    m_size->setText(tr("History: %1", "3.4 MiB on the disk").arg(QLocale().formattedDataSize(bytes, 1)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit closeRequested();
}

} // namespace renotify
