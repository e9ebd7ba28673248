// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/fieldtext.h"

class QString;

namespace renotify {

class TextField;

/// Makes a field for a SID of this kind, which says what is wrong with another text. `example` is shown while it is
/// empty.
TextField *sidField(const QString &name, const QString &example, SidKind kind);

} // namespace renotify
