// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsdialog.h"

#include "send/accountcheck.h"
#include "support/whenready.h"
#include "ui/accounts/accountchooser.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accountpages.h"
#include "ui/widgets/question.h"
#include "ui/widgets/theme.h"
#include "ui/words/errortext.h"
#include "ui/words/reporttext.h"
#include "ui/words/secrettext.h"
#include "ui/words/together.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;

AccountsDialog::AccountsDialog(AccountList &accounts, const CredentialStores &credentials, AccountCheck &check,
                               QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_keeper(accounts, credentials)
    , m_check(check)
    , m_chooser(new AccountChooser)
    , m_pages(new AccountPages(accounts))
    , m_notice(new MessageBar)
    , m_transfer(accounts, *m_notice, this)
    , m_close(new QPushButton(tr("&Close")))
{
    setWindowTitle(tr("Accounts"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * grid);
    columns->addWidget(m_chooser, 1);
    columns->addWidget(m_pages, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_notice);
    layout->addLayout(columns, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    resize((QSize(104, 70) * grid).boundedTo(screen()->availableSize() - QSize(2, 5) * grid));

    listen();
    showList();
    if (!m_accounts.isLoaded())
        m_accounts.load(); // to learn why not
}

void AccountsDialog::listen()
{
    connect(m_chooser, &AccountChooser::selected, this, &AccountsDialog::showForm);
    connect(m_chooser, &AccountChooser::addRequested, this, &AccountsDialog::addAccount);
    connect(m_chooser, &AccountChooser::removeRequested, this, &AccountsDialog::askToRemove);
    connect(m_chooser, &AccountChooser::copyRequested, this, &AccountsDialog::copyAccount);
    connect(m_chooser, &AccountChooser::moveRequested, this, &AccountsDialog::move);
    connect(m_chooser, &AccountChooser::importRequested, &m_transfer, &AccountTransfer::chooseImport);
    connect(m_chooser, &AccountChooser::exportRequested, &m_transfer, &AccountTransfer::chooseExport);
    connect(&m_transfer, &AccountTransfer::imported, m_pages, &AccountPages::forgetUnchanged);
    connect(&m_transfer, &AccountTransfer::imported, this, &AccountsDialog::showList);
    connect(m_pages, &AccountPages::made, this, &AccountsDialog::listenTo);
    connect(m_close, &QPushButton::clicked, this, &AccountsDialog::reject);
    connect(&m_accounts, &AccountList::changed, this, &AccountsDialog::showList);
    connect(&m_accounts, &AccountList::failed, this,
            [this](const Error &error) { m_notice->show(MessageBar::Tone::Error, u"file"_s, errorWords(error)); });
}

void AccountsDialog::showList()
{
    m_chooser->setEntries(m_pages->entries());
    m_chooser->setCanAdd(m_accounts.isLoaded());
    if (m_accounts.isLoaded())
        m_notice->dismiss(u"file"_s);
    showForm();
}

void AccountsDialog::showForm()
{
    const QString id = m_chooser->currentId();
    AccountForm *shown = id.isEmpty() ? nullptr : m_pages->open(id);
    if (shown && shown == m_pages->currentWidget())
        return;
    m_pages->showForm(shown);
    if (!shown)
        return;
    shown->saveButton()->setDefault(true);
    if (!m_busy && !shown->hasChanges())
        lookForSecret(shown);
}

void AccountsDialog::listenTo(AccountForm *form)
{
    connect(form, &AccountForm::changed, this, &AccountsDialog::showList);
    connect(form, &AccountForm::saveRequested, this, [this, form] { save(form); });
    connect(form, &AccountForm::testRequested, this, [this, form] { test(form); });
    connect(form, &AccountForm::stopRequested, this, &AccountsDialog::stopWaiting);
    setTabOrder(form->saveButton(), m_close);
}

void AccountsDialog::addAccount()
{
    if (!m_accounts.isLoaded())
        return;
    begin(m_pages->openNew());
}

void AccountsDialog::copyAccount()
{
    if (const auto account = m_accounts.find(m_chooser->currentId()))
        begin(m_pages->openNew(&*account));
}

void AccountsDialog::begin(AccountForm *form)
{
    showList();
    select(form->id());
    form->setFocus(Qt::OtherFocusReason);
}

void AccountsDialog::move(int by)
{
    if (m_busy)
        return;
    whenReady(m_accounts.move(m_chooser->currentId(), by), this, [this](const Result<Done> &moved) {
        if (!moved)
            m_notice->show(MessageBar::Tone::Error, u"order"_s, errorWords(moved.error()));
    });
}

void AccountsDialog::select(const QString &id)
{
    m_chooser->select(id);
}

void AccountsDialog::lookForSecret(AccountForm *form, const QString &news)
{
    const auto account = m_accounts.find(form->id());
    if (!account)
        return form->say(MessageBar::Tone::Info,
                         tr("When you save, the secret is stored in the keychain and never shown again."));
    const auto answer = [this, form, news, account = *account, look = ++m_looks](const Result<Secret> &secret) {
        if (look != m_looks)
            return;
        const bool missing = !secret && isMissing(secret.error());
        form->setStored(secret    ? AccountForm::Stored::Yes
                        : missing ? AccountForm::Stored::No
                                  : AccountForm::Stored::Unknown);
        form->say(secret    ? MessageBar::Tone::Info
                  : missing ? MessageBar::Tone::Warning
                            : MessageBar::Tone::Error,
                  sentences({news, secret ? storedWords(account) : secretWords(secret.error())}));
    };
    whenReady(m_credentials.read(*account), this, answer);
}

void AccountsDialog::save(AccountForm *form)
{
    const auto account = m_busy ? std::nullopt : form->validated();
    if (!account)
        return;
    const int look = occupy(form, tr("Saving…"));
    whenReady(m_keeper.save(*account, form->secret()), this, [=, this](const Result<AccountKeeper::Kept> &kept) {
        if (!release(look))
            return;
        if (!kept)
            return form->say(MessageBar::Tone::Error, sentences({tr("Not saved."), secretWords(kept.error())}));
        form->setSaved();
        if (kept->leftBehind) {
            form->setStored(AccountForm::Stored::Yes);
            form->say(MessageBar::Tone::Warning,
                      sentences({tr("Saved, but the old secret could not be removed from the keychain."),
                                 errorText(*kept->leftBehind).cause}));
        } else
            lookForSecret(form, kept->leftKeychain ? tr("Saved, and removed from the keychain.") : tr("Saved."));
        emit accountSaved(form->id());
    });
}

int AccountsDialog::occupy(AccountForm *form, const QString &sentence)
{
    m_busy = form;
    form->setSaving(true);
    form->say(MessageBar::Tone::Info, sentence);
    return ++m_looks;
}

bool AccountsDialog::release(int look)
{
    if (look != m_looks)
        return false;
    std::exchange(m_busy, nullptr)->setSaving(false);
    return true;
}

/// The keychain cannot be told to stop, but the person need not wait for it.
void AccountsDialog::stopWaiting()
{
    AccountForm *form = m_busy;
    if (!form)
        return;
    release(m_looks);
    ++m_looks;
    form->say(MessageBar::Tone::Warning, tr("Stopped waiting. Your answer in the keychain’s own window still counts: "
                                            "try again to be sure, or keep the secret for this session only."));
}

void AccountsDialog::test(AccountForm *form)
{
    const auto account = m_busy ? std::nullopt : form->validated();
    if (!account)
        return;
    const int look =
        occupy(form, tr("Asking %1 what the credential is allowed to do…").arg(account->host.url().host()));
    whenReady(m_check.test(*account, form->secret()), this, [=, this](const AccountReport &report) {
        if (!release(look))
            return;
        const bool isFine = !report.obstacle && !report.challengesObstacle;
        form->say(isFine ? MessageBar::Tone::Info : MessageBar::Tone::Warning, reportWords(report));
        if (report.services.isEmpty())
            return;
        form->setServices(report.services);
        m_accounts.rememberServices(*account, report.services);
    });
}

void AccountsDialog::askToRemove()
{
    AccountForm *shown = m_pages->form(m_chooser->currentId());
    if (m_busy || !shown)
        return;
    if (const auto account = m_accounts.find(shown->id()))
        ask(this,
            {tr("Remove the account “%1”?").arg(account->name),
             tr("Its secret is removed too and can’t be restored. The history of its sends is kept."), tr("&Remove")},
            [=, this] { remove(shown, *account); });
    else if (shown->hasChanges())
        ask(this,
            {tr("Discard the new account?"), tr("What you typed has not been saved."), tr("&Discard changes"),
             tr("&Keep editing")},
            [=, this] { discard(shown); });
    else
        discard(shown);
}

void AccountsDialog::remove(AccountForm *form, const Account &account)
{
    const int look = occupy(form, tr("Removing…"));
    whenReady(m_keeper.remove(account), this, [=, this](const Result<Done> &removed) {
        if (!release(look))
            return;
        if (removed)
            discard(form);
        else
            form->say(MessageBar::Tone::Error,
                      sentences({tr("The account was not removed."), secretWords(removed.error())}));
    });
}

void AccountsDialog::discard(AccountForm *form)
{
    ++m_looks;
    delete form; // safe here: this was not called by one of its own signals
    showList();
    m_chooser->setFocus(Qt::OtherFocusReason);
}

void AccountsDialog::reject()
{
    if (m_busy)
        return stopWaiting();
    QList<AccountForm *> unsaved = m_pages->forms();
    unsaved.removeIf([](const AccountForm *form) { return !form->hasChanges(); });
    if (unsaved.isEmpty())
        return QDialog::reject();
    ask(this,
        {tr("Close without saving?"), tr("Changes to the accounts marked • will be lost."), tr("&Discard changes"),
         tr("&Keep editing")},
        [=, this] {
            for (AccountForm *form : unsaved)
                discard(form);
            QDialog::reject();
        });
}

} // namespace renotify
