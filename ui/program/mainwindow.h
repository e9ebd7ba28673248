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

/// The window: account, form, outcome and history, and the actions with their keys. It puts widgets in their
/// places; who acts on what they announce is Program's matter.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(HistoryModel &history, QWidget *parent = nullptr);
    ~MainWindow() override;

    AccountBar *accountBar() const { return m_accountBar; }
    MessageBar *messageBar() const { return m_messageBar; }
    StatusNews *news() const { return m_news; } ///< for what may pass unread
    SendForm *form() const { return m_form; }
    OutcomeView *outcome() const { return m_outcome; }
    HistoryView *history() const { return m_history; }

    WindowState state() const;
    void setState(const WindowState &state);

    /// For whoever wants to offer it; not in the menu.
    QAction *addAccountAction() const { return m_addAccount; }

    /// Somebody wants the window: it comes out of the task bar and to the front, or asks for attention where the
    /// desktop lets no window come to the front by itself.
    void comeForward();

    /// In frame, title and on the button; `obstacle` says why there is none.
    void showAccount(const std::optional<Account> &account, const QString &obstacle);

    /// An action of the window with a key of its own; it is in the menu once addToMenu() has put it there.
    QAction *addKey(const QString &text, const QKeySequence &key);
    /// The groups of the menu, in this order.
    enum class MenuPart { Send, Paste, Find, History, Settings, Help, Quit };
    /// At the end of its group.
    void addToMenu(MenuPart part, const QList<QAction *> &actions);

    /// So that the history can be searched: it may be folded to its heading, or be given no room at all.
    void unfoldHistory();

    /// For the status bar.
    void showTotal(qint64 sends);
    void showFound(qint64 found, qint64 sends);
    void showSize(qint64 bytes);

signals:
    void accountsRequested();
    void refreshRequested(); ///< the challenge is to be read again
    void preferencesRequested();
    void loadRequested(const renotify::Attempt &row); ///< it is to go into the form
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
    void settleSides();
    void tellOutcome();

    GuardFrame *m_frame;
    AccountBar *m_accountBar;
    MessageBar *m_messageBar;
    StatusNews *m_news;
    SendForm *m_form;
    OutcomeView *m_outcome;
    HistoryView *m_history;
    QSplitter *m_sides; ///< outcome above, history below
    QLabel *m_total;
    QLabel *m_size;
    QAction *m_addAccount;
    QMenu *m_menu;
    std::array<QAction *, int(MenuPart::Quit) + 1> m_menuEnds{}; ///< before it goes what is added to a group
    QString m_accountId;
    bool m_isShort = false; ///< too low for the history beside the outcome
};

} // namespace renotify
