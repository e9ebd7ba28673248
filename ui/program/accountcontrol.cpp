// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/accountcontrol.h"

#include "send/sender.h"
#include "ui/accounts/accountchoice.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/challenge/challengestate.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace renotify {

using namespace Qt::StringLiterals;

AccountControl::AccountControl(AccountList &accounts, const CredentialStores &credentials, AccountCheck &check,
                               AccountChoice &choice, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_check(check)
    , m_choice(choice)
    , m_window(window)
    , m_enterSecret(new QAction(tr("Enter the secret…"), this))
{
    connect(&m_window, &MainWindow::accountsRequested, this, &AccountControl::open);
    connect(m_window.addAccountAction(), &QAction::triggered, this, [this] { open()->addAccount(); });
    connect(m_enterSecret, &QAction::triggered, this, [this] { open()->select(m_withoutSecret); });
    connect(&m_choice, &AccountChoice::changed, this, [this] {
        if (m_choice.id() != m_withoutSecret) {
            m_withoutSecret.clear();
            m_window.messageBar()->dismiss(u"secret"_s);
        }
    });
}

void AccountControl::listenTo(const Sender &sender, const ChallengeState &challenge)
{
    connect(&sender, &Sender::attempted, this, [this](const Attempt &attempt) {
        if (attempt.result.error && attempt.result.error->kind == Error::Kind::SecretMissing)
            offerSecret(attempt.accountId, attempt.accountName);
    });
    connect(&challenge, &ChallengeState::changed, this, [this, &challenge] {
        const bool isMissing = challenge.obstacle() && challenge.obstacle()->kind == Error::Kind::SecretMissing;
        if (isMissing && challenge.query() && challenge.query()->account.id != m_withoutSecret)
            offerSecret(challenge.query()->account.id, challenge.query()->account.name);
    });
}

AccountsDialog *AccountControl::open()
{
    auto *dialog = new AccountsDialog(m_accounts, m_credentials, m_check, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->select(m_choice.id());
    connect(dialog, &AccountsDialog::accountSaved, this, [this](const QString &id) {
        // If another account is in use it stays in use: nobody asked to send through this one.
        const auto inUse = m_accounts.find(m_choice.id());
        if (!inUse || inUse->id == id)
            m_choice.choose(id);
        if (id == m_withoutSecret)
            m_window.messageBar()->dismiss(u"secret"_s);
    });
    dialog->open();
    return dialog;
}

void AccountControl::offerSecret(const QString &accountId, const QString &accountName)
{
    m_withoutSecret = accountId;
    m_window.messageBar()->show(MessageBar::Tone::Warning, u"secret"_s,
                                tr("No secret is stored for “%1”, so nothing can be sent through it.").arg(accountName),
                                m_enterSecret);
}

} // namespace renotify
