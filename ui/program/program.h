// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstores.h"
#include "credentials/keychainstore.h"
#include "credentials/sessionstore.h"
#include "history/sqlhistory.h"
#include "send/accountcheck.h"
#include "send/sender.h"
#include "send/sendknowledge.h"
#include "settings/datafolder.h"
#include "settings/preferences.h"
#include "ui/accounts/accountchoice.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/challenge/challengestate.h"
#include "ui/history/historymodel.h"
#include "ui/program/accountcontrol.h"
#include "ui/program/detailspaste.h"
#include "ui/program/foldernotices.h"
#include "ui/program/followcontrol.h"
#include "ui/program/formfiller.h"
#include "ui/program/helpactions.h"
#include "ui/program/historycontrol.h"
#include "ui/program/historyexporter.h"
#include "ui/program/historyremover.h"
#include "ui/program/historyretention.h"
#include "ui/program/listcontrol.h"
#include "ui/program/mainwindow.h"
#include "ui/program/rescuecontrol.h"
#include "ui/program/rowactions.h"
#include "ui/program/sendcontrol.h"
#include "ui/widgets/focusring.h"
#include "verify/verifyapi.h"

#include <QTimer>

namespace renotify {

struct CommandLine;

/// The running program on one data folder: it holds every part and connects them.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(DataFolder folder);
    ~Program() override;

    /// Shows the window, with the form filled from `line`. The first call also restores the account and the draft of
    /// the last run.
    void open(const CommandLine &line);
    /// What a second start asks for while this one is running.
    void fill(const CommandLine &line);

    MainWindow &window() { return m_window; }
    Sender &sender() { return m_sender; }
    const SendControl &sendControl() const { return m_sendControl; }
    const ChallengeDesk &desk() const { return m_desk; }
    const AccountChoice &choice() const { return m_choice; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wire();
    void wireFinder();
    void watchNetwork();
    void load(const CommandLine &line);
    void chooseFirst(const CommandLine &line);
    void showChoice();
    void loadRow(const Attempt &row);
    void editPreferences();
    void setPreferences(const Preferences &preferences);
    void saveState();
    void close();

    const DataFolder m_folder;
    WorkerThread m_files;
    Preferences m_preferences;
    KeychainStore m_keychain;
    SessionStore m_session;
    const CredentialStores m_credentials;
    SendKnowledge m_knowledge;
    SqlHistory m_history;
    VerifyApi m_api;
    Sender m_sender;
    AccountCheck m_accountCheck;
    ChallengeDesk m_desk;
    AccountList m_accounts;
    SandboxAccount m_sandbox;
    HistoryModel m_historyModel;
    MainWindow m_window;
    AccountChoice m_choice;
    ChallengeState m_challenge;
    SendControl m_sendControl;
    FollowControl m_followControl;
    AccountControl m_accountControl;
    FormFiller m_filler;
    DetailsPaste m_paste;
    HistoryControl m_historyControl;
    RowActions m_rowActions;
    ListControl m_lists;
    HistoryExporter m_exporter;
    HistoryRemover m_remover;
    HistoryRetention m_retention{m_history, m_remover, m_preferences, m_window};
    RescueControl m_rescue{m_history, m_historyModel, m_sender, m_window};
    HelpActions m_help;
    FolderNotices m_folderNotices;
    const FocusRing m_focusRing;
    QString m_shownId; ///< the account that was shown last as chosen
    bool m_watchesNetwork = false;
    QTimer m_shown;   ///< fires when the first picture is on the screen
    QTimer m_settled; ///< fires when the form has not been changed for a moment
};

} // namespace renotify
