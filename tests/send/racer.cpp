// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A program for the test with many programs that send to one challenge. It says "ready", sends once when it gets a line
// of input, prints how that ended, and ends with its input.
//   racer FILE URL

#include "send/challengedesk.h"
#include "sendstage.h"
#include "verify/verifyapi.h"

#include <QCoreApplication>

#include <cstdio>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

void tell(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// A service on this computer may use a SID again, so the rows count only for a challenge that was read.
Challenge pendingChallenge(const SendOrder &order)
{
    return {.sid = order.request.challenge,
            .factor = {},
            .status = ChallengeStatus::Pending,
            .respondedReason = {},
            .message = {},
            .createdAt = QDateTime::currentDateTimeUtc().addSecs(-3600),
            .respondedAt = {},
            .expiresAt = {}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    SendKnowledge knowledge;
    SqlHistory history(arguments.at(1));
    SessionStore session;
    const CredentialStores credentials(session, session);
    VerifyApi api({.connect = 10s, .whole = 10s});
    Sender sender(history, credentials, api, knowledge, u"kim"_s);
    const Account account = accountAt(QUrl(arguments.at(2)));
    credentials.write(account, Secret::fromUtf8("opensesame"));
    const SendOrder order = orderThrough(account);
    const NotificationRequest &request = order.request;
    knowledge.read({account, {request.service, request.identity}, request.challenge}, pendingChallenge(order));
    history.open().waitForFinished();

    QObject::connect(&sender, &Sender::attempted, &app,
                     [](const Attempt &attempt) { tell(u"attempted "_s + endOf(attempt.result)); });
    QObject::connect(&sender, &Sender::idle, &app, &QCoreApplication::quit);
    tell(u"ready"_s);
    std::getchar();
    sender.send(order);
    QCoreApplication::exec();
    while (std::getchar() != EOF) {
    }
    return 0;
}
