// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace renotify {

struct Attempt;

/// What a ticket needs to know about one send, one fact per line. Readers of the ticket may not be allowed to see the
/// customer's data, so identity and SIDs are masked everywhere. `attempt` must be complete, with the headers of its
/// answer.
QString receiptText(const Attempt &attempt);

/// The first and the last four characters with an ellipsis between them; fewer characters if the text is so short that
/// these would be most of it.
QString masked(QStringView text);

} // namespace renotify
