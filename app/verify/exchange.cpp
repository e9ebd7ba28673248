// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/exchange.h"

#include "verify/verifywire.h"

#include <QSslCertificate>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

struct Verdict
{
    Outcome::Value outcome;
    std::optional<Error> error;
    std::optional<Notification> notification;
};

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.issuerInfo(field);
        if (!names.isEmpty())
            return names.first();
    }
    return {};
}

Error tlsError(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return {Kind::TlsExpired, certificate.expiryDate().toUTC().toString(Qt::ISODate), {}};
    case QSslError::CertificateNotYetValid:
        return {Kind::TlsNotYetValid, certificate.effectiveDate().toUTC().toString(Qt::ISODate), {}};
    case QSslError::HostNameMismatch:
        return {Kind::TlsWrongHost, certificate.subjectInfo(QSslCertificate::CommonName).value(0), {}};
    case QSslError::SelfSignedCertificate:
        return {Kind::TlsSelfSigned, certificate.subjectInfo(QSslCertificate::CommonName).value(0), {}};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {Kind::TlsUnknownIssuer, issuerOf(certificate), {}};
    default:
        return {Kind::TlsFailed, error.errorString(), {}};
    }
}

/// The most telling of several errors: Kind lists the TLS kinds in that order.
Error tlsError(const Exchange &exchange)
{
    Error worst{Kind::TlsFailed, exchange.errorString, {}};
    for (const QSslError &error : exchange.tlsErrors) {
        if (const Error next = tlsError(error); next.kind < worst.kind)
            worst = next;
    }
    return worst;
}

Error transportError(const Exchange &exchange)
{
    const bool mayHaveLeft = exchange.reach == Exchange::Reach::Possible;
    const Error proxyFailed{Kind::ProxyFailed, exchange.proxy + ": "_L1 + exchange.errorString, {}};
    switch (exchange.networkError) {
    case QNetworkReply::ConnectionRefusedError: // also if a proxy reports it of the host
        return {Kind::ConnectionRefused, exchange.errorString, {}};
    case QNetworkReply::HostNotFoundError: // either the proxy or the service
        if (!exchange.proxy.isEmpty())
            return proxyFailed;
        return {Kind::HostNotFound, exchange.errorString, {}};
    case QNetworkReply::TimeoutError:
        return {mayHaveLeft ? Kind::AnswerTimedOut : Kind::ConnectTimedOut, exchange.errorString, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(exchange);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Kind::ProxyAuthenticationRequired, exchange.proxy, {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return proxyFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {Kind::AnswerUnreadable, exchange.errorString, {}};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send again because the connection was gone
        return {Kind::ConnectionLost, {}, {}};
    default:
        if (!mayHaveLeft && !exchange.proxy.isEmpty()) // Qt has no error for a proxy that refuses or forbids
            return proxyFailed;
        return {mayHaveLeft ? Kind::ConnectionLost : Kind::NetworkUnreachable, exchange.errorString, {}};
    }
}

/// Why no complete answer came.
Error silence(const Exchange &exchange)
{
    switch (exchange.endedBy) {
    case Exchange::EndedBy::Cancel:
        return {Kind::Cancelled, {}, {}};
    case Exchange::EndedBy::ConnectDeadline:
        return {Kind::ConnectTimedOut, exchange.proxy, {}};
    case Exchange::EndedBy::WholeDeadline:
        if (exchange.reach == Exchange::Reach::Possible)
            return {Kind::AnswerTimedOut, {}, {}};
        return {Kind::ConnectTimedOut, exchange.proxy, {}};
    case Exchange::EndedBy::TooLarge:
        return {Kind::AnswerTooLarge, {}, {}};
    case Exchange::EndedBy::Itself:
        break;
    }
    return transportError(exchange);
}

/// An answer without a length ends when its connection closes, which Qt 6.4 sometimes takes for a lost connection.
bool mayBeWhole(const Exchange &exchange)
{
    bool hasLength = false;
    exchange.answer.header("Content-Length").toLongLong(&hasLength);
    const bool wasClosed = exchange.networkError == QNetworkReply::RemoteHostClosedError
                           || exchange.networkError == QNetworkReply::ContentReSendError;
    return exchange.endedBy == Exchange::EndedBy::Itself && wasClosed && !hasLength;
}

Verdict judgeCreated(const Exchange &exchange)
{
    const bool cameWhole =
        exchange.endedBy == Exchange::EndedBy::Itself && exchange.networkError == QNetworkReply::NoError;
    const auto notification = wire::decodeNotification(exchange.answer.body);
    if (notification && (cameWhole || mayBeWhole(exchange)))
        return {Outcome::Accepted, {}, notification.value()};
    return {Outcome::Unknown, cameWhole ? notification.error() : silence(exchange), {}};
}

/// Twilio's code comes before the HTTP status: 20500 and 20503 are Twilio's own faults, whatever status carries them.
Verdict judgeRefusal(const Answer &answer)
{
    const Error error = wire::decodeError(answer);
    const auto code = error.api->code;
    const bool twiliosFault = answer.httpStatus >= 500 || code == 20500 || code == 20503;
    return {twiliosFault ? Outcome::Unknown : Outcome::Rejected, error, {}};
}

/// A redirect comes instead of processing, except 303, which points to the result of it (RFC 9110).
Verdict judgeRedirect(const Exchange &exchange)
{
    ApiError api;
    api.httpStatus = exchange.answer.httpStatus;
    const Error error{Kind::Redirected, exchange.redirectTarget.toString(QUrl::RemoveUserInfo), api};
    return {exchange.answer.httpStatus == 303 ? Outcome::Unknown : Outcome::Rejected, error, {}};
}

Verdict judgeExchange(const Exchange &exchange)
{
    const int status = exchange.answer.httpStatus;
    if (status == 201)
        return judgeCreated(exchange);
    if (status >= 300 && status < 400)
        return judgeRedirect(exchange);
    if (status >= 400)
        return judgeRefusal(exchange.answer);
    if (status != 0)
        return {Outcome::Unknown, wire::decodeError(exchange.answer), {}};
    const bool mayHaveLeft = exchange.reach == Exchange::Reach::Possible;
    return {mayHaveLeft ? Outcome::Unknown : Outcome::NotSent, silence(exchange), {}};
}

} // namespace

SendResult Exchange::judge() &&
{
    Verdict verdict = judgeExchange(*this);
    const QByteArray requestId = answer.header("Twilio-Request-Id");
    return {.outcome = verdict.outcome,
            .notification = std::move(verdict.notification),
            .error = std::move(verdict.error),
            .answer = std::move(answer),
            .requestId = QString::fromLatin1(requestId),
            .timing = {}};
}

std::optional<Error> Exchange::readingError() const
{
    const int status = answer.httpStatus;
    if (status == 200) {
        const bool cameWhole = endedBy == EndedBy::Itself && networkError == QNetworkReply::NoError;
        return cameWhole || mayBeWhole(*this) ? std::nullopt : std::optional(silence(*this));
    }
    return status == 201 ? wire::decodeError(answer) : judgeExchange(*this).error;
}

} // namespace renotify
