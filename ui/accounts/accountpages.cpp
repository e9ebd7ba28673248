// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountpages.h"

#include "ui/accounts/accountform.h"
#include "ui/accounts/accountlist.h"
#include "ui/widgets/accountcolour.h"

#include <QLabel>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace renotify {

AccountPages::AccountPages(const AccountList &accounts, QWidget *parent)
    : QStackedWidget(parent)
    , m_accounts(accounts)
{
    auto *empty = new QLabel(tr("Add an account to send with your own Twilio credentials."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    addWidget(empty);
}

AccountForm *AccountPages::form(const QString &id) const
{
    const auto all = forms();
    const auto found = std::ranges::find(all, id, &AccountForm::id);
    return found == all.end() ? nullptr : *found;
}

QList<AccountForm *> AccountPages::forms() const
{
    return findChildren<AccountForm *>(QString(), Qt::FindDirectChildrenOnly);
}

AccountForm *AccountPages::open(const QString &id)
{
    if (AccountForm *opened = form(id))
        return opened;
    auto *opened = new AccountForm(m_accounts, id);
    addWidget(opened);
    emit made(opened);
    return opened;
}

AccountForm *AccountPages::openNew(const Account *example)
{
    AccountForm *opened = open(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (example) {
        Account copy = *example;
        copy.name = freeName(tr("%1 copy").arg(example->name));
        opened->fill(copy);
    }
    return opened;
}

QString AccountPages::freeName(const QString &name) const
{
    QString free = name;
    for (int i = 2; m_accounts.findByName(free); ++i)
        free = tr("%1 (%2)").arg(name, QLocale().toString(i));
    return free;
}

void AccountPages::showForm(AccountForm *form)
{
    if (form)
        setCurrentWidget(form);
    else
        setCurrentIndex(0);
}

void AccountPages::forgetUnchanged()
{
    for (AccountForm *opened : forms()) {
        if (!opened->hasChanges())
            delete opened;
    }
}

QList<AccountChooser::Entry> AccountPages::entries() const
{
    QList<AccountChooser::Entry> entries;
    for (const Account &account : m_accounts.accounts()) {
        const AccountForm *opened = form(account.id);
        const QString typed = opened ? opened->name() : QString();
        entries += {.id = account.id,
                    .name = typed.isEmpty() ? account.name : typed,
                    .unsaved = opened && opened->hasChanges(),
                    .production = account.production,
                    .colour = wornColour(account)};
    }
    for (const AccountForm *opened : forms()) {
        if (!m_accounts.find(opened->id()))
            entries += {.id = opened->id(),
                        .name = opened->name().isEmpty() ? tr("New account") : opened->name(),
                        .unsaved = opened->hasChanges()};
    }
    return entries;
}

} // namespace renotify
