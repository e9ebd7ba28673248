// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"

#include "settings/accounts.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/importpreview.h"
#include "ui/batch/checkmodel.h"
#include "ui/batch/checkpage.h"
#include "ui/batch/confirmpage.h"
#include "ui/batch/listwindow.h"
#include "ui/batch/runpage.h"
#include "ui/batch/sourcepage.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <array>
#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms, for the sandbox program on a busy machine

Account example(const QString &id, const QString &name)
{
    return {.id = id,
            .name = name,
            .credential = *parseCredentialSid(u"SK0123456789abcdef0123456789abcdef"_s),
            .keepSecret = Account::KeepSecret::ForThisSession,
            .caFile = {}};
}

QList<Account> examples()
{
    Account acme = example(u"1"_s, u"Acme production"_s);
    acme.production = true;
    Account lab = example(u"2"_s, u"Lab"_s);
    lab.colour = Account::Colour::Teal;
    return {acme, lab};
}

QList<ImportedAccount> imported()
{
    Account renamed = examples().first();
    renamed.name = u"Acme, renamed"_s;
    return compareAccounts(examples(), {renamed, example(u"3"_s, u"Staging"_s)});
}

} // namespace

AccessRoom::AccessRoom() = default;

AccessRoom::~AccessRoom() = default;

void AccessRoom::start(const QString &account, Preferences::Appearance appearance)
{
    m_program.reset();
    Preferences preferences;
    preferences.appearance = appearance;
    if (!savePreferences(m_folder.filePath(u"preferences.ini"_s), preferences))
        qFatal("The preferences cannot be saved");
    m_program = std::make_unique<Program>(DataFolder::open(m_folder.path()).value());
    CommandLine line;
    if (!account.isEmpty())
        line.account = account;
    m_program->open(line);
    m_program->window().resize(1280, 760); // the offscreen screen is 800 wide, where the history would be folded
    const auto counts = m_program->window().statusBar()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    const bool isThere = QTest::qWaitFor(
        [&] {
            if (std::ranges::any_of(counts, [](const QLabel *count) { return count->text().isEmpty(); }))
                return false;
            return account.isEmpty() ? m_program->choice().account().has_value()
                                     : m_program->window().accountBar()->chosenId() == u"1"_s;
        },
        patience);
    if (!isThere)
        qFatal("No account");
}

void AccessRoom::send()
{
    bool ended = false;
    QObject::connect(
        &m_program->sender(), &Sender::attempted, &m_program->window(), [&] { ended = true; },
        Qt::SingleShotConnection);
    m_program->window().form()->trySend();
    if (!QTest::qWaitFor([&] { return ended; }, patience))
        qFatal("The send did not end");
}

QWidget *AccessRoom::open(Window window, Preferences::Appearance appearance)
{
    const bool hasAccounts = window == Window::Production || window == Window::Question;
    if (hasAccounts && !saveAccounts(m_folder.filePath(u"accounts.json"_s), examples()))
        qFatal("The accounts cannot be saved");
    start(hasAccounts ? u"Acme production"_s : QString(), appearance);
    MainWindow *main = &m_program->window();
    if (window != Window::Welcome && !hasAccounts) {
        main->messageBar()->dismiss(u"welcome"_s);
        send();
    }
    const auto trigger = [main](const QKeySequence &key) {
        for (QAction *action : main->actions()) {
            if (action->shortcut() == key)
                action->trigger();
        }
    };
    switch (window) {
    case Window::Main:
    case Window::Welcome:
    case Window::Production:
        break;
    case Window::Accounts:
    case Window::NewAccount:
        if (window == Window::NewAccount)
            main->addAccountAction()->trigger();
        else
            emit main->accountsRequested();
        break;
    case Window::Preferences:
        emit main->preferencesRequested();
        break;
    case Window::Help:
        trigger(Qt::Key_F1);
        break;
    case Window::About:
        for (QAction *action : menu()->actions()) {
            if (action->text() == QCoreApplication::translate("renotify::HelpActions", "A&bout Renotify"))
                action->trigger();
        }
        break;
    case Window::Paste:
        QGuiApplication::clipboard()->setText(
            u"identity: cust-0001, cust-0002 YC26e53721a4d01b58c9b1b6e5d6d5504e ttl 999 AC"_s);
        main->form()->focusIdentity();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X); // otherwise it would be filled in without a question
        trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
        break;
    case Window::Request:
        trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
        break;
    case Window::Import:
        (new ImportPreview(imported(), main))->open();
        break;
    case Window::Question:
        emit main->accountsRequested();
        for (QPushButton *button : main->findChild<AccountsDialog *>()->findChildren<QPushButton *>()) {
            if (button->text() == QCoreApplication::translate("renotify::AccountChooser", "&Remove account"))
                button->click();
        }
        break;
    case Window::ListSource:
    case Window::ListCheck:
    case Window::ListConfirm:
    case Window::ListRun:
        trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
        return openList(window);
    }
    QWidget *shown = window <= Window::Production ? main : dialog();
    settle(shown);
    return shown;
}

