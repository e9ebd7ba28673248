// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sandboxserver.h"
#include "send/sendstage.h"
#include "support/workerthread.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountchoice.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/challenge/challengestate.h"
#include "ui/history/historymodel.h"
#include "ui/program/followcontrol.h"
#include "ui/program/mainwindow.h"
#include "ui/program/sendcontrol.h"
#include "verify/verifyapi.h"

namespace renotify {

/// A sandbox, and a stage with an account for it and without any obstacles.
struct ChallengeRoom
{
    /// For `keychain` see SendStage; it gets the account's secret later.
    explicit ChallengeRoom(CredentialStore *keychain = nullptr);

    void save(const Account &account) const; ///< as the only account in the file

    sandbox::SandboxServer server;
    SendStage stage;
    Account account;
};

/// One run of the window on a stage that outlives it: journal, accounts and secrets stay, as after a restart.
struct ChallengeWindow
{
    /// `stage` has an accounts file that contains `account`.
    ChallengeWindow(SendStage &stage, const Account &account);
    ~ChallengeWindow();

    void fill(const QString &identity);
    void send(); ///< by its key, after a pause that is too long for a double click

    /// The text of the read-only line, or of the widget's description, with this name.
    QString line(const QString &name) const;
    QString description(const QString &name) const;
    QString reason() const; ///< the text in the note by the button
    bool canSend() const;

    SendStage &stage;
    VerifyApi api;
    Sender sender{stage.history, stage.credentials, api, stage.knowledge, u"kim"_s};
    ChallengeDesk desk{stage.history, stage.credentials, api, stage.knowledge};
    WorkerThread files{u"files"_s};
    AccountList list{stage.folder.filePath(u"accounts.json"_s), files};
    SandboxAccount sandbox{stage.credentials};
    HistoryModel model{stage.history};
    MainWindow window{model};
    AccountChoice choice{list, sandbox, *window.accountBar(), *window.messageBar()};
    ChallengeState state{desk};
    SendControl control{sender, choice, state, model, window};
    FollowControl follow{sender, choice, desk, model, window};
};

} // namespace renotify
