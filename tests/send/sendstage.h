// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstores.h"
#include "credentials/sessionstore.h"
#include "history/sqlhistory.h"
#include "send/sender.h"
#include "send/sendknowledge.h"

#include <QMetaEnum>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace renotify {

/// The real parts that a send goes through, except the network: a journal in a folder of its own, and the secrets of
/// the accounts that were given one. `keychain`, if given, must outlive this object; without one, secrets are kept in
/// memory.
struct SendStage
{
    explicit SendStage(CredentialStore *keychain = nullptr)
        : credentials(keychain ? *keychain : session, session)
    {
    }

    const Account &withSecret(const Account &account)
    {
        credentials.write(account, Secret::fromUtf8("opensesame"));
        return account;
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    SendKnowledge knowledge;
    SqlHistory history{file};
    SessionStore session;
    CredentialStores credentials;
};

inline Account accountAt(const QUrl &url, const QString &caFile = {})
{
    return {.id = url.toString(), // a secret is kept for one address
            .name = u"Acme staging"_s,
            .credential = *parseCredentialSid(u"SK"_s + QString(32, u'a')),
            .host = std::get<ServiceHost>(ServiceHost::baseUrl(url.toString())),
            .caFile = caFile,
            .coolDown = std::chrono::seconds(0)}; // because sends follow each other directly
}

inline SendOrder orderThrough(const Account &account, const QString &identity = u"customer-1"_s,
                              std::optional<Ttl> ttl = Ttl::from(120))
{
    const QString digits(32, u'a');
    return {
        account,
        {*ServiceSid::parse(u"VA"_s + digits), *Identity::parse(identity), *ChallengeSid::parse(u"YC"_s + digits), ttl},
        u"TICKET-7"_s};
}

/// For a send that is independent of others: a challenge allows three pushes in total, from whichever test.
inline ChallengeSid challengeNumber(qint64 number)
{
    return *ChallengeSid::parse(u"YC%1"_s.arg(QString::number(number, 16), 32, QLatin1Char('0')));
}

/// The outcome and the error, for comparisons and for reading: `Unknown ConnectionLost`.
inline QString endOf(const SendResult &result)
{
    const QString outcome = QString::fromLatin1(QMetaEnum::fromType<Outcome::Value>().valueToKey(result.outcome));
    if (!result.error)
        return outcome;
    return outcome + u' ' + QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error->kind)));
}

} // namespace renotify
