// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/windowstate.h"

#include <QMainWindow>

#include <array>
#include <optional>

class QAction;
class QLabel;
class QSplitter;

namespace renotify {

struct Account;
struct Attempt;
class AccountBar;
class GuardFrame;
class HistoryModel;
class HistoryView;
class MessageBar;
class OutcomeView;
class SendForm;
class StatusNews;

/// The window: the account, the form, the outcome and the history, and the actions with their keys. It only places the
/// widgets; Program decides who acts on what they announce.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(HistoryModel &history, QWidget *parent = nullptr);
    ~MainWindow() override;

    AccountBar *accountBar() const { return m_accountBar; }
    MessageBar *messageBar() const { return m_messageBar; }
    StatusNews *news() const { return m_news; } ///< for messages that may pass unread
    SendForm *form() const { return m_form; }
    OutcomeView *outcome() const { return m_outcome; }
    HistoryView *history() const { return m_history; }

    WindowState state() const;
    void setState(const WindowState &state);

    /// For others that want to offer it; it is not in the menu.
    QAction *addAccountAction() const { return m_addAccount; }

    /// Somebody wants to see the window: it leaves the task bar and comes to the front, or asks for attention if the
    /// desktop does not let a window do that on its own.
    void comeForward();

    /// Shows the account in the frame, in the title and on the button; `obstacle` says why there is none.
    void showAccount(const std::optional<Account> &account, const QString &obstacle);

    /// Makes an action of the window with a key of its own. It is in the menu only after addToMenu().
    QAction *addKey(const QString &text, const QKeySequence &key);
    /// The groups of the menu, in their order.
    enum class MenuPart { Send, Paste, Find, History, Settings, Help, Quit };
    /// Adds to the end of the group.
    void addToMenu(MenuPart part, const QList<QAction *> &actions);

    /// Makes room for searching the history, which may be folded to its heading or have no room at all.
    void unfoldHistory();

    /// These are for the status bar.
    void showTotal(qint64 sends);
    void showFound(qint64 found, qint64 sends);
    void showSize(qint64 bytes);

signals:
    void accountsRequested();
    void refreshRequested(); ///< to read the challenge again
    void preferencesRequested();
    void loadRequested(const renotify::Attempt &row); ///< to put the row into the form
    void closeRequested();                            ///< by the person; the window stays until it is told to close

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePage();
    void makeStatusBar();
    void fillMenu();
    void addSendActions();
    void addSettingActions();
    void takeRoom();
    void fitIntoScreen();
    void settleSides();
    void tellOutcome();

    GuardFrame *m_frame;
    AccountBar *m_accountBar;
    MessageBar *m_messageBar;
    StatusNews *m_news;
    SendForm *m_form;
    OutcomeView *m_outcome;
    HistoryView *m_history;
    QSplitter *m_sides; ///< the outcome above, the history below
    QLabel *m_total;
    QLabel *m_size;
    QAction *m_addAccount;
    QMenu *m_menu;
    std::array<QAction *, int(MenuPart::Quit) + 1> m_menuEnds{}; ///< new actions of a group are inserted before these
    QString m_accountId;
    bool m_isShort = false; ///< not high enough for both the outcome and the history
};

} // namespace renotify
