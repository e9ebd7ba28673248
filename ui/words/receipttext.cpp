// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/receipttext.h"

#include "domain/attempt.h"
#include "ui/words/accounttext.h"
#include "ui/words/attempttext.h"
#include "ui/words/statustext.h"
#include "ui/words/together.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ReceiptWords)
};

constexpr qsizetype kept = 4;

/// Texts by people and by Twilio may name the customer, too.
QString withoutCustomer(QString text, const Identity &identity)
{
    const QString &name = identity.toString();
    text.replace(QString::fromLatin1(QUrl::toPercentEncoding(name)), masked(name));
    text.replace(name, masked(name), Qt::CaseInsensitive);
    static const QRegularExpression sid(u"[A-Z]{2}[0-9a-fA-F]{32}"_s);
    for (auto found = sid.match(text); found.hasMatch(); found = sid.match(text))
        text.replace(found.capturedStart(), found.capturedLength(), masked(found.captured()));
    return text;
}

QString codeText(const SendResult &result)
{
    const int http = result.answer.httpStatus;
    const auto twilio = result.error && result.error->api ? result.error->api->code : std::nullopt;
    if (!twilio)
        return http ? u"HTTP %1"_s.arg(http) : QString();
    const QString code = QString::number(*twilio);
    return http ? ReceiptWords::tr("HTTP %1, Twilio %2", "status and error code").arg(QString::number(http), code)
                : ReceiptWords::tr("Twilio %1", "error code").arg(code);
}

/// How the receipt begins: often only this line of a ticket is read.
QString whatHappened(Outcome::Value outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return ReceiptWords::tr("Push notification being sent again");
    case Outcome::Accepted:
        return ReceiptWords::tr("Push notification sent again");
    case Outcome::Rejected:
        return ReceiptWords::tr("Push notification rejected, nothing was sent");
    case Outcome::NotSent:
        return ReceiptWords::tr("Push notification not sent");
    case Outcome::Unknown:
        return ReceiptWords::tr("Push notification perhaps sent again");
    }
    Q_UNREACHABLE();
}

void add(QString &receipt, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        receipt += labelled(label, value.simplified()) + u'\n';
}

} // namespace

QString masked(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    const qsizetype length = std::min(kept, characters.size() / 4);
    const auto some = [&](qsizetype from) {
        const QList<uint> part = characters.mid(from, length);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    };
    return some(0) + u'…' + some(characters.size() - length);
}

QString receiptText(const Attempt &attempt)
{
    const NotificationRequest &request = attempt.request;
    const SendResult &result = attempt.result;
    const auto free = [&](const QString &text) { return withoutCustomer(text, request.identity); };
    QString receipt;
    add(receipt, whatHappened(result.outcome), localTime(attempt.startedAt));
    add(receipt, ReceiptWords::tr("In UTC"), utcTime(attempt.startedAt));
    add(receipt, ReceiptWords::tr("Account"),
        u"%1 (%2)"_s.arg(free(accountText(attempt.accountId, attempt.accountName)), attempt.host));
    add(receipt, ReceiptWords::tr("Service SID"), masked(request.service.toString()));
    add(receipt, ReceiptWords::tr("Identity"), masked(request.identity.toString()));
    add(receipt, ReceiptWords::tr("Challenge SID"), masked(request.challenge.toString()));
    add(receipt, ReceiptWords::tr("Time to live"), ttlText(request.ttl));
    add(receipt, ReceiptWords::tr("Outcome"), free(outcomeSentence(result)));
    add(receipt, ReceiptWords::tr("Code"), codeText(result));
    if (result.notification && result.notification->sid)
        add(receipt, ReceiptWords::tr("Notification SID"), masked(result.notification->sid->toString()));
    add(receipt, ReceiptWords::tr("Twilio request"), result.requestId);
    if (attempt.challengeEnd)
        add(receipt, ReceiptWords::tr("Challenge"), endText(*attempt.challengeEnd));
    add(receipt, ReceiptWords::tr("By"), attempt.operatorName);
    add(receipt, ReceiptWords::tr("Reason or ticket"), free(attempt.reason));
    return receipt;
}

} // namespace renotify
