// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batchlists.h"
#include "send/follower.h"
#include "send/sendstage.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountchoice.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/batch/checkpage.h"
#include "ui/batch/listwindow.h"
#include "ui/batch/runpage.h"
#include "ui/batch/sourcepage.h"
#include "ui/history/historymodel.h"
#include "ui/program/listcontrol.h"
#include "ui/program/mainwindow.h"
#include "verify/verifyapi.h"

#include <QAbstractButton>

namespace renotify {

/// The real window of a list, beside the main window with one account, and a service that counts what reaches it. A
/// person acts through buttons and keys, and reads what is shown.
struct ListRoom
{
    enum class Kind { Staging, Production };
    static constexpr int patience = 60'000; // ms, for a list at the pace of the account

    /// A list of these, as somebody pastes it.
    static QString listOf(const QStringList &identities) { return u"identity\n"_s + identities.join(u'\n') + u'\n'; }

    explicit ListRoom(Kind kind = Kind::Staging);
    ~ListRoom() { files.finish(); }

    ListWindow &shown() { return *control.window(); }

    /// What a person reads in the control of this name.
    QString reads(const QString &name);

    QAbstractButton *button(const QString &text);
    /// False if there is no such button, or if it is disabled.
    bool press(const QString &text);

    template<class View>
    View *view(const QString &name)
    {
        for (auto *view : shown().findChildren<View *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }

    /// `Can be sent 7`, for each group.
    QStringList groups(const QString &name);
    void choose(const QString &groups, const QString &title);

    void paste(const QString &text);
    /// Pastes, waits for the check of the values and of the challenges, and goes on to what will be sent.
    bool pasteAndContinue(const QString &text);

    bool hasEnded() { return shown().run()->state() == RunPage::State::Ended; }

    SendStage stage;
    BatchService service;
    VerifyApi api;
    WorkerThread files{u"files"_s};
    const QString accountsFile = stage.folder.filePath(u"accounts.json"_s);
    AccountList list{accountsFile, files};
    SandboxAccount sandbox{stage.credentials};
    HistoryModel model{stage.history};
    MainWindow window{model};
    AccountChoice choice{list, sandbox, *window.accountBar(), *window.messageBar()};
    ChallengeDesk desk{stage.history, stage.credentials, api, stage.knowledge};
    Follower follower{desk};
    ListControl control{
        {stage.history, stage.credentials, api, desk, stage.knowledge, follower}, choice, model, window};
};

} // namespace renotify
