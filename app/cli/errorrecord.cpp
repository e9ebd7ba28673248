// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recordkinds.h"
#include "cli/words.h"
#include "words/errortext.h"
#include "words/together.h"
#include "words/verdicttext.h"

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject errorFields(ExitCode code, const QString &message)
{
    return {{u"exit_code"_s, int(code)},      {u"exit"_s, QString::fromLatin1(nameOf(code))},
            {u"message"_s, message},          {u"advice"_s, QString()},
            {u"error"_s, QJsonValue()},       {u"rule"_s, QJsonValue()},
            {u"http_status"_s, QJsonValue()}, {u"code"_s, QJsonValue()}};
}

/// The window's words for a rule name its controls where a person can send all the same; here it is an option.
QString ruleText(const SendVerdict &verdict, const QDateTime &now)
{
    switch (verdict.kind) {
    case SendVerdict::Kind::CoolingDown: {
        const qint64 left = verdict.until ? qMax<qint64>(0, now.secsTo(*verdict.until) + 1) : 0;
        return verdict.mayHaveFailed
                   ? CtlWords::tr("This customer may have been sent a push moments ago. Wait %1 s.").arg(left)
                   : CtlWords::tr("This customer was sent a push moments ago. Wait %1 s.").arg(left);
    }
    case SendVerdict::Kind::LookFirst:
        return verdict.mayBeOverridden
                   ? CtlWords::tr(
                       "The last send may have arrived, and the challenge’s status can’t be read. Ask the customer.")
                   : CtlWords::tr("The last send may have arrived, and nobody has looked at the challenge since.");
    default:
        return verdictText(verdict, now);
    }
}

/// Where nobody can open a keychain, or there is none.
QString otherWays()
{
    return CtlWords::tr("Or give the secret with --secret-fd, --secret-stdin, --secret-env or --secret-credential.");
}

QString adviceFor(const SendVerdict &verdict)
{
    if (verdict.mayBeOverridden)
        return CtlWords::tr("To send all the same, say why: --override REASON.");
    if (verdict.kind == SendVerdict::Kind::LookFirst)
        return CtlWords::tr("Look at it first: renotifyctl check.");
    return {};
}

} // namespace

Record noteRecord(const QString &message)
{
    return recordOf(KindIndex::Note, {{u"message"_s, message}});
}

Record errorRecord(ExitCode code, const QString &message)
{
    return recordOf(KindIndex::Error, errorFields(code, message));
}

Record errorRecord(ExitCode code, const Error &error, Outcome::Value outcome)
{
    const ErrorText words = errorText(error, outcome);
    QJsonObject fields = errorFields(code, words.cause);
    fields[u"advice"_s] = code == ExitCode::Credential ? sentences({words.nextStep, otherWays()}) : words.nextStep;
    fields[u"error"_s] = keyOf(error.kind);
    if (error.api) {
        fields[u"http_status"_s] = error.api->httpStatus;
        fields[u"code"_s] = error.api->code ? QJsonValue(*error.api->code) : QJsonValue();
    }
    if (const auto rule = error.kind == Error::Kind::RefusedByRule ? ruleIn(error.detail) : std::nullopt)
        fields[u"rule"_s] = keyOf(rule->kind);
    return recordOf(KindIndex::Error, fields);
}

Record refusalRecord(const SendVerdict &verdict, const QDateTime &now)
{
    Record record = errorRecord(ExitCode::Refused, ruleText(verdict, now));
    record.fields[u"advice"_s] = adviceFor(verdict);
    record.fields[u"error"_s] = u"RefusedByRule"_s;
    record.fields[u"rule"_s] = keyOf(verdict.kind);
    return record;
}

} // namespace renotify::cli
