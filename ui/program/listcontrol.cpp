// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/listcontrol.h"

#include "batch/batchrun.h"
#include "batch/listedrows.h"
#include "history/sqlhistory.h"
#include "send/follower.h"
#include "send/sender.h"
#include "support/osuser.h"
#include "support/whenready.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountchoice.h"
#include "ui/batch/checkpage.h"
#include "ui/batch/columnfields.h"
#include "ui/batch/confirmpage.h"
#include "ui/batch/listwindow.h"
#include "ui/batch/runpage.h"
#include "ui/batch/sourcepage.h"
#include "ui/form/sendform.h"
#include "ui/history/historymodel.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/droptarget.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusnews.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"
#include "words/listwords.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostLookedAt = 500; ///< rows whose challenges are checked without being asked for

} // namespace

ListControl::ListControl(const Parts &parts, const AccountChoice &choice, HistoryModel &model, MainWindow &window,
                         QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_choice(choice)
    , m_model(model)
    , m_window(window)
{
    QAction *action = window.addKey(tr("Re-send fr&om a list…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    connect(action, &QAction::triggered, this, &ListControl::open);
    window.addToMenu(MainWindow::MenuPart::Paste, {action});
    window.accountBar()->setListAction(action);
}

ListControl::~ListControl() = default;

void ListControl::makeWindow()
{
    m_list = std::make_unique<ListWindow>();
    m_editor = std::make_unique<ListEditor>();
    m_sender = std::make_unique<Sender>(m_parts.history, m_parts.credentials, m_parts.api, m_parts.knowledge, osUser());
    m_runner = std::make_unique<ListRunner>(
        ListRunner::Parts{m_parts.history, *m_sender, m_parts.desk, m_parts.knowledge, m_parts.follower}, *m_list);
    connect(m_sender.get(), &Sender::recorded, &m_model, &HistoryModel::put);
    connect(m_sender.get(), &Sender::attempted, &m_model, &HistoryModel::put);
    connect(m_runner.get(), &ListRunner::begun, this, &ListControl::offerLists);
    connect(m_runner.get(), &ListRunner::ended, this, &ListControl::idle);
    connect(&m_choice, &AccountChoice::changed, this, &ListControl::checkAccount);
    connect(m_list.get(), &ListWindow::closing, this, [this] {
        if (isRunning())
            m_window.news()->say(tr("The list goes on. “From a list” shows it again."));
    });
    showState();
    listenToEditor();
    listenToCheck();
    listenToPages();
    auto *drops = new DropTarget(m_list.get(), this);
    connect(drops, &DropTarget::filesDropped, this, [this](const QStringList &paths) { openFile(paths.first()); });
    connect(drops, &DropTarget::textDropped, this, [this](const QString &text) { paste(text.toUtf8()); });
}

void ListControl::listenToEditor()
{
    connect(m_editor.get(), &ListEditor::previewed, this, [this] {
        if (m_editor->list().fault() != ListFault::None)
            return;
        m_list->check()->showPreview(m_editor->list());
        m_list->turnTo(ListWindow::Check);
    });
    connect(m_editor.get(), &ListEditor::progressed, m_list->check(), &CheckPage::showProgress);
    connect(m_editor.get(), &ListEditor::checked, this, &ListControl::showChecked);
}

void ListControl::listenToCheck()
{
    CheckPage *check = m_list->check();
    connect(check, &CheckPage::backRequested, this, [this] {
        m_look.reset();
        m_editor->clear();
        m_list->turnTo(ListWindow::Source);
        takeAccount();
    });
    connect(check, &CheckPage::mended, this, [this](qint64 row, int column, const QString &text) {
        m_look.reset();
        m_seen.remove(quint32(row));
        m_editor->mend(row, column, text);
    });
    connect(check, &CheckPage::lookRequested, this, [this] {
        m_seen.clear();
        look();
    });
    connect(check, &CheckPage::lookStopped, this, [this] {
        m_looksByItself = false;
        endLook({});
    });
    connect(check, &CheckPage::continueRequested, this, &ListControl::weigh);
    connect(check->fields(), &ColumnFields::columnsChosen, this, [this, check] {
        m_look.reset();
        m_seen.clear();
        m_editor->setColumns(check->fields()->columns());
    });
    connect(check->fields(), &ColumnFields::defaultsChosen, this, [this, check] {
        if (check->fields()->defaults() == m_editor->list().defaults)
            return;
        m_look.reset();
        if (check->fields()->defaults().service != m_editor->list().defaults.service)
            m_seen.clear();
        m_editor->setDefaults(check->fields()->defaults());
    });
}

void ListControl::listenToPages()
{
    connect(m_list->source(), &SourcePage::fileChosen, this, &ListControl::read);
    connect(m_list->source(), &SourcePage::textGiven, this, &ListControl::paste);
    connect(m_list->confirm(), &ConfirmPage::backRequested, this, [this] {
        m_list->turnTo(m_editor->list().itemCount() > 0 ? ListWindow::Check : ListWindow::Source);
        takeAccount();
    });
    connect(m_list->confirm(), &ConfirmPage::confirmed, this, &ListControl::confirm);
    connect(m_list->run(), &RunPage::historyRequested, this, &ListControl::showInHistory);
    connect(m_list->run(), &RunPage::anotherRequested, this, [this] {
        m_list->turnTo(ListWindow::Source);
        takeAccount();
    });
}

void ListControl::open()
{
    if (!m_list) {
        makeWindow();
        m_list->move(m_window.frameGeometry().center() - m_list->rect().center());
    }
    takeAccount();
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void ListControl::openFile(const QString &path)
{
    open();
    read(path);
}

/// A list that is being checked or sent keeps its account.
void ListControl::takeAccount()
{
    if (m_list->page() != ListWindow::Source)
        return;
    m_account = m_choice.account();
    if (m_account)
        m_list->setAccount(*m_account);
    m_list->setLabel({});
}

/// Nothing more goes out through an account that is gone or has other settings.
void ListControl::checkAccount()
{
    m_sender->checkAccounts([this](const QString &id) { return m_choice.find(id); });
    const auto now = m_account ? m_choice.find(m_account->id) : std::nullopt;
    if (m_account && !(now && sendsAlike(*now, *m_account))) {
        const Error changed{Error::Kind::AccountChanged, {}, {}};
        m_runner->stop(changed);
        m_runner->forgetAccount();
        endLook(changed);
        m_account.reset();
    }
    takeAccount();
}

bool ListControl::beginList(const QString &label)
{
    if (isRunning()) {
        m_list->messages()->show(MessageBar::Tone::Warning, u"list"_s,
                                 tr("A list is being sent. Stop it, or wait for its end, before you open another."));
        return false;
    }
    m_list->turnTo(ListWindow::Source);
    takeAccount();
    if (!m_account) {
        m_list->source()->setFault(
            sentences({tr("No account can be used for a list at the moment."), m_choice.obstacle()}));
        return false;
    }
    m_look.reset();
    m_seen.clear();
    m_looksByItself = true;
    m_label = label;
    m_list->setLabel(label);
    m_list->source()->setFault({});
    for (const auto &subject : {u"list"_s, u"result"_s, u"receipt"_s}) // of the list before
        m_list->messages()->dismiss(subject);
    m_editor->clear();
    m_editor->setDefaults(defaults());
    m_list->check()->setDefaults(defaults());
    return true;
}

/// From the form, and from the account if it has only one service.
ListDefaults ListControl::defaults() const
{
    const FormDraft draft = m_window.form()->draft();
    ListDefaults defaults{.service = ServiceSid::parse(draft.service), .ttl = draft.ttl, .reason = draft.reason};
    if (!defaults.service && m_account->services.size() == 1)
        defaults.service = m_account->services.constFirst().sid;
    return defaults;
}

void ListControl::read(const QString &path)
{
    if (beginList(QFileInfo(path).fileName()))
        m_editor->read(path);
}

void ListControl::paste(const QByteArray &text)
{
    const QString now = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm"_s); // a file may be called so
    if (beginList(tr("Pasted rows, %1", "when").arg(now)))
        m_editor->take(text);
}

void ListControl::showChecked()
{
    const ReadList &list = m_editor->list();
    if (list.fault() != ListFault::None) {
        m_list->turnTo(ListWindow::Source);
        m_list->source()->setFault(listFaultText(list.fault()));
        return;
    }
    m_list->check()->setList(list);
    if (m_list->page() == ListWindow::Source) // the first rows alone were not enough for a picture
        m_list->turnTo(ListWindow::Check);
    if (m_looksByItself && list.itemCount() > 0 && list.itemCount() <= mostLookedAt)
        look();
}

void ListControl::stop()
{
    m_look.reset();
    if (m_runner)
        m_runner->stop();
}

} // namespace renotify
