// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/answercomparison.h"

#include "ui/words/attempttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace renotify {

namespace {

class ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::AnswerComparison)
};

QList<JsonLeaf> headerLeaves(const Answer &answer)
{
    QList<JsonLeaf> leaves;
    for (const auto &[name, value] : answer.headers)
        leaves.append({ComparisonWords::tr("Header %1").arg(QString::fromLatin1(name)), QString::fromLatin1(value)});
    return leaves;
}

QString statusOf(const Answer &answer)
{
    return answer.httpStatus == 0 ? ComparisonWords::tr("no answer") : QString::number(answer.httpStatus);
}

QString sizeOf(const Answer &answer)
{
    return QLocale().formattedDataSize(answer.body.size());
}

} // namespace

AnswerComparison AnswerComparison::of(const Answer &before, const Answer &after)
{
    AnswerComparison comparison;
    if (before.httpStatus != after.httpStatus)
        comparison.differences.append({ComparisonWords::tr("HTTP status"), statusOf(before), statusOf(after)});
    const auto earlier = jsonLeaves(before.body);
    const auto later = jsonLeaves(after.body);
    comparison.isByPath = earlier && later;
    if (comparison.isByPath)
        comparison.differences += jsonDifferences(*earlier, *later);
    else if (before.body != after.body)
        comparison.differences.append({ComparisonWords::tr("Body"), sizeOf(before), sizeOf(after)});
    comparison.differences += jsonDifferences(headerLeaves(before), headerLeaves(after));
    return comparison;
}

} // namespace renotify
