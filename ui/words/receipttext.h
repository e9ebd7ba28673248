// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace renotify {

struct Attempt;

/// What a ticket needs to know of one send, a line each, for people who may read the ticket and not the customer's
/// data: identity and SIDs are masked wherever they stand. `attempt` is whole, with its answer's headers.
QString receiptText(const Attempt &attempt);

/// The first and the last four characters with an ellipsis between; of a text so short that these would be most of
/// it, fewer.
QString masked(QStringView text);

} // namespace renotify
