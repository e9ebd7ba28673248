// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serviceverb.h"

#include "cli/secretsource.h"
#include "cli/words.h"
#include "domain/sandbox.h"
#include "support/whenready.h"

#include <chrono>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPending = 200; // challenges of one customer that are looked at

} // namespace

void ServiceVerb::start()
{
    m_folder = openFolder();
    if (!m_folder)
        return;
    if (invocation().has(Opt::Timeout)) {
        bool isNumber = false;
        const int seconds = invocation().text(Opt::Timeout).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 86'400)
            return fail(ExitCode::Usage, CtlWords::tr("--timeout takes seconds, from 1 to 86400."));
        m_timeout.setSingleShot(true);
        m_timeout.setInterval(std::chrono::seconds(seconds));
        connect(&m_timeout, &QTimer::timeout, this, &ServiceVerb::giveUp);
    }
    if (invocation().has(Opt::Sandbox)) {
        if (invocation().has(Opt::Account))
            return fail(ExitCode::Usage, CtlWords::tr("Say --sandbox or --account, not both."));
        return startSandbox();
    }
    if (const auto account = chooseAccount(*m_folder))
        take(*account);
}

void ServiceVerb::waitAnew()
{
    if (invocation().has(Opt::Timeout))
        m_timeout.start();
}

void ServiceVerb::startSandbox()
{
    whenReady(m_sandbox.start(), this, [this](const Result<SandboxAddress> &started) {
        if (!started)
            return fail(started.error());
        const auto account = sandboxAccount(started->url, started->account, u"Sandbox sign-in"_s);
        if (!account)
            return fail(Error{Error::Kind::SandboxFailed, started->url.toString(), {}});
        begin(*account, started->secret);
    });
}

/// A secret from the command line's source is kept in memory, for this run, whatever the account says.
void ServiceVerb::take(Account account)
{
    std::optional<Secret> secret;
    if (auto given = secretFrom(invocation())) {
        if (const auto *fault = std::get_if<SecretFault>(&*given))
            return fault->message.isEmpty() ? interrupt() : fail(ExitCode::Credential, fault->message);
        account.keepSecret = Account::KeepSecret::ForThisSession;
        secret = std::get<Secret>(*given);
    }
    begin(account, secret);
}

void ServiceVerb::begin(const Account &account, const std::optional<Secret> &secret)
{
    m_account = account;
    m_place = std::make_unique<Workplace>(*m_folder, account.keepSecret);
    if (secret)
        m_place->credentials.write(account, *secret);
    waitAnew();
    work();
}

std::optional<Customer> ServiceVerb::customer()
{
    const auto &services = account().services;
    const bool isGiven = invocation().has(Opt::Service);
    const auto service = isGiven                ? ServiceSid::parse(invocation().text(Opt::Service))
                         : services.size() == 1 ? std::optional(services.constFirst().sid)
                                                : std::nullopt;
    const auto identity = Identity::parse(invocation().text(Opt::Identity));
    if (service && identity)
        return Customer{*service, *identity};
    if (!service)
        fail(ExitCode::Usage, isGiven ? CtlWords::tr("--service takes a service SID: VA and 32 hexadecimal digits.")
                                      : CtlWords::tr("Say which service: --service VA…"));
    else
        fail(ExitCode::Usage, invocation().has(Opt::Identity) ? CtlWords::tr("This cannot be an identity.")
                                                              : CtlWords::tr("Say which customer: --identity ID."));
    return std::nullopt;
}

void ServiceVerb::withTarget(std::function<void(const NotificationRequest &)> then)
{
    const auto who = customer();
    if (!who)
        return;
    std::optional<Ttl> ttl;
    if (invocation().has(Opt::Ttl)) {
        bool isNumber = false;
        ttl = Ttl::from(invocation().text(Opt::Ttl).toInt(&isNumber));
        if (!ttl || !isNumber)
            return fail(ExitCode::Usage, CtlWords::tr("--ttl takes seconds, from 0 to 300."));
    }
    if (invocation().has(Opt::Challenge)) {
        const auto challenge = ChallengeSid::parse(invocation().text(Opt::Challenge));
        if (!challenge)
            return fail(ExitCode::Usage,
                        CtlWords::tr("--challenge takes a challenge SID: YC and 32 hexadecimal digits."));
        return then({who->service, who->identity, *challenge, ttl});
    }
    withPending(*who, [=, this](const QList<Challenge> &pending) {
        if (pending.isEmpty())
            return fail(
                ExitCode::Refused,
                CtlWords::tr(
                    "This customer has no pending challenge. Ask them to sign in again: that makes a new one."));
        pickOnly({who->service, who->identity, pending.constFirst().sid, ttl}, pending, then);
    });
}

void ServiceVerb::pickOnly(const NotificationRequest &request, const QList<Challenge> &pending,
                           const std::function<void(const NotificationRequest &)> &then)
{
    if (pending.size() == 1)
        return then(request);
    for (const Challenge &challenge : pending)
        output().writeItem(challengeRecord(challenge));
    output().endList();
    fail(ExitCode::Usage, CtlWords::tr("This customer has %1 pending challenges. Say which one: --challenge YC…")
                              .arg(QString::number(pending.size())));
}

void ServiceVerb::withPending(const Customer &customer, std::function<void(const QList<Challenge> &)> then)
{
    nextPage(customer, {}, {}, then);
}

void ServiceVerb::nextPage(const Customer &customer, const std::optional<QUrl> &from, const QList<Challenge> &before,
                           const std::function<void(const QList<Challenge> &)> &then)
{
    whenReady(place().desk.pending(account(), customer, from), this, [=, this](const Result<ChallengePage> &page) {
        if (!page)
            return fail(page.error());
        const QList<Challenge> all = before + page->challenges;
        if (page->next && all.size() < mostPending)
            return nextPage(customer, page->next, all, then);
        then(all);
    });
}

} // namespace renotify::cli
