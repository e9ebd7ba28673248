// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/batchrecord.h"

#include "cli/recordkinds.h"
#include "cli/words.h"
#include "words/errortext.h"
#include "words/listwords.h"

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(const BatchRow &row)
{
    if (!row.skipped.isEmpty())
        return skipText(row.skipped);
    const auto error = row.attempt ? row.attempt->result.error : std::nullopt;
    return error ? errorText(*error, row.attempt->result.outcome).cause : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Record batchRowRecord(const BatchRow &row)
{
    const std::optional<Attempt> &attempt = row.attempt;
    const auto error = attempt ? attempt->result.error : std::nullopt;
    const auto sid = attempt && attempt->result.notification ? attempt->result.notification->sid : std::nullopt;
    const QString listed = row.item && row.item->challenge ? row.item->challenge->toString() : QString();
    return recordOf(
        KindIndex::BatchRow,
        {{u"row"_s, row.row},
         {u"identity"_s, row.item ? QJsonValue(row.item->identity.toString()) : QJsonValue()},
         {u"challenge_sid"_s, orNull(attempt ? attempt->request.challenge.toString() : listed)},
         {u"state"_s, keyOf(stateOf(row))},
         {u"why"_s, orNull(row.skipped)},
         {u"code"_s, error && error->api && error->api->code ? QJsonValue(*error->api->code) : QJsonValue()},
         {u"error"_s, error ? QJsonValue(keyOf(error->kind)) : QJsonValue()},
         {u"message"_s, messageOf(row)},
         {u"notification_sid"_s, sid ? QJsonValue(sid->toString()) : QJsonValue()},
         {u"attempt"_s, row.begun > 0 ? QJsonValue(row.begun) : QJsonValue()},
         {u"tries"_s, row.begun > 0 ? row.tries : row.tries - 1}});
}

Record batchRecord(const QString &uid, const QString &file, const BatchProgress &progress)
{
    return recordOf(KindIndex::Batch, {{u"file"_s, file},
                                       {u"accepted"_s, progress.accepted},
                                       {u"rejected"_s, progress.rejected},
                                       {u"not_sent"_s, progress.notSent},
                                       {u"unknown"_s, progress.unknown},
                                       {u"skipped"_s, progress.skipped},
                                       {u"waiting"_s, progress.waiting},
                                       {u"uid"_s, uid}});
}

QString progressText(const BatchProgress &progress)
{
    return CtlWords::tr("%1 rows accepted, %2 failed or left out, %3 wait.")
        .arg(QString::number(progress.accepted), QString::number(progress.failed()), QString::number(progress.waiting));
}

QString checkText(qint64 sent, qint64 notSent)
{
    return CtlWords::tr("Rows that would be sent: %1. Rows that would not: %2.")
        .arg(QString::number(sent), QString::number(notSent));
}

Record problemRecord(const ListProblem &problem, const QString &heading, const QString &value)
{
    return recordOf(KindIndex::BatchProblem,
                    {{u"row"_s, problem.row},
                     {u"column"_s, orNull(heading)},
                     {u"value"_s, value},
                     {u"problem"_s, keyOf(problem.kind)},
                     {u"message"_s, listProblemText(problem, value)},
                     {u"first"_s, problem.first > 0 ? QJsonValue(problem.first) : QJsonValue()}});
}

} // namespace renotify::cli
