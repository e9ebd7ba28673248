// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstores.h"
#include "credentials/keychainstore.h"
#include "credentials/sessionstore.h"
#include "history/sqlhistory.h"
#include "send/accountcheck.h"
#include "send/challengedesk.h"
#include "send/follower.h"
#include "send/sender.h"
#include "send/sendknowledge.h"
#include "settings/datafolder.h"
#include "support/sandboxprocess.h"
#include "verify/verifyapi.h"

#include <memory>

namespace renotify::cli {

/// The parts that a verb needs to reach the service: the same ones as in the window, on the same files.
class Workplace
{
public:
    /// For an account that keeps its secret there. Without a keychain nothing asks for the session bus, which may hang.
    Workplace(const DataFolder &folder, Account::KeepSecret secret);

    SendKnowledge knowledge;
    SqlHistory history;
    std::unique_ptr<KeychainStore> keychain;
    SessionStore session;
    CredentialStores credentials;
    VerifyApi api;
    Sender sender;
    ChallengeDesk desk{history, credentials, api, knowledge};
    AccountCheck accountCheck{credentials, api};
    Follower follower{desk};
};

} // namespace renotify::cli
