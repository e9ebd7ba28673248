// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formfiller.h"

#include "accountchoice.h"
#include "commandline.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "sandboxaccount.h"
#include "sendform.h"

namespace renotify {

using namespace Qt::StringLiterals;

void FormFiller::fill(const CommandLine &line)
{
    if (line.sandbox)
        m_choice.choose(SandboxAccount::accountId());
    if (line.account && !m_choice.chooseByName(*line.account))
        warn(tr("There is no account named “%1”.").arg(*line.account));
    if (!line.fault.isEmpty())
        warn(line.fault);

    FormDraft draft = m_window.form()->draft();
    draft.service = line.service.value_or(draft.service);
    draft.identity = line.identity.value_or(draft.identity);
    draft.challenge = line.challenge.value_or(draft.challenge);
    draft.reason = line.reason.value_or(draft.reason);
    if (line.ttl) {
        bool isNumber = false;
        const auto ttl = Ttl::from(line.ttl->toInt(&isNumber));
        if (isNumber && ttl)
            draft.ttl = ttl;
        else
            warn(tr("“%1” is no time to live: it has 0 to 300 seconds.").arg(*line.ttl));
    }
    m_window.form()->setDraft(draft);
}

void FormFiller::warn(const QString &sentence)
{
    m_window.messageBar()->show(MessageBar::Tone::Warning, u"line"_s, sentence);
}

} // namespace renotify
