// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

#include <array>

namespace renotify::cli {

namespace {

constexpr std::array texts{
    ExitCodeText{ExitCode::Done, "done",
                 "Done: Twilio accepted the push; with --wait and follow, the customer approved"},
    ExitCodeText{ExitCode::Rejected, "rejected", "Twilio answered with an error: nothing was sent"},
    ExitCodeText{ExitCode::Usage, "usage",
                 "The command line is wrong, or it leaves open what to send: nothing was sent"},
    ExitCodeText{ExitCode::Refused, "refused", "Refused by a rule that protects the customer: nothing was sent"},
    ExitCodeText{ExitCode::Credential, "credential",
                 "There is no secret, or the keychain is locked, denied, absent or hung: nothing was sent"},
    ExitCodeText{ExitCode::NotSent, "not-sent",
                 "Not sent, or not done: no connection, cancelled in time, or a file or the output cannot be written"},
    ExitCodeText{ExitCode::Unknown, "unknown",
                 "Unknown: the push may have gone out. Look at the challenge before you send again"},
    ExitCodeText{ExitCode::Denied, "denied", "The customer denied the challenge"},
    ExitCodeText{ExitCode::Expired, "expired", "The challenge expired, or nobody answered within --timeout"},
    ExitCodeText{ExitCode::Journal, "journal", "The history cannot be read or written: nothing was sent"},
    ExitCodeText{ExitCode::SomeFailed, "some-failed",
                 "The list has come to its end, but some rows failed or were left out"},
    ExitCodeText{ExitCode::Interrupted, "interrupted", "Interrupted by a signal; the history says how the send ended"},
};

} // namespace

std::span<const ExitCodeText> exitCodes()
{
    return texts;
}

const char *nameOf(ExitCode code)
{
    for (const ExitCodeText &text : texts) {
        if (text.code == code)
            return text.name;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const Error &error)
{
    using enum Error::Kind;
    // clang-format off
    switch (error.kind) {
    case Api: case UnexpectedAnswer: case Redirected:
        return ExitCode::Rejected;
    case RefusedByRule:
        return ExitCode::Refused;
    case KeychainLocked: case KeychainDenied: case KeychainAbsent: case KeychainTimedOut: case KeychainFailed:
    case KeychainNotMade: case SecretMissing: case SecretForOtherHost:
        return ExitCode::Credential;
    case JournalFull: case JournalReadOnly: case JournalForeign: case JournalNewer: case JournalDamaged:
    case JournalBusy: case JournalFailed:
        return ExitCode::Journal;
    case AnswerUnreadable: case AnswerTooLarge: case AnswerTimedOut: case ConnectionLost: case Interrupted:
    case Cancelled: case AccountChanged: case InvalidAddress: case HostNotFound: case ConnectionRefused:
    case ConnectTimedOut: case NetworkUnreachable: case ProxyFailed: case ProxyAuthenticationRequired:
    case TlsExpired: case TlsNotYetValid: case TlsWrongHost: case TlsSelfSigned: case TlsUnknownIssuer:
    case TlsFailed: case CaFileUnreadable: case SandboxFailed: case FileUnreadable: case FileUnwritable:
    case FileMalformed: case FileNewer:
        return ExitCode::NotSent;
    }
    // clang-format on
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const SendResult &result)
{
    switch (result.outcome) {
    case Outcome::Accepted:
        return ExitCode::Done;
    case Outcome::Rejected:
        return ExitCode::Rejected;
    case Outcome::NotSent:
        return result.error ? exitCodeOf(*result.error) : ExitCode::NotSent;
    case Outcome::Sending:
    case Outcome::Unknown:
        return ExitCode::Unknown;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(ChallengeStatus::Value end)
{
    switch (end) {
    case ChallengeStatus::Approved:
        return ExitCode::Done;
    case ChallengeStatus::Denied:
        return ExitCode::Denied;
    case ChallengeStatus::Pending:
    case ChallengeStatus::Expired:
        return ExitCode::Expired;
    }
    Q_UNREACHABLE();
}

} // namespace renotify::cli
