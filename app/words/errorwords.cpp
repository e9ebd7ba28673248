// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

namespace renotify {

namespace {

using Words = ErrorWords::Words;

// A class of its own, so that lupdate knows the context.
class Table
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ErrorWords)

public:
    static const Words &of(Error::Kind kind);

    static constexpr Words apiError{
        QT_TR_NOOP("Twilio answered with an error"), QT_TR_NOOP("Twilio answered with an error."),
        QT_TR_NOOP("Open Twilio’s page about the error, or show it to whoever runs the service.")};
    static constexpr Words unexpectedAnswer{
        QT_TR_NOOP("An unexpected answer"),
        QT_TR_NOOP("The response had no error details from Twilio. It may have come from a proxy in between."),
        QT_TR_NOOP("Try again in a moment. If it keeps happening, show the response to whoever runs your network."),
        QT_TR_NOOP("The response, “%1”, had no error details from Twilio. It may have come from a proxy in between.")};
    static constexpr Words redirected{
        QT_TR_NOOP("The service redirected the request"),
        QT_TR_NOOP("The response redirects to another address, and Renotify never takes your credentials there."),
        QT_TR_NOOP("Check the service host of the account."),
        QT_TR_NOOP("The response redirects to “%1”, and Renotify never takes your credentials to another address.")};
    static constexpr Words answerUnreadable{
        QT_TR_NOOP("The answer could not be read"),
        QT_TR_NOOP("The answer was cut short, or did not come from Twilio."),
        QT_TR_NOOP("Try again in a moment. If it keeps happening, check the service host of the account.")};
    static constexpr Words answerTooLarge{QT_TR_NOOP("The answer was too long"),
                                          QT_TR_NOOP("The answer was longer than 1 MiB and was cut off."),
                                          QT_TR_NOOP("Check the service host of the account.")};
    static constexpr Words answerTimedOut{QT_TR_NOOP("No answer within the time limit"),
                                          QT_TR_NOOP("The service was reached, but its answer did not come in time."),
                                          QT_TR_NOOP("Try again in a moment.")};
    static constexpr Words connectionLost{QT_TR_NOOP("The connection was lost"),
                                          QT_TR_NOOP("The connection was closed before the whole answer had arrived."),
                                          QT_TR_NOOP("Check the network connection, then try again.")};
    static constexpr Words interrupted{
        QT_TR_NOOP("Renotify closed during the send"),
        QT_TR_NOOP("Renotify or the computer stopped before the answer came, so the outcome is not known."),
        QT_TR_NOOP("Check the challenge before you send again.")};
    static constexpr Words cancelled{QT_TR_NOOP("Cancelled in time"),
                                     QT_TR_NOOP("It was cancelled before anything left this computer."),
                                     QT_TR_NOOP("Send again whenever you are ready.")};
    static constexpr Words cancelledLate{QT_TR_NOOP("Cancelled after it had left"),
                                         QT_TR_NOOP("It was cancelled when the request was already on its way."),
                                         QT_TR_NOOP("Check the challenge before you send again.")};
    // The rule itself tells the cause, if it is known: see errortext.cpp.
    static constexpr Words refusedByRule{
        QT_TR_NOOP("Stopped by a rule"),
        QT_TR_NOOP("Just before the request left, a rule that protects the customer stopped it."),
        QT_TR_NOOP("Nothing was sent. Check the challenge before you send again.")};
    static constexpr Words accountChanged{
        QT_TR_NOOP("The account has changed meanwhile"),
        QT_TR_NOOP("The account was changed or removed before anything left this computer."),
        QT_TR_NOOP("Check the account, then send again.")};
    static constexpr Words invalidAddress{
        QT_TR_NOOP("There is no valid address to send to"),
        QT_TR_NOOP("The account’s service host and the identity do not form a valid web address."),
        QT_TR_NOOP("Check the service host of the account, and the identity.")};
    static constexpr Words hostNotFound{
        QT_TR_NOOP("The service’s name was not found"),
        QT_TR_NOOP("The network does not know the name of the service host, or there is no network."),
        QT_TR_NOOP("Check the network connection, and the service host of the account.")};
    static constexpr Words connectionRefused{
        QT_TR_NOOP("The connection was refused"),
        QT_TR_NOOP("Nothing accepts connections at the address of the service."),
        QT_TR_NOOP("Check that the service runs, and the service host of the account.")};
    static constexpr Words connectTimedOut{QT_TR_NOOP("No connection within the time limit"),
                                           QT_TR_NOOP("The service could not be reached in time."),
                                           QT_TR_NOOP("Check the network connection, then try again.")};
    static constexpr Words networkUnreachable{
        QT_TR_NOOP("The network cannot be used"), QT_TR_NOOP("The request could not leave this computer."),
        QT_TR_NOOP("Check the network connection and the firewall, then try again.")};
    static constexpr Words proxyFailed{
        QT_TR_NOOP("The proxy failed"), QT_TR_NOOP("Your network’s proxy failed, so Twilio was not reached."),
        QT_TR_NOOP("Check the proxy settings of this computer, or ask whoever runs your network.")};
    static constexpr Words proxyAsks{
        QT_TR_NOOP("The proxy asks for a password"),
        QT_TR_NOOP("Your network’s proxy lets nobody through without a user name and a password."),
        QT_TR_NOOP("Enter them in the proxy settings of this computer, or ask whoever runs your network.")};
    static constexpr Words tlsExpired{
        QT_TR_NOOP("The certificate has expired"),
        QT_TR_NOOP("The service’s certificate, which proves who it is, has expired."),
        QT_TR_NOOP(
            "Check this computer’s clock, date and time zone. If they are right, tell whoever runs the service."),
        QT_TR_NOOP("The service’s certificate, which proves who it is, was valid until %1.")};
    static constexpr Words tlsNotYetValid{
        QT_TR_NOOP("The certificate is not valid yet"),
        QT_TR_NOOP("The service’s certificate, which proves who it is, is not valid yet."),
        QT_TR_NOOP(
            "Check this computer’s clock, date and time zone. If they are right, tell whoever runs the service."),
        QT_TR_NOOP("The service’s certificate, which proves who it is, is valid only from %1.")};
    static constexpr Words tlsWrongHost{
        QT_TR_NOOP("The certificate is for another name"),
        QT_TR_NOOP("The certificate of the server that answered is not for the service host."),
        QT_TR_NOOP("Check the service host of the account. If it is right, ask whoever runs your network."),
        QT_TR_NOOP("The certificate of the server that answered is for “%1”, not for the service host.")};
    static constexpr Words tlsSelfSigned{
        QT_TR_NOOP("The certificate is self-signed"),
        QT_TR_NOOP("The certificate of the service is not signed by anyone this computer trusts."),
        QT_TR_NOOP("If the service is your own, set its certificate as the account’s extra CA file."),
        QT_TR_NOOP("The certificate of “%1” is not signed by anyone this computer trusts.")};
    static constexpr Words tlsUnknownIssuer{
        QT_TR_NOOP("The certificate’s issuer is unknown"),
        QT_TR_NOOP("Your network seems to inspect TLS: the certificate’s issuer is not trusted here."),
        QT_TR_NOOP("Ask whoever runs your network for its CA file, and set it in the account."),
        QT_TR_NOOP("Your network seems to inspect TLS: the certificate was issued by “%1”, which this "
                   "computer does not trust.")};
    static constexpr Words tlsFailed{
        QT_TR_NOOP("No secure connection"),
        QT_TR_NOOP("This computer and the service could not agree on a secure connection (TLS)."),
        QT_TR_NOOP("Check the service host of the account. If it is right, ask whoever runs your network.")};
    static constexpr Words caFileUnreadable{
        QT_TR_NOOP("The extra CA file cannot be used"),
        QT_TR_NOOP("The account’s extra CA file cannot be read or has no certificate in it."),
        QT_TR_NOOP("Choose the file again in the account."),
        QT_TR_NOOP("The account’s extra CA file “%1” cannot be read or has no certificate in it.")};
    static constexpr Words sandboxFailed{
        QT_TR_NOOP("The sandbox isn’t running"),
        QT_TR_NOOP("The sandbox is a separate program, and it did not start or is not responding."),
        QT_TR_NOOP("Try again. If it keeps happening, reinstall Renotify: renotify-sandbox comes with it.")};
    static constexpr Words keychainLocked{QT_TR_NOOP("The keychain is locked"),
                                          QT_TR_NOOP("The secret cannot be reached while the keychain is locked."),
                                          QT_TR_NOOP("Unlock the keychain, then try again.")};
    static constexpr Words keychainDenied{QT_TR_NOOP("The keychain was not opened"),
                                          QT_TR_NOOP("The keychain asked for permission and did not get it."),
                                          QT_TR_NOOP("Try again, and allow Renotify to use the keychain.")};
    static constexpr Words keychainAbsent{
        QT_TR_NOOP("There is no keychain"),
        QT_TR_NOOP("Renotify found no keychain on this computer to keep secrets in."),
        QT_TR_NOOP("Set one up, or choose in the account to keep the secret for this session only.")};
    static constexpr Words keychainTimedOut{
        QT_TR_NOOP("The keychain is not responding"),
        QT_TR_NOOP("The keychain did not answer in time; perhaps another window asks for its password."),
        QT_TR_NOOP("Look for that window, then try again.")};
    static constexpr Words keychainFailed{
        QT_TR_NOOP("The keychain failed"), QT_TR_NOOP("The keychain answered with an error."),
        QT_TR_NOOP("Try again. If it keeps happening, keep the account’s secret for this session only.")};
    static constexpr Words secretMissing{QT_TR_NOOP("The account has no secret"),
                                         QT_TR_NOOP("No secret is stored for this account."),
                                         QT_TR_NOOP("Enter the secret in the account.")};
    static constexpr Words keychainNotMade{
        QT_TR_NOOP("There is no keyring yet"),
        QT_TR_NOOP("The keychain is running, but nothing has been stored in it yet, and it has no password."),
        QT_TR_NOOP(
            "Enter the secret in the account and save: the desktop then asks for a password for the new keyring.")};
    static constexpr Words secretForOtherHost{
        QT_TR_NOOP("The secret was given for another host"),
        QT_TR_NOOP("The account’s service host or CA file is not the one that its secret was entered for."),
        QT_TR_NOOP("Check the service host of the account. If it is right, enter the secret again."),
        QT_TR_NOOP("The account’s secret was entered for “%1” and is sent nowhere else.")};
    static constexpr Words journalFull{QT_TR_NOOP("No room for the history"),
                                       QT_TR_NOOP("The disk is full, and Renotify sends nothing that it can’t record."),
                                       QT_TR_NOOP("Make room on the disk.")};
    static constexpr Words journalReadOnly{
        QT_TR_NOOP("The history cannot be written"),
        QT_TR_NOOP("The history is write-protected, and Renotify sends nothing that it can’t record."),
        QT_TR_NOOP("Make the history file and its folder writable.")};
    static constexpr Words journalForeign{
        QT_TR_NOOP("The history file is not Renotify’s"),
        QT_TR_NOOP("The file in the history’s place was not created by Renotify, so it was left unchanged."),
        QT_TR_NOOP("Move the file elsewhere, then start Renotify again.")};
    static constexpr Words journalNewer{
        QT_TR_NOOP("The history is from a newer Renotify"),
        QT_TR_NOOP("The history was written by a newer version of Renotify, so it was left unchanged."),
        QT_TR_NOOP("Install the newer version.")};
    static constexpr Words journalDamaged{
        QT_TR_NOOP("The history is damaged"), QT_TR_NOOP("The history can’t be relied on, so it was left unchanged."),
        QT_TR_NOOP("Keep a copy of the file, restore one from your backup, then start Renotify again.")};
    static constexpr Words journalBusy{
        QT_TR_NOOP("The history is in use"),
        QT_TR_NOOP("Another program is using the history and did not release it in time."),
        QT_TR_NOOP("Close the other program.")};
    static constexpr Words journalFailed{
        QT_TR_NOOP("The history cannot be used"),
        QT_TR_NOOP("Reading or writing the history failed, and Renotify sends nothing that it can’t record."),
        QT_TR_NOOP("Check the disk and the history’s folder, then start Renotify again.")};
    static constexpr Words fileUnreadable{QT_TR_NOOP("A file cannot be read"),
                                          QT_TR_NOOP("A file that Renotify needs could not be read."),
                                          QT_TR_NOOP("Make the file readable, then start Renotify again.")};
    static constexpr Words fileUnwritable{QT_TR_NOOP("A file cannot be written"),
                                          QT_TR_NOOP("The change could not be saved to its file."),
                                          QT_TR_NOOP("Check the free disk space and the file’s permissions.")};
    static constexpr Words fileMalformed{
        QT_TR_NOOP("A file is damaged"),
        QT_TR_NOOP("A file does not contain what Renotify wrote, so it was left unchanged."),
        QT_TR_NOOP("Restore it from your backup, then start Renotify again.")};
    static constexpr Words fileNewer{
        QT_TR_NOOP("A file is from a newer Renotify"),
        QT_TR_NOOP("The file was written by a newer version of Renotify, so it was left unchanged."),
        QT_TR_NOOP("Install the newer version.")};
};

