// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace renotify {

/// Shows and chooses the account that the window works with. The sandbox is always in the list.
class AccountBar : public QWidget
{
    Q_OBJECT

public:
    explicit AccountBar(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setMenu(QMenu *menu);
    /// Sets the action of the *Paste ticket* button.
    void setPasteAction(QAction *action);
    /// The same of the *From a list* button.
    void setListAction(QAction *action);

    /// Shows `id` as chosen, without emitting chosen().
    void setChosen(const QString &id);
    QString chosenId() const;

signals:
    void chosen(const QString &id); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpButtons();
    void showProduction();

    QComboBox *m_choice;
    QLabel *m_production;
    QLabel *m_host; ///< where the account sends to; hidden for Twilio itself
    QToolButton *m_paste;
    QToolButton *m_list;
    QToolButton *m_menu;
};

} // namespace renotify
