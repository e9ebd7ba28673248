// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

struct Account;
struct Batch;
class BatchTally;

/// What became of a list, as plain text for a ticket. It names no customer.
QString listReceipt(const Batch &batch, const Account &account, const BatchTally &tally);

} // namespace renotify
