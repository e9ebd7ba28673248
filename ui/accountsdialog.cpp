// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsdialog.h"

#include "accountchooser.h"
#include "accountform.h"
#include "accountlist.h"
#include "errortext.h"
#include "question.h"
#include "support/whenready.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QUuid>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

bool inKeychain(const Account &account)
{
    return account.keepSecret == Account::KeepSecret::InKeychain;
}

QString words(const Error &error)
{
    const ErrorText text = errorText(error);
    return text.title + ". "_L1 + text.cause + u' ' + text.nextStep;
}

/// With the way on where the keychain is in the way.
QString secretWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainDenied:
    case Error::Kind::KeychainTimedOut:
    case Error::Kind::KeychainNotMade:
        return words(error) + u' ' + AccountsDialog::tr("Or keep the secret for this session only.");
    case Error::Kind::SecretMissing:
        return AccountsDialog::tr("No secret is kept for this account. Enter it, then save.");
    default: // they say it themselves, or are not about the keychain
        return words(error);
    }
}

QString storedWords(const Account &account)
{
    return inKeychain(account) ? AccountsDialog::tr("The secret is stored in the keychain.")
                               : AccountsDialog::tr("The secret is kept until Renotify is closed.");
}

} // namespace

AccountsDialog::AccountsDialog(AccountList &accounts, const CredentialStores &credentials, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_keeper(accounts, credentials)
    , m_chooser(new AccountChooser)
    , m_pages(new QStackedWidget)
    , m_notice(new MessageBar)
    , m_close(new QPushButton(tr("&Close")))
{
    setWindowTitle(tr("Accounts"));
    auto *empty = new QLabel(tr("Add an account to send with your own Twilio credentials."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
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
        m_accounts.load(); // and hear why not
}

void AccountsDialog::listen()
{
    connect(m_chooser, &AccountChooser::selected, this, &AccountsDialog::showForm);
    connect(m_chooser, &AccountChooser::addRequested, this, &AccountsDialog::addAccount);
    connect(m_chooser, &AccountChooser::removeRequested, this, &AccountsDialog::askToRemove);
    connect(m_close, &QPushButton::clicked, this, &AccountsDialog::reject);
    connect(&m_accounts, &AccountList::changed, this, &AccountsDialog::showList);
    connect(&m_accounts, &AccountList::failed, this,
            [this](const Error &error) { m_notice->show(MessageBar::Tone::Error, u"file"_s, words(error)); });
}

void AccountsDialog::showList()
{
    QList<AccountChooser::Entry> entries;
    for (const Account &account : m_accounts.accounts()) {
        const AccountForm *opened = form(account.id);
        const QString typed = opened ? opened->name() : QString();
        entries += {account.id, typed.isEmpty() ? account.name : typed, opened && opened->hasChanges()};
    }
    for (const AccountForm *made : forms()) {
        if (!m_accounts.find(made->id()))
            entries +=
                {made->id(), made->name().isEmpty() ? tr("New account") : made->name(), made->hasChanges()};
    }
    m_chooser->setEntries(entries);
    m_chooser->setCanAdd(m_accounts.isLoaded());
    if (m_accounts.isLoaded())
        m_notice->dismiss(u"file"_s);
    showForm();
}

void AccountsDialog::showForm()
{
    const QString id = m_chooser->currentId();
    if (id.isEmpty())
        return m_pages->setCurrentIndex(0);
    AccountForm *shown = form(id) ? form(id) : makeForm(id);
    if (shown == m_pages->currentWidget())
        return;
    m_pages->setCurrentWidget(shown);
    shown->saveButton()->setDefault(true);
    if (!m_busy && !shown->hasChanges())
        lookForSecret(shown);
}

AccountForm *AccountsDialog::makeForm(const QString &id)
{
    auto *made = new AccountForm(m_accounts, id);
    connect(made, &AccountForm::changed, this, &AccountsDialog::showList);
    connect(made, &AccountForm::saveRequested, this, [this, made] { save(made); });
    m_pages->addWidget(made);
    setTabOrder(made->saveButton(), m_close);
    return made;
}

AccountForm *AccountsDialog::form(const QString &id) const
{
    const auto all = forms();
    const auto found = std::ranges::find(all, id, &AccountForm::id);
    return found == all.end() ? nullptr : *found;
}

QList<AccountForm *> AccountsDialog::forms() const
{
    return m_pages->findChildren<AccountForm *>(QString(), Qt::FindDirectChildrenOnly);
}

void AccountsDialog::addAccount()
{
    if (!m_accounts.isLoaded())
        return;
    AccountForm *made = makeForm(QUuid::createUuid().toString(QUuid::WithoutBraces));
    showList();
    select(made->id());
    made->setFocus(Qt::OtherFocusReason);
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
                         tr("When you save, the secret goes to the keychain and is not shown again."));
    const auto answer = [this, form, news, account = *account,
                         look = ++m_looks](const Result<Secret> &secret) {
        if (look != m_looks)
            return;
        const bool missing = !secret && (secret.error().kind == Error::Kind::SecretMissing ||
                                         secret.error().kind == Error::Kind::KeychainNotMade);
        form->setStored(secret    ? AccountForm::Stored::Yes
                        : missing ? AccountForm::Stored::No
                                  : AccountForm::Stored::Unknown);
        form->say(secret    ? MessageBar::Tone::Info
                  : missing ? MessageBar::Tone::Warning
                            : MessageBar::Tone::Error,
                  news + (secret ? storedWords(account) : secretWords(secret.error())));
    };
    whenReady(m_credentials.read(*account), this, answer);
}

void AccountsDialog::save(AccountForm *form)
{
    if (m_busy)
        return;
    const auto account = form->validated();
    if (!account)
        return;
    const auto before = m_accounts.find(account->id);
    const bool leavesKeychain = before && inKeychain(*before) && !inKeychain(*account);
    m_busy = true;
    ++m_looks;
    form->setSaving(true);
    form->say(MessageBar::Tone::Info, tr("Saving…"));
    whenReady(m_keeper.save(*account, form->secret()), this,
              [=, this](const Result<AccountKeeper::Kept> &kept) {
                  m_busy = false;
                  form->setSaving(false);
                  if (!kept)
                      return form->say(MessageBar::Tone::Error,
                                       tr("Not saved.") + u' ' + secretWords(kept.error()));
                  form->setSaved();
                  if (kept->leftBehind)
                      form->say(MessageBar::Tone::Warning,
                                tr("Saved, but the old secret is still in the keychain.") + u' ' +
                                    words(*kept->leftBehind));
                  else
                      lookForSecret(form, leavesKeychain ? tr("Saved, and removed from the keychain. ")
                                                         : tr("Saved. "));
                  emit accountSaved(form->id());
              });
}

void AccountsDialog::askToRemove()
{
    AccountForm *shown = form(m_chooser->currentId());
    if (m_busy || !shown)
        return;
    if (const auto account = m_accounts.find(shown->id()))
        ask(this,
            {tr("Remove the account “%1”?").arg(account->name),
             tr("Its secret is removed, too, and cannot be brought back. The history of its sends stays."),
             tr("&Remove")},
            [=, this] { remove(shown, *account); });
    else if (shown->hasChanges())
        ask(this, {tr("Discard the new account?"), tr("What you typed has not been saved."), tr("&Discard")},
            [=, this] { discard(shown); });
    else
        discard(shown);
}

void AccountsDialog::remove(AccountForm *form, const Account &account)
{
    m_busy = true;
    ++m_looks;
    form->say(MessageBar::Tone::Info, tr("Removing…"));
    whenReady(m_keeper.remove(account), this, [=, this](const Result<Done> &removed) {
        m_busy = false;
        if (removed)
            discard(form);
        else
            form->say(MessageBar::Tone::Error,
                      tr("The account was not removed.") + u' ' + secretWords(removed.error()));
    });
}

void AccountsDialog::discard(AccountForm *form)
{
    ++m_looks;
    delete form; // none of its own signals leads here
    showList();
    m_chooser->setFocus(Qt::OtherFocusReason);
}

void AccountsDialog::reject()
{
    if (m_busy)
        return;
    QList<AccountForm *> unsaved = forms();
    unsaved.removeIf([](const AccountForm *form) { return !form->hasChanges(); });
    if (unsaved.isEmpty())
        return QDialog::reject();
    ask(this,
        {tr("Close without saving?"), tr("What you typed about the accounts marked with a dot is lost then."),
         tr("&Discard")},
        [=, this] {
            for (AccountForm *form : unsaved)
                discard(form);
            QDialog::reject();
        });
}

} // namespace renotify
