// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textverbs.h"

#include "cli/completion.h"
#include "cli/manual.h"
#include "cli/words.h"

namespace renotify::cli {

using namespace Qt::StringLiterals;

void TextVerb::start()
{
    if (invocation().verb->id == VerbId::Version) {
        output().write(versionRecord());
    } else if (invocation().verb->id == VerbId::Manual) {
        output().writeRaw(manualPage());
    } else {
        const auto script = completionFor(invocation().argument);
        if (!script)
            return fail(ExitCode::Usage, CtlWords::tr("There are completions for bash, zsh and fish."));
        output().writeRaw(*script);
    }
    endWritten();
}

} // namespace renotify::cli
