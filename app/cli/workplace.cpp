// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workplace.h"

#include "settings/preferences.h"
#include "support/osuser.h"

#include <chrono>

namespace renotify::cli {

using namespace std::chrono_literals;

namespace {

Deadlines deadlinesOf(const Preferences &preferences)
{
    return {.connect = preferences.connectDeadline, .whole = preferences.sendDeadline};
}

} // namespace

// Nobody may be there to see a keychain's prompt, and a script must not hang: it waits 3 s and not the window's 30.
Workplace::Workplace(const DataFolder &folder, Account::KeepSecret secret)
    : history(folder.history())
    , keychain(secret == Account::KeepSecret::InKeychain ? std::make_unique<KeychainStore>(3s) : nullptr)
    , credentials(keychain ? static_cast<CredentialStore &>(*keychain) : session, session)
    , api(deadlinesOf(loadPreferences(folder.preferences())))
    , sender(history, credentials, api, knowledge, osUser())
{
}

} // namespace renotify::cli
