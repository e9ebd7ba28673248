// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// An error answer: two bytes of status, header lines, an empty line, and the body.

#include "fuzz.h"

#include "ui/words/errortext.h"
#include "verify/exchange.h"

using namespace renotify;

void oneInput(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return;
    Exchange exchange;
    exchange.answer.httpStatus = 100 + (uchar(bytes[0]) * 256 + uchar(bytes[1])) % 500;
    const qsizetype end = bytes.indexOf("\n\n");
    for (const QByteArray &line : bytes.mid(2, end < 0 ? -1 : end - 2).split('\n'))
        exchange.answer.headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1)});
    exchange.answer.body = end < 0 ? QByteArray() : bytes.mid(end + 2);
    const SendResult result = std::move(exchange).judge();
    hold(result.outcome != Outcome::Sending && result.outcome != Outcome::NotSent, "an answer means that it was sent");
    if (result.outcome == Outcome::Accepted)
        return;
    hold(result.error.has_value(), "what is not accepted has an error");
    const ErrorText text = errorText(*result.error, result.outcome);
    hold(!text.title.isEmpty() && !text.cause.isEmpty() && !text.nextStep.isEmpty(), "every error has its words");
}
