// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/whenready.h"
#include "support/workerthread.h"
#include "verify/exchange.h"

#include <optional>

namespace renotify {

/// Removes the credential of `authorization` ("Basic …", as it was sent) from an answer that repeats it, as debugging
/// servers and proxies do: the journal keeps answers, and a secret must not get into it that way. The body, the headers
/// and every text of the exchange are searched for it in every encoding: see CredentialTraces. A secret of fewer than 8
/// letters and digits is removed only where the text, once decoded, has its user name before it: alone it would be
/// found in half of all words. This takes time: see Redactor.
void redact(Exchange &exchange, const QByteArray &authorization);

/// Redacts one exchange and judges it without blocking the calling thread: a large answer is processed on a thread of
/// its own, an ordinary one at once.
class Redactor
{
public:
    static constexpr qsizetype longestAtOnce = 8 * 1024; ///< bytes of body and headers; takes a millisecond

    /// `judge` gets the redacted exchange, on any thread; `then` gets its result on this thread, as long as `context`
    /// exists.
    template<class Judge, class Then>
    void clean(Exchange exchange, const QByteArray &authorization, QObject *context, Judge judge, Then then)
    {
        const bool atOnce = sizeOf(exchange.answer) <= longestAtOnce;
        auto work = [exchange = std::move(exchange), authorization, judge]() mutable {
            redact(exchange, authorization);
            return judge(std::move(exchange));
        };
        if (atOnce) {
            then(work());
            return;
        }
        m_thread.emplace(QStringLiteral("redaction"));
        whenReady(m_thread->run(std::move(work)), context, std::move(then));
    }

private:
    static qsizetype sizeOf(const Answer &answer);

    std::optional<WorkerThread> m_thread;
};

} // namespace renotify
