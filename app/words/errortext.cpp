// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errortext.h"

#include "domain/sendpolicy.h"
#include "words/apicodetext.h"
#include "words/errorwords.h"
#include "words/together.h"
#include "words/verdicttext.h"

#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

// Puts a text that others may have written on one line, limits its length, and removes characters that hide text or
// turn it around.
QString tidy(QString text)
{
    if (const auto time = QDateTime::fromString(text, Qt::ISODate); time.isValid())
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    text = text.simplified();
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return text.size() > 300 ? text.first(300) + u'…' : text;
}

QString detailOf(const Error &error)
{
    if (error.kind == Error::Kind::UnexpectedAnswer && error.detail.isEmpty() && error.api)
        return tidy(QString::number(error.api->httpStatus) + u' ' + error.api->message);
    return tidy(error.detail);
}

QString causeOf(const ErrorWords::Words &words, const QString &detail)
{
    if (detail.isEmpty())
        return ErrorWords::tr(words.cause);
    if (words.causeWithDetail)
        return ErrorWords::tr(words.causeWithDetail).arg(detail);
    return sentences({ErrorWords::tr(words.cause), ErrorWords::tr("Details: “%1”.").arg(detail)});
}

QString quote(const ApiError &api)
{
    const QString message = tidy(api.message);
    if (!api.code)
        return message.isEmpty() ? QString() : ErrorWords::tr("Twilio says: “%1”.").arg(message);
    return message.isEmpty() ? ErrorWords::tr("This is Twilio’s error %1.").arg(*api.code)
                             : ErrorWords::tr("Twilio says: “%1” (error %2).").arg(message, QString::number(*api.code));
}

/// The words of the rule itself, which are also shown next to the button.
ErrorText ruleText(const Error &error)
{
    const ErrorWords::Words &words = ErrorWords::of(Error::Kind::RefusedByRule);
    const auto rule = ruleIn(error.detail);
    return {ErrorWords::tr(words.title), rule ? verdictText(*rule, {}) : ErrorWords::tr(words.cause),
            ErrorWords::tr(words.nextStep)};
}

ErrorText apiText(const ApiError &api)
{
    const auto known = api.code ? apiCodeText(*api.code) : std::nullopt;
    const ErrorWords::Words &unknown = ErrorWords::of(Error::Kind::Api);
    ErrorText text = known ? ErrorText{known->title, known->cause, known->nextStep}
                           : ErrorText{ErrorWords::tr(unknown.title), ErrorWords::tr(unknown.cause),
                                       ErrorWords::tr(unknown.nextStep)};
    if (const QString words = quote(api); !words.isEmpty())
        text.cause = known ? sentences({text.cause, words}) : words;
    if (api.retryAfter && known && known->retry == Retry::InAMoment)
        text.nextStep = sentences(
            {text.nextStep,
             ErrorWords::tr("Twilio asks you to wait %1 s.").arg(QLocale().toString(qint64(api.retryAfter->count())))});
    return text;
}

} // namespace

ErrorText errorText(const Error &error, Outcome::Value outcome)
{
    const bool maybeSent = outcome == Outcome::Unknown;
    ErrorText text;
    if (error.kind == Error::Kind::Api && error.api) {
        text = apiText(*error.api);
    } else if (error.kind == Error::Kind::RefusedByRule) {
        text = ruleText(error);
    } else {
        const bool isLate = error.kind == Error::Kind::Cancelled && maybeSent;
        const ErrorWords::Words &words = isLate ? ErrorWords::cancelledLate() : ErrorWords::of(error.kind);
        text = {ErrorWords::tr(words.title), causeOf(words, detailOf(error)), ErrorWords::tr(words.nextStep)};
    }
    if (maybeSent)
        text.nextStep = ErrorWords::tr("Check the challenge before you send again: the push may have gone out.");
    return text;
}

QString sentence(const Error &error)
{
    const ErrorText text = errorText(error);
    return sentences({text.cause, text.nextStep});
}

} // namespace renotify