/// The sandbox has a customer for everything that can become of a row.
QWidget *AccessRoom::openList(Window window)
{
    ListWindow *list = nullptr;
    for (QWidget *shown : QApplication::topLevelWidgets())
        list = list ? list : qobject_cast<ListWindow *>(shown);
    settle(list);
    if (window != Window::ListSource) {
        QGuiApplication::clipboard()->setText(
            u"customer-name,customer-id,customer-ticket\nAda,customer-denies,SUP-1\nBob,customer-spent,SUP-2\n"
            "Cleo,customer-no-device,SUP-3\nDan,#N/A,SUP-4\nAda,customer-denies,SUP-5\n"
            "Eve,0815,SUP-6\n"_s);
        list->source()->paste();
        const auto isChecked = [&] {
            return list->page() == ListWindow::Check && list->check()->model().list().itemCount() > 0
                   && !list->check()->isLooking();
        };
        if (!QTest::qWaitFor(isChecked, patience))
            qFatal("The list is not checked");
    }
    if (window == Window::ListConfirm || window == Window::ListRun) {
        emit list->check()->continueRequested();
        if (!QTest::qWaitFor([&] { return list->page() == ListWindow::Confirm; }, patience))
            qFatal("Nothing would be sent");
    }
    if (window == Window::ListRun) {
        emit list->confirm()->confirmed();
        if (!QTest::qWaitFor([&] { return list->run()->state() == RunPage::State::Ended; }, patience))
            qFatal("The list was not sent");
    }
    settle(list);
    return list;
}

QWidget *AccessRoom::dialog()
{
    QDialog *shown = m_program->window().findChild<QMessageBox *>(); // shown over the accounts
    for (QDialog *dialog : m_program->window().findChildren<QDialog *>()) {
        if (!shown && dialog->isVisible())
            shown = dialog;
    }
    if (!shown)
        qFatal("No dialog");
    return shown;
}

QMenu *AccessRoom::menu() const
{
    for (const QToolButton *button : m_program->window().accountBar()->findChildren<QToolButton *>()) {
        if (button->menu())
            return button->menu();
    }
    qFatal("No menu");
}

void AccessRoom::settle(QWidget *window)
{
    window->activateWindow();
    if (!QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }))
        qFatal("No window");
    // A wrapped text asks for more height only when it has its width, and a scroll bar then takes some of that again.
    constexpr int enough = 5;
    QList<QRect> before;
    int same = 0;
    const auto isStill = [&] {
        QCoreApplication::sendPostedEvents();
        QList<QRect> now;
        for (const QWidget *widget : window->findChildren<QWidget *>())
            now += widget->geometry();
        same = std::exchange(before, now) == now ? same + 1 : 0;
        return same == enough;
    };
    if (!QTest::qWaitFor(isStill))
        qFatal("Something goes on moving");
}

void AccessRoom::addRows()
{
    QTest::addColumn<Window>("window");
    constexpr std::array rows{std::pair{"the main window after a send", Window::Main},
                              std::pair{"the first start", Window::Welcome},
                              std::pair{"a production account", Window::Production},
                              std::pair{"the accounts", Window::Accounts},
                              std::pair{"a new account", Window::NewAccount},
                              std::pair{"the preferences", Window::Preferences},
                              std::pair{"the help", Window::Help},
                              std::pair{"about", Window::About},
                              std::pair{"a pasted text", Window::Paste},
                              std::pair{"a request", Window::Request},
                              std::pair{"an import", Window::Import},
                              std::pair{"a question", Window::Question},
                              std::pair{"a list before it is there", Window::ListSource},
                              std::pair{"the check of a list", Window::ListCheck},
                              std::pair{"what will be sent of a list", Window::ListConfirm},
                              std::pair{"a list that was sent", Window::ListRun}};
    for (const auto &[name, window] : rows)
        QTest::newRow(name) << window;
}

} // namespace renotify
