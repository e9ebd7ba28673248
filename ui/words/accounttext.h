// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// The name of an account where people read it. The sandbox is stored under one name and shown in the language of the
/// window; other accounts keep the name that a person gave them.
QString accountText(const QString &id, const QString &name);

} // namespace renotify
