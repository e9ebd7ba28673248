// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

struct AccountReport;

/// What the test of an account found, in sentences: which services there are, what the credential may do, and which
/// permission it lacks.
QString reportWords(const AccountReport &report);

} // namespace renotify
