// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountchoice.h"

#include "domain/sandbox.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/accounttext.h"
#include "ui/words/errortext.h"

namespace renotify {

using namespace Qt::StringLiterals;

AccountChoice::AccountChoice(AccountList &accounts, SandboxAccount &sandbox, AccountBar &bar, MessageBar &messages,
                             QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_sandbox(sandbox)
    , m_bar(bar)
    , m_messages(messages)
{
    connect(&m_bar, &AccountBar::chosen, this, &AccountChoice::choose);
    connect(&m_accounts, &AccountList::changed, this, &AccountChoice::showAccounts);
    connect(&m_sandbox, &SandboxAccount::ready, this, [this] {
        m_sandboxFailure.clear();
        m_messages.dismiss(sandboxId());
        emit changed();
    });
    connect(&m_sandbox, &SandboxAccount::failed, this,
            [this](const Error &error) { showSandboxFailure(sentence(error)); });
    connect(&m_sandbox, &SandboxAccount::ended, this,
            [this] { showSandboxFailure(tr("The sandbox has stopped. Choose it again to restart it.")); });
}

void AccountChoice::choose(const QString &id)
{
    m_id = id;
    m_bar.setChosen(id);
    m_messages.dismiss(sandboxId()); // shown again if it fails again
    if (id == sandboxId() && !m_sandbox.account()) {
        m_sandboxFailure.clear();
        m_sandbox.start();
    }
    emit changed();
}

bool AccountChoice::chooseByName(QStringView name)
{
    const auto account = m_accounts.findByName(name);
    if (account)
        choose(account->id);
    else if (const QString id = sandboxId(), stored = sandboxName(); name == stored || name == accountText(id, stored))
        choose(sandboxId());
    else
        return false;
    return true;
}

std::optional<Account> AccountChoice::find(const QString &id) const
{
    return id == sandboxId() ? m_sandbox.account() : m_accounts.find(id);
}

QString AccountChoice::obstacle() const
{
    if (account())
        return {};
    if (m_id != sandboxId())
        return tr("Choose an account, or add one.");
    return m_sandboxFailure.isEmpty() ? tr("The sandbox is starting…") : tr("The sandbox isn’t running.");
}

void AccountChoice::showSandboxFailure(const QString &sentence)
{
    m_sandboxFailure = sentence;
    if (m_id == sandboxId())
        m_messages.show(MessageBar::Tone::Error, sandboxId(), sentence);
    emit changed();
}

void AccountChoice::showAccounts()
{
    m_bar.setAccounts(m_accounts.accounts());
    m_bar.setChosen(m_id);
    emit changed();
}

} // namespace renotify