// The only switch over every kind. It has no default, so that the compiler reports a kind without words.
const Words &Table::of(Error::Kind kind)
{
    using enum Error::Kind;
    // clang-format off
    switch (kind) {
    case Api:               return apiError;           case UnexpectedAnswer:    return unexpectedAnswer;
    case Redirected:        return redirected;         case AnswerUnreadable:    return answerUnreadable;
    case AnswerTooLarge:    return answerTooLarge;     case AnswerTimedOut:      return answerTimedOut;
    case ConnectionLost:    return connectionLost;     case Interrupted:         return interrupted;
    case Cancelled:         return cancelled;          case RefusedByRule:       return refusedByRule;
    case AccountChanged:    return accountChanged;     case InvalidAddress:      return invalidAddress;
    case HostNotFound:      return hostNotFound;       case ConnectionRefused:   return connectionRefused;
    case ConnectTimedOut:   return connectTimedOut;    case NetworkUnreachable:  return networkUnreachable;
    case ProxyFailed:       return proxyFailed;        case ProxyAuthenticationRequired: return proxyAsks;
    case TlsExpired:        return tlsExpired;         case TlsNotYetValid:      return tlsNotYetValid;
    case TlsWrongHost:      return tlsWrongHost;       case TlsSelfSigned:       return tlsSelfSigned;
    case TlsUnknownIssuer:  return tlsUnknownIssuer;   case TlsFailed:           return tlsFailed;
    case CaFileUnreadable:  return caFileUnreadable;   case SandboxFailed:       return sandboxFailed;
    case KeychainLocked:    return keychainLocked;     case KeychainDenied:      return keychainDenied;
    case KeychainAbsent:    return keychainAbsent;     case KeychainTimedOut:    return keychainTimedOut;
    case KeychainFailed:    return keychainFailed;     case SecretMissing:       return secretMissing;
    case KeychainNotMade:   return keychainNotMade;    case SecretForOtherHost:  return secretForOtherHost;
    case JournalFull:       return journalFull;        case JournalReadOnly:     return journalReadOnly;
    case JournalForeign:    return journalForeign;     case JournalNewer:        return journalNewer;
    case JournalDamaged:    return journalDamaged;     case JournalBusy:         return journalBusy;
    case JournalFailed:     return journalFailed;      case FileUnreadable:      return fileUnreadable;
    case FileUnwritable:    return fileUnwritable;     case FileMalformed:       return fileMalformed;
    case FileNewer:         return fileNewer;
    }
    // clang-format on
    Q_UNREACHABLE();
}

} // namespace

const ErrorWords::Words &ErrorWords::of(Error::Kind kind)
{
    return Table::of(kind);
}

const ErrorWords::Words &ErrorWords::cancelledLate()
{
    return Table::cancelledLate;
}

} // namespace renotify
