// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject> // Q_GADGET
#include <QString>

#include <chrono>
#include <optional>

namespace renotify {

/// What Twilio said when it refused: its JSON error, or the same in the form of an RFC 9457 problem.
struct ApiError
{
    int httpStatus = 0;
    std::optional<int> code; ///< Twilio's own; decisions go by it, never by the HTTP status alone
    QString message;
    QString moreInfo;
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const ApiError &) const = default;
};

/// One closed list of everything that can go wrong; ui/words/errortext turns it into words.
/// The names are stored in the journal: add to them, never rename one.
struct Error
{
    Q_GADGET
public:
    enum class Kind {
        // an answer came, but it was not 201
        Api,              ///< Twilio's error; `api` is set
        UnexpectedAnswer, ///< an error without Twilio's JSON; `api->httpStatus` is set
        Redirected,       ///< 3xx, never followed; `detail` is the target
        AnswerUnreadable, ///< not HTTP, cut short, badly encoded, or a 201 without a notification
        AnswerTooLarge,
        // no answer came
        AnswerTimedOut,
        ConnectionLost,
        Interrupted, ///< the program ended during the send
        // the request was not sent
        Cancelled,
        RefusedByRule,  ///< by what was known at the moment of the POST; `detail` is the rule, see refusalBy()
        AccountChanged, ///< the account was changed or removed after the click
        InvalidAddress, ///< account and request do not make a valid URL
        HostNotFound,
        ConnectionRefused,
        ConnectTimedOut,
        NetworkUnreachable,
        ProxyFailed, ///< refused, not found, timed out or closed; `detail` names the proxy
        ProxyAuthenticationRequired,
        TlsExpired,
        TlsNotYetValid,
        TlsWrongHost, ///< `detail` is the name in the certificate
        TlsSelfSigned,
        TlsUnknownIssuer, ///< `detail` is the issuer's name
        TlsFailed,        ///< no common protocol, broken handshake, any other refusal
        CaFileUnreadable, ///< `detail` is the path
        SandboxFailed,    ///< the sandbox program does not start or does not answer
        // credentials
        KeychainLocked,
        KeychainDenied,
        KeychainAbsent,
        KeychainTimedOut,
        KeychainFailed,
        KeychainNotMade, ///< the keychain service runs, but has no keyring yet
        SecretMissing,
        SecretForOtherHost, ///< `detail` is the address that the secret was given for
        // the journal and the settings files
        JournalFull,
        JournalReadOnly,
        JournalForeign,
        JournalNewer,
        JournalDamaged,
        JournalBusy,
        JournalFailed,
        FileUnreadable,
        FileUnwritable,
        FileMalformed,
        FileNewer,
    };
    Q_ENUM(Kind)

    Kind kind;
    QString detail; ///< for people who look deeper: a path, a host, the library's own words; never a secret
    std::optional<ApiError> api;

    bool operator==(const Error &) const = default;
};

} // namespace renotify
