// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/program.h"

#include "domain/sandbox.h"
#include "support/osuser.h"
#include "support/whenready.h"
#include "ui/accounts/accountbar.h"
#include "ui/challenge/challengefinder.h"
#include "ui/form/sendform.h"
#include "ui/help/preferencesdialog.h"
#include "ui/history/historyview.h"
#include "ui/program/clocknotice.h"
#include "ui/program/commandline.h"
#include "ui/program/linktemplates.h"
#include "ui/program/recentcustomers.h"
#include "ui/program/requestpreview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QNetworkInformation>

#include <chrono>
#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Done before there is a window: later, a new palette would have to go through all of it.
Preferences applied(Preferences preferences)
{
    applyAppearance(preferences.appearance);
    return preferences;
}

} // namespace

Program::Program(DataFolder folder)
    : m_folder(std::move(folder))
    , m_files(u"files"_s)
    , m_preferences(applied(loadPreferences(m_folder.preferences())))
    , m_credentials(m_keychain, m_session)
    , m_history(m_folder.history())
    , m_sender(m_history, m_credentials, m_api, m_knowledge, osUser())
    , m_accountCheck(m_credentials, m_api)
    , m_desk(m_history, m_credentials, m_api, m_knowledge)
    , m_accounts(m_folder.accounts(), m_files)
    , m_sandbox(m_credentials)
    , m_historyModel(m_history)
    , m_window(m_historyModel)
    , m_choice(m_accounts, m_sandbox, *m_window.accountBar(), *m_window.messageBar())
    , m_challenge(m_desk)
    , m_sendControl(m_sender, m_choice, m_challenge, m_historyModel, m_window)
    , m_followControl(m_sender, m_choice, m_desk, m_historyModel, m_window)
    , m_accountControl(m_accounts, m_credentials, m_accountCheck, m_choice, m_window)
    , m_filler(m_choice, m_window)
    , m_paste(m_window, m_filler)
    , m_historyControl(m_history, m_historyModel, m_window)
    , m_rowActions(m_history, m_window)
    , m_lists({m_history, m_credentials, m_api, m_desk, m_knowledge, m_followControl.follower()}, m_choice,
              m_historyModel, m_window)
    , m_exporter(m_history, m_historyModel, m_window)
    , m_remover(m_history, m_historyModel, m_window)
    , m_help(m_window)
    , m_folderNotices(m_folder, *m_window.messageBar())
{
    m_shown.setSingleShot(true);
    m_settled.setSingleShot(true);
    m_settled.setInterval(500ms);
    setPreferences(m_preferences);
    new RecentCustomers(m_history, m_choice, m_window, &m_window);
    new RequestPreview(m_choice, m_window, &m_window);
    new ClockNotice(m_sender, m_desk, *m_window.messageBar(), &m_window);
    m_window.addToMenu(MainWindow::MenuPart::Paste, {m_paste.action(), (new LinkTemplates(m_window))->menuAction()});
    wire();
}

Program::~Program() = default;

void Program::wire()
{
    connect(&m_choice, &AccountChoice::changed, this, &Program::showChoice);
    connect(&m_accounts, &AccountList::failed, this, [this](const Error &error) {
        m_window.messageBar()->show(MessageBar::Tone::Error, u"accounts"_s, sentence(error));
    });
    connect(&m_accounts, &AccountList::changed, this, [this] { m_window.messageBar()->dismiss(u"accounts"_s); });
    connect(m_window.form(), &SendForm::edited, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, &Program::saveState);
    m_accountControl.listenTo(m_sender, m_challenge);
    connect(&m_window, &MainWindow::refreshRequested, &m_challenge, &ChallengeState::refresh);
    connect(&m_window, &MainWindow::preferencesRequested, this, &Program::editPreferences);
    connect(&m_window, &MainWindow::closeRequested, this, &Program::close);
    connect(&m_window, &MainWindow::loadRequested, this, &Program::loadRow);
    connect(&m_retention, &HistoryRetention::agreed, &m_settled, qOverload<>(&QTimer::start));
    wireFinder();
}

void Program::wireFinder()
{
    ChallengeFinder *finder = m_window.form()->finder();
    connect(finder, &ChallengeFinder::asked, this, [this, finder](const PendingQuestion &question) {
        whenReady(
            m_desk.pending(question.account, question.customer, question.from), finder,
            [finder, number = question.number](const Result<ChallengePage> &page) { finder->take(number, page); });
    });
}

void Program::open(const CommandLine &line)
{
    m_window.setState(loadWindowState(m_folder.preferences()));
    connect(&m_shown, &QTimer::timeout, this, [this, line] { load(line); });
    m_shown.start(1s); // in case nothing is painted, because the window starts minimised
    m_window.installEventFilter(this);
    m_window.show();
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint)
        m_shown.start(0ms); // waits until the picture is on the screen
    return QObject::eventFilter(watched, event);
}

/// Loads what the first picture does not wait for.
void Program::load(const CommandLine &line)
{
    m_window.removeEventFilter(this); // the first picture may still come
    const auto choose = [this, line] { chooseFirst(line); };
    connect(&m_accounts, &AccountList::changed, this, choose, Qt::SingleShotConnection);
    connect(&m_accounts, &AccountList::failed, this, choose, Qt::SingleShotConnection);
    m_accounts.load();
    whenReady(m_history.open(m_historyControl.preparing()), this, [this](const Result<qint64> &interrupted) {
        if (interrupted && interrupted.value() > 0) {
            m_window.messageBar()->show(MessageBar::Tone::Warning, u"interrupted"_s,
                                        tr("%Ln send(s) were in progress when Renotify closed and are Unknown now: "
                                           "check the challenge before you send again.",
                                           nullptr, int(interrupted.value())));
        }
        m_historyControl.start();
        m_lists.offerLists();
        m_lists.offerUnfinished();
        m_retention.start();
    });
}

