// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listeditor.h"
#include "domain/account.h"
#include "ui/program/listrunner.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;

namespace renotify {

class AccountChoice;
class BatchRun;
class CredentialStores;
class ListedRows;
struct BatchStanding;
class ListWindow;
class MainWindow;
class VerifyApi;

/// *Re-send from a list…*: opens the window of a list, reads and checks it, and hands it to ListRunner when the person
/// has confirmed. Single sends go on beside it.
class ListControl : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SqlHistory &history;
        const CredentialStores &credentials;
        VerifyApi &api;
        ChallengeDesk &desk;
        SendKnowledge &knowledge;
        Follower &follower;
    };

    /// All must outlive this object.
    ListControl(const Parts &parts, const AccountChoice &choice, HistoryModel &model, MainWindow &window,
                QObject *parent = nullptr);
    ~ListControl() override;

    void open();
    void openFile(const QString &path);

    /// Lets the history be filtered by the lists that were sent.
    void offerLists();
    /// Tells of the newest list if an earlier start has left rows of it unsent, with the way to go on.
    void offerUnfinished();

    ListWindow *window() const { return m_list.get(); } ///< nullptr until open()
    bool isRunning() const { return m_runner && m_runner->isRunning(); }
    /// After the push that is under way; idle() follows if a list is running.
    void stop();

signals:
    void idle();

private:
    void makeWindow();
    void showState();
    void listenToEditor();
    void listenToCheck();
    void listenToPages();
    void showInHistory();
    void takeAccount();
    void checkAccount();
    bool beginList(const QString &label);
    ListDefaults defaults() const;
    void read(const QString &path);
    void paste(const QByteArray &text);
    void showChecked();
    bool hasAccount();
    void look();
    void endLook(const std::optional<Error> &error);
    void weigh();
    void withKnown(const std::function<void(const std::optional<Batch> &, const BatchStanding &)> &then);
    void lookAtThoseLeft(const BatchStanding &standing);
    void showPlan(const QDateTime &begun, qint64 waiting);
    std::optional<qint64> wouldBeSent() const;
    QStringList leftOut() const;
    void confirm();
    void goOnWith(const Batch &list);

    const Parts m_parts;
    const AccountChoice &m_choice;
    HistoryModel &m_model;
    MainWindow &m_window;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<ListWindow> m_list;
    std::unique_ptr<ListEditor> m_editor;
    std::unique_ptr<ListedRows> m_rows;
    std::unique_ptr<BatchRun> m_look;
    std::unique_ptr<ListRunner> m_runner;
    std::optional<Account> m_account; ///< of the list
    QString m_label;
    Batch m_batch;
    QList<quint32> m_joining;       ///< rows that the list gets in addition: see BatchStanding
    QHash<quint32, QString> m_seen; ///< rows of this list that were looked at, and why each would be left out
    bool m_looksByItself = true;    ///< until the person stops it
};

} // namespace renotify
