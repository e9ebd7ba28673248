// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/formfiller.h"

#include "ui/accounts/accountchoice.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace renotify {

using namespace Qt::StringLiterals;

FormFiller::FormFiller(AccountChoice &choice, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_window(window)
    , m_putBack(new QAction(tr("Restore the previous values"), this))
{
    connect(m_putBack, &QAction::triggered, this, [this] {
        m_window.form()->setDraft(m_before);
        m_window.messageBar()->dismiss(u"filled"_s);
    });
}

void FormFiller::fill(const CommandLine &line)
{
    if (line.sandbox)
        m_choice.choose(SandboxAccount::accountId());
    if (line.account && !m_choice.chooseByName(*line.account))
        warn(tr("There is no account named “%1”.").arg(*line.account));
    if (!line.fault.isEmpty())
        warn(line.fault);
    if (!line.fillsForm())
        return;

    FormDraft draft = m_window.form()->draft();
    if (line.isLink && (line.identity || line.challenge)) {
        // Another customer: nothing of the one before may stay beside them.
        draft.identity.clear();
        draft.challenge.clear();
        draft.reason.clear();
    }
    draft.service = line.service.value_or(draft.service);
    draft.identity = line.identity.value_or(draft.identity);
    draft.challenge = line.challenge.value_or(draft.challenge);
    draft.reason = line.reason.value_or(draft.reason);
    if (line.ttl)
        setTtl(draft, *line.ttl);
    if (line.isLink)
        fill(draft, tr("Filled in from a link. Check the form before you send."));
    else
        m_window.form()->setDraft(draft);
}

void FormFiller::fill(const FormDraft &draft, const QString &origin)
{
    m_before = m_window.form()->draft();
    m_window.form()->setDraft(draft);
    m_window.messageBar()->show(MessageBar::Tone::Info, u"filled"_s, origin, m_putBack);
}

void FormFiller::setTtl(FormDraft &draft, const QString &ttl)
{
    bool isNumber = false;
    const auto seconds = Ttl::from(ttl.toInt(&isNumber));
    if (isNumber && seconds)
        draft.ttl = seconds;
    else
        warn(tr("“%1” is not a valid time to live: it must be 0 to 300 seconds.").arg(ttl));
}

void FormFiller::warn(const QString &sentence)
{
    m_window.messageBar()->show(MessageBar::Tone::Warning, u"line"_s, sentence);
}

} // namespace renotify
