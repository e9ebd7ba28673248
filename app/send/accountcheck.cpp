// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/accountcheck.h"

#include "credentials/credentialstores.h"
#include "support/whenready.h"
#include "verify/verifyapi.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// A customer who does not exist. "No such customer" is a good answer: only an account with the permission gets it.
Customer nobody(const ServiceSid &service)
{
    return {service, *Identity::parse(u"renotify-permission-check"_s)};
}

bool isNotFound(const Error &error)
{
    return error.api && error.api->httpStatus == 404;
}

} // namespace

AccountCheck::AccountCheck(const CredentialStores &credentials, VerifyApi &api, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_api(api)
{
}

QFuture<AccountReport> AccountCheck::test(const Account &account, const std::optional<Secret> &secret)
{
    if (secret)
        return askServices(account, *secret);
    return whenReady(m_credentials.read(account), this,
                     [this, account](const Result<Secret> &kept) { return askServices(account, kept); })
        .unwrap();
}

QFuture<AccountReport> AccountCheck::askServices(const Account &account, const Result<Secret> &secret)
{
    if (!secret)
        return QtFuture::makeReadyFuture(AccountReport{.obstacle = secret.error()});
    return whenReady(m_api.listServices(account, secret.value()), this,
                     [this, account, secret](const Result<QList<Service>> &services) {
                         AccountReport report;
                         if (services)
                             report.services = services.value();
                         else
                             report.obstacle = services.error();
                         return askChallenges(account, secret.value(), report);
                     })
        .unwrap();
}

QFuture<AccountReport> AccountCheck::askChallenges(const Account &account, const Secret &secret, AccountReport report)
{
    // A key that may not list services may still list the challenges of a service that is known from before.
    const bool mayStillWork = !report.obstacle || report.obstacle->kind == Error::Kind::Api;
    const QList<Service> &known = report.services.isEmpty() ? account.services : report.services;
    if (known.isEmpty() || !mayStillWork)
        return QtFuture::makeReadyFuture(report);
    report.askedChallenges = true;
    return whenReady(m_api.listPending(account, secret, nobody(known.first().sid)), this,
                     [report](const Result<ChallengePage> &page) {
                         AccountReport whole = report;
                         if (!page && !isNotFound(page.error()))
                             whole.challengesObstacle = page.error();
                         return whole;
                     });
}

} // namespace renotify
