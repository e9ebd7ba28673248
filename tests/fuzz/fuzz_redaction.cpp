// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Any answer of a server is searched for the credential, decoded in every way.

#include "fuzz.h"

#include "verify/redaction.h"

using namespace renotify;

void oneInput(const QByteArray &bytes)
{
    const QByteArray secret = "aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE";
    const QByteArray authorization = "Basic " + ("SK0123456789abcdef0123456789abcdef:" + secret).toBase64();
    Exchange exchange;
    exchange.answer.body = bytes + secret;
    exchange.answer.reasonPhrase = QString::fromUtf8(bytes);
    redact(exchange, authorization);
    hold(!exchange.answer.body.contains(secret), "the secret is gone");
    QByteArray once = exchange.answer.body;
    redact(exchange, authorization);
    hold(exchange.answer.body == once, "what is clean stays as it is");
}
