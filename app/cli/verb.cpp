// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verb.h"

#include "cli/words.h"
#include "settings/accounts.h"
#include "words/together.h"

#include <QDir>

#include <algorithm>
#include <cstring>

namespace renotify::cli {

using namespace Qt::StringLiterals;

Verb::Verb(const Invocation &invocation, Output &output)
    : m_invocation(invocation)
    , m_output(output)
{
}

void Verb::end(ExitCode code)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    emit ended(code);
}

void Verb::fail(const Record &error)
{
    if (m_hasEnded)
        return;
    m_output.complain(error);
    end(ExitCode(error.fields[u"exit_code"].toInt()));
}

namespace {

QString unwritten(int fault)
{
    return CtlWords::tr("The output could not be written: %1.").arg(QString::fromLocal8Bit(std::strerror(fault)));
}

} // namespace

void Verb::endWritten()
{
    if (const int fault = m_output.out().fault())
        return fail(ExitCode::NotSent, unwritten(fault));
    end(ExitCode::Done);
}

void Verb::endTold(ExitCode code)
{
    if (const int fault = m_output.out().fault())
        m_output.note(unwritten(fault));
    end(code);
}

std::optional<DataFolder> Verb::openFolder()
{
    const auto folder = DataFolder::open(invocation().text(Opt::DataDir));
    if (folder)
        return folder.value();
    fail(ExitCode::Journal,
         CtlWords::tr("The data folder %1 cannot be used: it is not a folder, and none can be created there.")
             .arg(QDir::toNativeSeparators(folder.error().detail)));
    return std::nullopt;
}

std::optional<QList<Account>> Verb::loadAll(const DataFolder &folder)
{
    auto accounts = loadAccounts(folder.accounts());
    if (accounts)
        return accounts.value();
    fail(accounts.error());
    return std::nullopt;
}

std::optional<Account> Verb::chooseAccount(const DataFolder &folder)
{
    const auto accounts = loadAll(folder);
    if (!accounts)
        return std::nullopt;
    const QString name = invocation().text(Opt::Account);
    if (!invocation().has(Opt::Account) && accounts->size() == 1)
        return accounts->constFirst();
    const auto found = std::ranges::find(*accounts, name, &Account::name);
    if (found != accounts->end() && invocation().has(Opt::Account))
        return *found;
    QStringList names;
    for (const Account &account : *accounts)
        names << account.name;
    if (names.isEmpty())
        fail(ExitCode::Usage,
             CtlWords::tr("No account is set up. Add one in the window of Renotify, or use --sandbox."));
    else if (invocation().has(Opt::Account))
        fail(ExitCode::Usage, CtlWords::tr("There is no account “%1”. There are: %2.").arg(name, enumeration(names)));
    else
        fail(ExitCode::Usage,
             CtlWords::tr("Say which account: --account NAME. There are: %1.").arg(enumeration(names)));
    return std::nullopt;
}

} // namespace renotify::cli
