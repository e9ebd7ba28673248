// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/error.h"
#include "settings/windowstate.h"
#include "support/sandboxprocess.h"

#include <QObject>

namespace renotify {

class CredentialStores;

/// The account of the built-in sandbox: there once its program runs, its secret kept for the session.
class SandboxAccount : public QObject
{
    Q_OBJECT

public:
    /// `secrets` gets the secret of each run, and outlives this.
    explicit SandboxAccount(const CredentialStores &secrets, QObject *parent = nullptr);

    static QString accountId();
    static QString accountName(); ///< as it is stored, in every language; accountText() has what is shown

    /// What the sandbox's first form is filled with: the customer who approves.
    static FormDraft example();

    /// Starts the program unless it runs; ready() or failed() follows.
    void start();

    /// Nothing while the program does not run.
    const std::optional<Account> &account() const { return m_account; }

signals:
    void ready();
    void failed(const renotify::Error &error);
    void ended(); ///< the program ended by itself: there is no account until start() is called again

private:
    const CredentialStores &m_secrets;
    SandboxProcess m_process;
    std::optional<Account> m_account;
};

} // namespace renotify
