// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountverbs.h"

#include "cli/secretsource.h"
#include "cli/words.h"
#include "support/whenready.h"

#include <unistd.h>

namespace renotify::cli {

using namespace Qt::StringLiterals;

void AccountListVerb::start()
{
    const auto folder = openFolder();
    const auto accounts = folder ? loadAll(*folder) : std::nullopt;
    if (!accounts)
        return;
    for (const Account &account : *accounts)
        output().writeItem(accountRecord(account));
    output().endList();
    endWritten();
}

void AccountTestVerb::work()
{
    whenReady(place().accountCheck.test(account(), {}), this, [this](const AccountReport &report) {
        output().write(accountTestRecord(account(), report));
        if (report.obstacle)
            return fail(*report.obstacle);
        endWritten();
    });
}

void AccountSecretVerb::start()
{
    const auto folder = openFolder();
    const auto account = folder ? chooseAccount(*folder) : std::nullopt;
    if (!account)
        return;
    if (account->keepSecret != Account::KeepSecret::InKeychain)
        return fail(
            ExitCode::Refused,
            CtlWords::tr("The secret of “%1” is kept for one session only: give it with --secret-fd or --secret-stdin.")
                .arg(account->name));
    if (invocation().has(Opt::Forget))
        return forget(*folder, *account);
    auto secret = secretFrom(invocation());
    if (!secret) {
        const bool isTyped = ::isatty(STDIN_FILENO);
        if (isTyped && invocation().has(Opt::NoInput))
            return fail(ExitCode::Usage, CtlWords::tr("With --no-input the secret has to come from a file or a pipe."));
        if (isTyped)
            output().note(CtlWords::tr("Secret of “%1”, which is not shown:").arg(account->name));
        secret = readSecret(STDIN_FILENO);
    }
    if (const auto *fault = std::get_if<SecretFault>(&*secret))
        return fault->message.isEmpty() ? interrupt() : fail(ExitCode::Credential, fault->message);
    write(*folder, *account, std::get<Secret>(*secret));
}

void AccountSecretVerb::write(const DataFolder &folder, const Account &account, const Secret &secret)
{
    m_place = std::make_unique<Workplace>(folder, account.keepSecret);
    whenReady(m_place->credentials.write(account, secret), this, [this, account](const Result<Done> &written) {
        if (!written)
            return fail(written.error());
        output().write(secretRecord(account, "stored"));
        endWritten();
    });
}

void AccountSecretVerb::forget(const DataFolder &folder, const Account &account)
{
    m_place = std::make_unique<Workplace>(folder, account.keepSecret);
    whenReady(m_place->credentials.remove(account), this, [this, account](const Result<Done> &removed) {
        if (!removed)
            return fail(removed.error());
        output().write(secretRecord(account, "forgotten"));
        endWritten();
    });
}

} // namespace renotify::cli
