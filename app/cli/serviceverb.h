// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "cli/workplace.h"

#include <QTimer>

namespace renotify::cli {

/// A verb that works through an account: it finds the account, its secret and, if it is about a challenge, which one.
class ServiceVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;

protected:
    /// The account is at hand, and the secret is where the account says.
    virtual void work() = 0;
    /// `--timeout` is over.
    /// Gives `--timeout` anew: what comes now is another thing to wait for.
    void waitAnew();
    virtual void giveUp() { fail(ExitCode::NotSent, QStringLiteral("It took longer than --timeout allows.")); }

    const Account &account() const { return *m_account; }
    Workplace &place() { return *m_place; }

    /// The service and the identity from the command line; if they are not there, the run has ended.
    std::optional<Customer> customer();
    /// Calls `then` with the challenge that is meant: the one that was named, or the only one that is pending.
    void withTarget(std::function<void(const NotificationRequest &)> then);

    /// The pending challenges of the customer, all pages of them.
    void withPending(const Customer &customer, std::function<void(const QList<Challenge> &)> then);

private:
    void startSandbox();
    void take(Account account);
    void begin(const Account &account, const std::optional<Secret> &secret);
    void pickOnly(const NotificationRequest &request, const QList<Challenge> &pending,
                  const std::function<void(const NotificationRequest &)> &then);
    void nextPage(const Customer &customer, const std::optional<QUrl> &from, const QList<Challenge> &before,
                  const std::function<void(const QList<Challenge> &)> &then);

    SandboxProcess m_sandbox; // ended last, after whoever uses it
    std::optional<DataFolder> m_folder;
    std::optional<Account> m_account;
    std::unique_ptr<Workplace> m_place;
    QTimer m_timeout;
};

} // namespace renotify::cli
