// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/sessionstore.h"
#include "history/sqlhistory.h"
#include "send/sender.h"
#include "send/sendstage.h"
#include "settings/accounts.h"
#include "support/faultserver.h"
#include "support/workerthread.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountchoice.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/guardframe.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/challenge/challengestate.h"
#include "ui/form/sendbutton.h"
#include "ui/form/sendform.h"
#include "ui/history/historymodel.h"
#include "ui/program/mainwindow.h"
#include "ui/program/sendcontrol.h"
#include "ui/widgets/accountcolour.h"
#include "verify/verifyapi.h"

#include <QLabel>
#include <QTest>

namespace renotify {

using namespace std::chrono_literals;

inline const QString acme = u"account-1"_s;
inline const QString lab = u"account-2"_s;
inline const FormDraft draft{.service = u"VA"_s + QString(32, u'a'),
                             .identity = u"customer-1"_s,
                             .challenge = u"YC"_s + QString(32, u'a'),
                             .ttl = Ttl::from(120),
                             .reason = {}};

inline Account production(const QUrl &url)
{
    Account account = accountAt(url);
    account.id = acme;
    account.name = u"Acme"_s;
    account.production = true;
    account.hold = 1s;
    return account;
}

inline Account staging(const QUrl &url)
{
    Account account = accountAt(url);
    account.id = lab;
    account.name = u"Lab"_s;
    return account;
}

/// The real window, sender, journal and network code, with a production account that holds a send back for a second.
struct GuardedWindow
{
    explicit GuardedWindow(std::chrono::seconds coolDown = 0s)
    {
        Account held = production(server.url());
        held.coolDown = coolDown;
        const QList accounts{stage.withSecret(held), staging(server.url())};
        if (!saveAccounts(stage.folder.filePath(u"accounts.json"_s), accounts))
            qFatal("The accounts cannot be saved");
        QObject::connect(&choice, &AccountChoice::changed, &window,
                         [this] { window.showAccount(choice.account(), choice.obstacle()); });
        list.load();
        if (!QTest::qWaitFor([&] { return list.isLoaded(); }))
            qFatal("No accounts");
        choice.choose(acme);
        window.form()->setDraft(draft);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("No window");
    }

    ~GuardedWindow() { files.finish(); }

    SendButton *button() const { return window.findChild<SendButton *>(); }
    bool says(const QString &sentence) const
    {
        return std::ranges::any_of(window.form()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text() == sentence; });
    }
    SendStage stage;
    FaultServer server;
    VerifyApi api;
    Sender sender{stage.history, stage.credentials, api, stage.knowledge, u"kim"_s};
    WorkerThread files{u"files"_s};
    AccountList list{stage.folder.filePath(u"accounts.json"_s), files};
    SandboxAccount sandbox{stage.credentials};
    HistoryModel model{stage.history};
    MainWindow window{model};
    AccountChoice choice{list, sandbox, *window.accountBar(), *window.messageBar()};
    ChallengeDesk desk{stage.history, stage.credentials, api, stage.knowledge};
    ChallengeState challenge{desk};
    SendControl control{sender, choice, challenge, model, window};
};

} // namespace renotify
