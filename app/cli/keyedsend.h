// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/customer.h"
#include "history/historystore.h"

#include <QDeadlineTimer>
#include <QObject>

#include <functional>

namespace renotify::cli {

/// A send with a name, `--idempotency-key`: of all programs on one journal, one sends it, and the others tell how that
/// ended. What carries the name is the uid of the attempt, so nothing else has to be kept: the uid is made of the key
/// and of where it counts, which is the account, its host and the service.
class KeyedSend : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestKey = 255; ///< characters

    /// `history` must outlive this object.
    KeyedSend(HistoryStore &history, const QString &key, const Account &account, const ServiceSid &service);

    const QString &uid() const { return m_uid; }

    using Then = std::function<void(const Result<UidUse> &)>;

    /// Answers with what was begun with this key.
    void ask(Then then);
    /// Asks until that has ended, or `--timeout` or this object has; if its program is gone, it ends as Unknown. No
    /// send takes longer than `patience`: a row that is still Sending then is answered as it is.
    void askUntilEnded(Then then);

private:
    void askLater(const Then &then);

    HistoryStore &m_history;
    const QString m_uid;
    QDeadlineTimer m_patience{QDeadlineTimer::Forever};
};

} // namespace renotify::cli
