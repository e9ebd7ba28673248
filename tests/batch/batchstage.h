// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../send/sendstage.h"
#include "batch/batchrun.h"
#include "send/challengedesk.h"
#include "send/follower.h"
#include "verify/verifyapi.h"

#include <QHash>

namespace renotify {

/// One program that runs a list, on the journal at `file`: everything is real.
struct BatchStage
{
    BatchStage(const QString &file, const QUrl &url, std::chrono::seconds coolDown = std::chrono::seconds(0))
        : account(accountAt(url))
        , history(file)
        , credentials(session, session)
        , api({.connect = std::chrono::seconds(5), .whole = std::chrono::seconds(5)})
        , sender(history, credentials, api, knowledge, u"kim"_s)
        , desk(history, credentials, api, knowledge)
    {
        account.id = u"acme"_s; // the same in each program
        account.coolDown = coolDown;
        credentials.write(account, Secret::fromUtf8("opensesame"));
    }

    QString batch() const { return batchUid(account, QByteArray(32, 'x')); }

    /// Begins the list, if it was not begun before.
    Result<bool> create(const QList<BatchItem> &items)
    {
        const Batch list{.uid = batch(),
                         .label = u"list.csv"_s,
                         .accountId = account.id,
                         .host = account.host.url().toString(),
                         .createdAt = QDateTime::currentDateTimeUtc(),
                         .rows = items.size()};
        return history.createBatch(list, [items](qint64 index) { return items.at(index); }).result();
    }

    BatchRun &run(BatchRun::Mode mode = BatchRun::Mode::Send)
    {
        runner = std::make_unique<BatchRun>(BatchRun::Parts{history, history, sender, desk, knowledge, follower},
                                            account, batch(), mode);
        QObject::connect(runner.get(), &BatchRun::ended, runner.get(), [this](const std::optional<Error> &why) {
            hasEnded = true;
            error = why;
        });
        hasEnded = false;
        runner->start();
        return *runner;
    }

    QList<BatchRow> rows() { return history.batchRows(batch(), 0, 100'000).result().value(); }
    /// What became of each customer.
    QHash<QString, QString> states()
    {
        QHash<QString, QString> all;
        for (const BatchRow &row : rows())
            all[row.item ? row.item->identity.toString() : QString()] =
                row.skipped.isEmpty()
                    ? QString::fromLatin1(QMetaEnum::fromType<BatchState::Value>().valueToKey(stateOf(row)))
                    : row.skipped;
        return all;
    }

    Account account;
    SendKnowledge knowledge;
    SqlHistory history;
    SessionStore session;
    CredentialStores credentials;
    VerifyApi api;
    Sender sender;
    ChallengeDesk desk;
    Follower follower{desk};
    std::unique_ptr<BatchRun> runner;
    bool hasEnded = false;
    std::optional<Error> error;
};

} // namespace renotify
