// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/keyedsend.h"

#include "domain/sandbox.h"
#include "domain/uid.h"
#include "support/whenready.h"

#include <QTimer>

#include <chrono>

namespace renotify::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pause = 100ms;  // between two questions; each costs next to nothing
constexpr auto longest = 5min; // journal, keychain and network have deadlines that are much shorter

/// The sandbox listens on another port each time, and is the same one for whoever tries this.
QString uidOf(const QString &key, const Account &account, const ServiceSid &service)
{
    const QString host = account.id == sandboxId() ? QString() : account.host.url().toString();
    return uidNamed({u"renotify send"_s, account.id, host, service.toString(), key}).toString(QUuid::WithoutBraces);
}

} // namespace

KeyedSend::KeyedSend(HistoryStore &history, const QString &key, const Account &account, const ServiceSid &service)
    : m_history(history)
    , m_uid(uidOf(key, account, service))
{
}

void KeyedSend::ask(Then then)
{
    whenReady(m_history.usedFor(m_uid), this, then);
}

void KeyedSend::askUntilEnded(Then then)
{
    m_patience.setRemainingTime(longest);
    askLater(then);
}

void KeyedSend::askLater(const Then &then)
{
    QTimer::singleShot(pause, this, [this, then] {
        m_history.news(); // finds out whether the program that sends is gone
        ask([this, then](const Result<UidUse> &use) {
            const bool isSending = use && use->attempt && use->attempt->result.outcome == Outcome::Sending;
            if (isSending && !m_patience.hasExpired())
                return askLater(then);
            then(use);
        });
    });
}

} // namespace renotify::cli
