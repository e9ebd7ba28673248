// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/exchange.h"

namespace renotify {

/// Takes the credential of `authorization` ("Basic …", as it was sent) out of an answer that repeats it, as debugging
/// servers and proxies do: the journal keeps answers, and a secret must not come into it that way. It is found as it
/// is, in base64, percent-encoded and escaped for JSON, in the body, the headers and every text of the exchange.
/// A secret of fewer than 8 bytes is taken out in base64 only: it would be found in half of all words.
void redact(Exchange &exchange, const QByteArray &authorization);

} // namespace renotify
