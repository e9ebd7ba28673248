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

#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// For text so large that the whole page does not fit on the screen.
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
    , m_sides(new QSplitter(Qt::Vertical))
    , m_total(new QLabel)
    , m_size(new QLabel)
    , m_addAccount(new QAction(actionIcon("accounts"_L1), tr("Add account"), this))
    , m_menu(new QMenu(this))
{
    auto *inFrame = new QVBoxLayout(m_frame);
    inFrame->setContentsMargins(0, 0, 0, 0);
    inFrame->addWidget(scrolling(makePage()));
    setCentralWidget(m_frame);
    makeStatusBar();
    fillMenu();
    m_accountBar->setMenu(m_menu);
    connect(m_form, &SendForm::edited, this, &MainWindow::tellOutcome);
    setWindowTitle(u"Renotify"_s);
    takeRoom();
}

MainWindow::~MainWindow()
{
    delete m_form; // while the window exists, because it may act once more when the focus leaves the identity
}

QWidget *MainWindow::makePage()
{
    m_sides->setObjectName(u"sides"_s);
    m_sides->addWidget(m_outcome);
    m_sides->addWidget(m_history);
    m_sides->setStretchFactor(1, 1);
    m_sides->setHandleWidth(grid);

    auto *parts = new QHBoxLayout;
    parts->setSpacing(grid);
    parts->addWidget(m_form);
    parts->addWidget(m_sides, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(grid, grid / 2, grid, grid / 2);
    layout->setSpacing(grid);
    layout->addWidget(m_accountBar);
    layout->addWidget(m_messageBar);
    layout->addLayout(parts, 1);
    return page;
}

void MainWindow::makeStatusBar()
{
    m_total->setTextFormat(Qt::PlainText);
    m_size->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_total);
    statusBar()->addWidget(m_news, 1);
    statusBar()->addPermanentWidget(m_size);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(grid, 0, grid, 0);
}

/// Takes all of a small screen and most of a large one.
void MainWindow::takeRoom()
{
    const QSize frame(grid, 5 * grid); // a generous estimate of the window manager's frame
    const QSize room = screen()->availableSize() - frame;
    const QSize most(200 * grid, 130 * grid); // a larger window only makes the lines longer
    const QSize least(160 * grid, 90 * grid);
    resize((room * 0.85).expandedTo(least).boundedTo(most).boundedTo(room));
    m_sides->setSizes({height() / 2, height() / 2});
}

QAction *MainWindow::addKey(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setAutoRepeat(false);
    addAction(action);
    return action;
}

void MainWindow::fillMenu()
{
    for (QAction *&end : m_menuEnds)
        end = m_menu->addSeparator(); // an empty group's two separators are shown as one
    addSendActions();
    addSettingActions();
}

void MainWindow::addSendActions()
{
    QAction *send = addKey(tr("&Send notification"), Qt::CTRL | Qt::Key_Return);
    send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    send->setIcon(actionIcon("send"_L1));
    connect(send, &QAction::triggered, m_form, &SendForm::trySend);
    QAction *cancel = addKey(tr("&Cancel sending"), Qt::Key_Escape);
    connect(cancel, &QAction::triggered, m_form, &SendForm::cancel);
    // Its key also stops a search, so the action is disabled only while the menu is open.
    connect(m_menu, &QMenu::aboutToShow, cancel, [this, cancel] { cancel->setEnabled(m_form->isBusy()); });
    connect(m_menu, &QMenu::aboutToHide, cancel, [cancel] { cancel->setEnabled(true); });
    addToMenu(MenuPart::Send, {send, cancel});

    QAction *identity = addKey(tr("Go to the &identity"), Qt::CTRL | Qt::Key_L);
    connect(identity, &QAction::triggered, m_form, &SendForm::focusIdentity);
    QAction *find = addKey(tr("&Find challenges"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(find, &QAction::triggered, m_form->finder(), &ChallengeFinder::find);
    QAction *refresh = addKey(tr("R&efresh the challenge"), Qt::Key_F5);
    refresh->setIcon(actionIcon("refresh"_L1));
    connect(refresh, &QAction::triggered, this, &MainWindow::refreshRequested);
    addToMenu(MenuPart::Find, {identity, find, refresh});
}

void MainWindow::addSettingActions()
{
    QAction *accounts = addKey(tr("&Accounts…"), {});
    accounts->setIcon(actionIcon("accounts"_L1));
    connect(accounts, &QAction::triggered, this, &MainWindow::accountsRequested);
    QAction *preferences = addKey(tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma);
    connect(preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    addToMenu(MenuPart::Settings, {accounts, preferences});
    QAction *quit = addKey(tr("&Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addToMenu(MenuPart::Quit, {quit});
}

void MainWindow::addToMenu(MenuPart part, const QList<QAction *> &actions)
{
    m_menu->insertActions(m_menuEnds.at(std::size_t(part)), actions);
}

/// A window that is too low for both folds the history to its heading, and unfolds it when there is room again.
void MainWindow::settleSides()
{
    const int whole = m_sides->height() - m_sides->handleWidth();
    const int outcome = m_outcome->minimumSizeHint().height();
    const bool isShort = whole - outcome < m_history->leastHeight();
    if (std::exchange(m_isShort, isShort) == isShort && !isShort)
        return;
    const int history = isShort ? m_history->minimumSizeHint().height() : qMax(m_history->leastHeight(), whole / 2);
    m_sides->setSizes({whole - history, history});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    settleSides();
}

void MainWindow::unfoldHistory()
{
    QList<int> sizes = m_sides->sizes();
    const int whole = sizes[0] + sizes[1];
    if (m_history->isFolded())
        m_sides->setSizes({whole / 2, whole - whole / 2});
}

/// The outcome needs to know whom the form is about, because it may show another customer.
void MainWindow::tellOutcome()
{
    const FormDraft draft = m_form->draft();
    m_outcome->setFormSubject({.accountId = m_accountId,
                               .service = draft.service.trimmed(),
                               .identity = draft.identity.trimmed(),
                               .challenge = draft.challenge.trimmed()});
}

WindowState MainWindow::state() const
{
    return {.geometry = saveGeometry(),
            .splitters = {{m_sides->objectName(), m_sides->saveState()}},
            .historyHeader = m_history->saveHeader(),
            .draft = m_form->draft()};
}

void MainWindow::setState(const WindowState &state)
{
    restoreGeometry(state.geometry);
    fitIntoScreen();
    m_sides->restoreState(state.splitters.value(m_sides->objectName()));
    m_history->restoreHeader(state.historyHeader);
    m_form->setDraft(state.draft);
    m_form->focusIdentity(); // not the account, which is first in the tab order
}

/// The screen may have become smaller since the place was kept.
void MainWindow::fitIntoScreen()
{
    const QRect room = screen()->availableGeometry();
    if (isMaximized() || isFullScreen() || room.contains(geometry()))
        return;
    QRect place(geometry().topLeft(), size().boundedTo(room.size()).expandedTo(minimumSizeHint()));
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveLeft(qMax(place.left(), room.left()));
    place.moveTop(qMax(place.top(), room.top()));
    setGeometry(place);
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
    m_accountId = account ? account->id : QString();
    tellOutcome();
    setWindowTitle(!account              ? u"Renotify"_s
                   : account->production ? tr("PRODUCTION: %1 — Renotify").arg(account->name)
                                         : tr("%1 — Renotify").arg(accountText(account->id, account->name)));
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
