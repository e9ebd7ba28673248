// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

namespace renotify::cli {

/// `version`, `completion` and `manual`: text that is known without opening anything.
class TextVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;
};

} // namespace renotify::cli
