// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/windowstate.h"

#include <QList>
#include <QObject>

class QAction;

namespace renotify {

class AccountChoice;
struct CommandLine;
class MainWindow;

/// Puts what a command line or a second start asks for into the window. It never sends, and never chooses an account
/// that does not exist.
class FormFiller : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    FormFiller(AccountChoice &choice, MainWindow &window, QObject *parent = nullptr);

    void fill(const CommandLine &line);
    /// Says where the draft came from, and offers to put back what was there.
    void fill(const FormDraft &draft, const QString &origin);
    /// The same, but silent if nothing is lost.
    void replace(const FormDraft &draft, const QString &origin);

private:
    void setTtl(FormDraft &draft, const QString &ttl);
    void put(const FormDraft &draft);
    void putBack();
    void countReplaced();
    void endNotices();

    AccountChoice &m_choice;
    MainWindow &m_window;
    QAction *m_putBack;
    QAction *m_putBackTaken;     ///< puts back what was taken out when another identity was typed
    QString m_accountId;         ///< the account that the notices are about
    QList<FormDraft> m_replaced; ///< the drafts that consecutive links and pastes replaced, the newest last
};

} // namespace renotify
