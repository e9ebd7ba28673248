// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/secrettext.h"

#include "domain/sid.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QCoreApplication>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

class SecretWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::SecretWords)
};

} // namespace

QString errorWords(const Error &error)
{
    const ErrorText text = errorText(error);
    return SecretWords::tr("%1. %2", "title of an error, and sentences")
        .arg(text.title, sentences({text.cause, text.nextStep}));
}

QString secretWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainDenied:
    case Error::Kind::KeychainTimedOut:
    case Error::Kind::KeychainNotMade:
        return sentences({errorWords(error), SecretWords::tr("Or keep the secret for this session only.")});
    case Error::Kind::SecretMissing:
        return SecretWords::tr("No secret is stored for this account. Enter it, then save.");
    default: // these errors say it themselves, or are not about the keychain
        return errorWords(error);
    }
}

QString secretFault(QStringView text)
{
    const QStringView secret = text.trimmed();
    if (hasSidShape(secret))
        return SecretWords::tr("That is a SID (%1…), not its secret.").arg(secret.first(2));
    const bool hasBreak = std::ranges::any_of(
        secret, [](QChar c) { return c == u'\n' || c == u'\r' || c.category() == QChar::Separator_Line; });
    if (hasBreak)
        return SecretWords::tr("It contains a line break: copy only the secret.");
    return {};
}

bool isMissing(const Error &error)
{
    return error.kind == Error::Kind::SecretMissing || error.kind == Error::Kind::KeychainNotMade;
}

QString storedWords(const Account &account)
{
    return account.keepSecret == Account::KeepSecret::InKeychain
               ? SecretWords::tr("The secret is stored in the keychain.")
               : SecretWords::tr("The secret is kept until Renotify is closed.");
}

} // namespace renotify
