// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/attempttext.h"

#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct AttemptWords
{
    Q_DECLARE_TR_FUNCTIONS(AttemptWords)
};

/// The text between the outcome's word and the time it took.
QString reasonText(const SendResult &result)
{
    if (result.outcome == Outcome::Accepted)
        return u"%1 %2"_s.arg(QString::number(result.answer.httpStatus), result.answer.reasonPhrase).trimmed();
    if (!result.error)
        return {};
    const QString title = errorText(*result.error, result.outcome).title;
    const auto &api = result.error->api;
    return api && api->code ? onOneLine({QString::number(*api->code), title}) : title;
}

} // namespace

QString outcomeSentence(const SendResult &result)
{
    if (result.outcome == Outcome::Sending)
        return AttemptWords::tr("Sending…");
    QStringList parts{outcomeWord(result.outcome), reasonText(result)};
    if (result.timing.finished)
        parts += AttemptWords::tr("%1 ms").arg(QLocale().toString(*result.timing.finished));
    return onOneLine(parts);
}

std::optional<QDateTime> createdAt(const Attempt &attempt)
{
    const auto &notification = attempt.result.notification;
    if (!notification || !notification->dateCreated)
        return std::nullopt;
    // Kept between the click and the answer, whatever the service's clock says. That clock tells whole seconds.
    const QDateTime first = attempt.startedAt.addMSecs(-attempt.startedAt.time().msec());
    const QDateTime last = attempt.startedAt.addMSecs(attempt.result.timing.finished.value_or(0));
    return std::clamp(*notification->dateCreated, first, std::max(first, last));
}

QString outcomeDetails(const Attempt &attempt)
{
    const SendResult &result = attempt.result;
    if (result.error) {
        const ErrorText text = errorText(*result.error, result.outcome);
        return text.cause + u'\n' + text.nextStep;
    }
    // As long as the keychain is asking for its password, nothing may be said to be on its way.
    if (result.outcome == Outcome::Sending && result.timing.recorded && !result.timing.unlocked)
        return AttemptWords::tr("Waiting for the keychain. Nothing has left this computer yet.");
    return outcomeExplanation(result.outcome);
}

QString otherChallengeWarning(const Attempt &attempt)
{
    const auto &notification = attempt.result.notification;
    const auto named = notification ? notification->challenge : std::nullopt;
    if (!named || named->toString().compare(attempt.request.challenge.toString(), Qt::CaseInsensitive) == 0)
        return {};
    return AttemptWords::tr("The response names another challenge, %1. Check the challenge before you rely on it.")
        .arg(named->toString());
}

std::optional<QDateTime> validUntil(const Attempt &attempt)
{
    const auto created = createdAt(attempt);
    if (!created || attempt.result.notification->ttl.value_or(0) <= 0)
        return std::nullopt;
    return created->addSecs(*attempt.result.notification->ttl);
}

QString ttlText(std::optional<Ttl> ttl)
{
    return ttl ? AttemptWords::tr("%1 s").arg(QLocale().toString(ttl->seconds())) : AttemptWords::tr("service default");
}

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
}

QString clockTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s);
}

QString utcTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString readableText(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const auto first = uchar(bytes.at(at));
        const qsizetype length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        const QByteArrayView character = QByteArrayView(bytes).sliced(at, qMin(length, bytes.size() - at));
        const bool isLineEnd = first == '\r' && bytes.size() > at + 1 && bytes.at(at + 1) == '\n';
        const bool isShown = first >= 0x20 ? first != 0x7f && character.isValidUtf8() : first == '\n' || first == '\t';
        if (isShown)
            text += QString::fromUtf8(character);
        else if (!isLineEnd)
            text += u"\\x"_s + QString::number(first, 16).rightJustified(2, u'0');
        at += isShown ? length : 1;
    }
    return text.replace(QChar::LineSeparator, u"\\u2028"_s).replace(QChar::ParagraphSeparator, u"\\u2029"_s);
}

QString headersText(const Answer &answer)
{
    QString text;
    if (answer.httpStatus != 0)
        text = u"HTTP %1 %2\n"_s.arg(QString::number(answer.httpStatus), answer.reasonPhrase);
    for (const auto &[name, value] : answer.headers)
        text += QString::fromLatin1(name) + ": "_L1 + QString::fromLatin1(value) + u'\n';
    return text;
}

} // namespace renotify
