// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// accounts.json, written by hand, by a newer program, or by an attacker.

#include "fuzz.h"

#include "settings/accountsjson.h"

using namespace renotify;

void oneInput(const QByteArray &bytes)
{
    const Result<QList<Account>> accounts = decodeAccounts(bytes);
    if (!accounts)
        return;
    const Result<QList<Account>> again = decodeAccounts(encodeAccounts(accounts.value()));
    hold(again && again.value() == accounts.value(), "what was read is written and read the same");
}