/// A connection that was opened on another network is useless on this one.
void Program::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // then only the age of a connection counts
    // A singleton of Qt's: there is no other way to reach it.
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                m_api.dropConnections();
                m_followControl.setOnline(reachability != QNetworkInformation::Reachability::Disconnected);
            });
}

void Program::chooseFirst(const CommandLine &line)
{
    const bool isFirstStart =
        m_accounts.isLoaded() && m_accounts.accounts().isEmpty() && m_preferences.lastAccountId.isEmpty();
    m_choice.choose(isFirstStart || line.sandbox ? sandboxId() : m_preferences.lastAccountId);
    if (isFirstStart && !line.sandbox) {
        m_window.messageBar()->show(MessageBar::Tone::Info, u"welcome"_s,
                                    tr("Welcome to Renotify. This is the built-in sandbox. Press Send to try it. "
                                       "Nothing leaves this computer. To send real pushes, add an account."),
                                    m_window.addAccountAction());
    }
    m_filler.fill(line);
    m_folderNotices.open();
}

void Program::fill(const CommandLine &line)
{
    m_filler.fill(line);
    m_window.comeForward();
}

void Program::showChoice()
{
    const auto account = m_choice.account();
    m_window.showAccount(account, m_choice.obstacle());

    const FormDraft draft = m_window.form()->draft();
    const bool isSandbox = m_choice.id() == sandboxId();
    if (isSandbox && draft.service.isEmpty() && draft.identity.isEmpty() && draft.challenge.isEmpty())
        m_window.form()->setDraft(SandboxAccount::example());
    if (account && !isSandbox) {
        m_window.messageBar()->dismiss(u"welcome"_s);
        if (m_shownId == sandboxId() && draft == SandboxAccount::example())
            m_window.form()->setDraft({}); // no person typed that
    }
    m_shownId = m_choice.id();

    if (account && !isSandbox && !std::exchange(m_watchesNetwork, true)) // the sandbox needs no network plugins
        QTimer::singleShot(m_settled.intervalAsDuration(), this, &Program::watchNetwork);
    m_api.dropConnections();
    m_settled.start();
}

void Program::loadRow(const Attempt &row)
{
    const NotificationRequest &request = row.request;
    const FormDraft draft{.service = request.service.toString(),
                          .identity = request.identity.toString(),
                          .challenge = request.challenge.toString(),
                          .ttl = request.ttl,
                          .reason = row.reason};
    if (row.accountId == sandboxId() || m_accounts.find(row.accountId))
        m_choice.choose(row.accountId);
    m_filler.replace(draft, tr("Filled in from the history. Check the form before you send."));
    m_window.form()->setFocus();
}

void Program::editPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &Program::setPreferences);
    connect(dialog, &PreferencesDialog::keepDaysChosen, dialog, [this, dialog](int days) {
        whenReady(m_history.count(olderThan(days)), dialog, [dialog, days](const Result<qint64> &sends) {
            if (sends)
                dialog->showOlder(days, sends.value());
        });
    });
    dialog->open();
}

void Program::setPreferences(const Preferences &preferences)
{
    if (m_preferences.appearance != preferences.appearance)
        applyAppearance(preferences.appearance);
    m_preferences = preferences;
    m_api.setDeadlines({preferences.connectDeadline, preferences.sendDeadline});
    m_sender.setDeadline(preferences.sendDeadline);
    m_settled.start();
}

/// Saved during a quiet moment, so that the form survives a crash; the connection for its content is opened ahead, too.
void Program::saveState()
{
    if (!m_choice.id().isEmpty()) // none is chosen before the accounts are loaded
        m_preferences.lastAccountId = m_choice.id();
    const auto saved =
        m_files.run([path = m_folder.preferences(), preferences = m_preferences, state = m_window.state()] {
            const Result<Done> preferencesSaved = savePreferences(path, preferences);
            const Result<Done> stateSaved = saveWindowState(path, state);
            return preferencesSaved ? stateSaved : preferencesSaved;
        });
    whenReady(saved, this, [this](const Result<Done> &done) { m_folderNotices.tellSaved(done); });
    if (const auto account = m_choice.account(); account && m_window.form()->request())
        m_api.warmUp(*account);
}

void Program::close()
{
    saveState();
    m_lists.stop();
    const auto exitWhenIdle = [this] {
        if (!m_sender.isSending() && !m_lists.isRunning())
            QCoreApplication::exit();
    };
    if (m_lists.isRunning())
        m_window.messageBar()->show(MessageBar::Tone::Info, u"closing"_s,
                                    tr("Renotify will close after the push that is under way. The other rows of the "
                                       "list wait: open the list again to go on."));
    else if (m_sender.isSending())
        m_window.messageBar()->show(MessageBar::Tone::Info, u"closing"_s,
                                    tr("Renotify will close as soon as the send has finished."));
    connect(&m_sender, &Sender::idle, this, exitWhenIdle);
    connect(&m_lists, &ListControl::idle, this, exitWhenIdle);
    exitWhenIdle();
}

} // namespace renotify
