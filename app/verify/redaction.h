// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/whenready.h"
#include "support/workerthread.h"
#include "verify/exchange.h"

#include <optional>

namespace renotify {

/// Takes the credential of `authorization` ("Basic …", as it was sent) out of an answer that repeats it, as debugging
/// servers and proxies do: the journal keeps answers, and a secret must not come into it that way. It is looked for in
/// the body, the headers and every text of the exchange, however it is encoded there: see CredentialTraces. A secret of
/// fewer than 8 letters and digits is taken out where its user name stands before it, as in base64: alone it would be
/// found in half of all words. Takes time: see Redactor.
void redact(Exchange &exchange, const QByteArray &authorization);

/// Cleans one exchange and concludes from it, without holding up the thread that asks: a large answer is read on a
/// thread of its own, an ordinary one at once.
class Redactor
{
public:
    static constexpr qsizetype longestAtOnce = 8 * 1024; ///< bytes of body and headers; a millisecond

    /// `judge` gets the clean exchange, on any thread; `then` gets its result on this one, while `context` is there.
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
