// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/redaction.h"

#include "verify/credentialtraces.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto placeholder = "[secret removed]"_L1;

void removeFrom(QByteArray &text, const CredentialTraces &traces)
{
    const auto ranges = traces.findIn(text);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        text.replace(range->begin, range->end - range->begin, QByteArray(placeholder.data(), placeholder.size()));
}

void removeFrom(QString &text, const CredentialTraces &traces)
{
    QByteArray bytes = text.toUtf8();
    removeFrom(bytes, traces);
    if (bytes != text.toUtf8()) // otherwise it stays as it was, even with broken UTF-16
        text = QString::fromUtf8(bytes);
}

} // namespace

void redact(Exchange &exchange, const QByteArray &authorization)
{
    const CredentialTraces traces(authorization);
    removeFrom(exchange.answer.body, traces);
    removeFrom(exchange.answer.reasonPhrase, traces);
    for (auto &[name, value] : exchange.answer.headers) {
        removeFrom(name, traces);
        removeFrom(value, traces);
    }
    removeFrom(exchange.errorString, traces);
    const QString target = exchange.redirectTarget.toString(QUrl::FullyEncoded);
    QString clean = target;
    removeFrom(clean, traces);
    if (clean != target) // otherwise it stays as the service wrote it
        exchange.redirectTarget = QUrl(clean);
}

qsizetype Redactor::sizeOf(const Answer &answer)
{
    qsizetype size = answer.body.size() + answer.reasonPhrase.size();
    for (const auto &[name, value] : answer.headers)
        size += name.size() + value.size();
    return size;
}

} // namespace renotify
