// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gate.h"
#include "send/challengedesk.h"
#include "senddesk.h"

namespace renotify {

/// The stage of a send at which the program learns that it must not leave.
enum class Moment { Weighing, Prompt, Connecting, OnItsWay };

/// What the program learns.
enum class News {
    Denied,     ///< this program reads it
    Approved,   ///< this program reads it
    TimeIsOver, ///< nobody reports anything: the challenge's time simply ends
    AccountRemoved,
    DeniedElsewhere, ///< this one and those below: another program writes it into the same journal
    ThirdPush,
    PushElsewhere, ///< within the cool-down
    SpentElsewhere,
};

constexpr int kinds = int(News::SpentElsewhere) + 1;

inline bool isWrittenElsewhere(News news)
{
    return news >= News::DeniedElsewhere;
}

/// The rule in the form in which the journal keeps it.
QString ruleOf(News news);

/// One send, with a keychain, a journal and a connection that each wait for the test, and with another program.
struct Scene
{
    Scene(SendStage &kept, SqlHistory &another, const Gate &port, const QString &caFile, VerifyApi &api, int number)
        : stage(kept)
        , other(another)
        , gate(port)
        , sender(stage.history, lateStores, api, stage.knowledge, u"kim"_s)
        , ear(sender)
        , order(orderThrough(accountAt(QUrl(u"https://localhost:%1"_s.arg(port.url().port())), caFile),
                             u"customer-%1"_s.arg(number)))
    {
        order.request.challenge = challengeNumber(number);
        challenge.sid = order.request.challenge;
        challenge.status = ChallengeStatus::Pending;
    }

    ChallengeQuery query() const
    {
        return {order.account, {order.request.service, order.request.identity}, order.request.challenge};
    }
    void read() { stage.knowledge.read(query(), challenge); }
    void record(Outcome::Value outcome, std::optional<int> code = {}); ///< by the other program
    void prepare(News news);
    void learn(News news);

    SendStage &stage;
    SqlHistory &other;
    const Gate &gate;
    LateStore lateStore{};
    CredentialStores lateStores{lateStore, lateStore};
    Sender sender;
    Ear ear;
    SendOrder order;
    Challenge challenge{.sid = *ChallengeSid::parse(u"YC"_s + QString(32, u'a')),
                        .factor = {},
                        .status = {},
                        .respondedReason = {},
                        .message = {},
                        .createdAt = {},
                        .respondedAt = {},
                        .expiresAt = {}};
};

} // namespace renotify
