// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QWidget>

class QStackedWidget;

namespace renotify {

class CheckPage;
class ConfirmPage;
class GuardFrame;
class MessageBar;
class ReadingText;
class RunPage;
class SourcePage;

/// The window of a list: where it comes from, its check, what will be sent, and the run. It only places the pages.
class ListWindow : public QWidget
{
    Q_OBJECT

public:
    enum Page { Source, Check, Confirm, Run };

    explicit ListWindow(QWidget *parent = nullptr);

    SourcePage *source() const { return m_source; }
    CheckPage *check() const { return m_check; }
    ConfirmPage *confirm() const { return m_confirm; }
    RunPage *run() const { return m_run; }
    MessageBar *messages() const { return m_messages; }

    void setAccount(const Account &account);
    /// The name of the list, for the title; empty if there is none.
    void setLabel(const QString &label);
    /// The list was to be sent through an account that was changed or removed.
    void sayAccountIsGone();
    Page page() const;
    void turnTo(Page page);

signals:
    void closing(); ///< by the person; the window is hidden, and a run goes on

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showTitle();

    GuardFrame *m_frame;
    ReadingText *m_steps;
    ReadingText *m_through;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    SourcePage *m_source;
    CheckPage *m_check;
    ConfirmPage *m_confirm;
    RunPage *m_run;
    QString m_label;
};

} // namespace renotify
