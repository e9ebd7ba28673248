// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A program for the test that kills a sender: it sends through Sender, two sends at a time and each to another
// identity, until it is killed. It prints a line when a person would be told something:
//   recorded IDENTITY
//   attempted IDENTITY OUTCOME [ERROR]
//   idle                                  everything attempted so far is in the journal
//   sendloop FILE URL PREFIX

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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    SqlHistory history(arguments.at(1));
    SessionStore session;
    const CredentialStores credentials(session, session);
    SendKnowledge knowledge;
    VerifyApi api({.connect = 2s, .whole = 2s});
    Sender sender(history, credentials, api, knowledge, u"kim"_s);
    const Account account = accountAt(QUrl(arguments.at(2)));
    credentials.write(account, Secret::fromUtf8("opensesame"));

    QObject::connect(&sender, &Sender::recorded, &app,
                     [](const Attempt &attempt) { tell(u"recorded "_s + attempt.request.identity.toString()); });
    QObject::connect(&sender, &Sender::attempted, &app, [](const Attempt &attempt) {
        tell(u"attempted "_s + attempt.request.identity.toString() + u' ' + endOf(attempt.result));
    });
    int sent = 0;
    const auto sendTwo = [&] {
        for (int i = 0; i < 2; ++i)
            sender.send(orderThrough(account, arguments.at(3) + QString::number(sent++)));
    };
    QObject::connect(&sender, &Sender::idle, &app, [&] {
        tell(u"idle"_s);
        sendTwo();
    });
    sendTwo();
    return QCoreApplication::exec();
}
