// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/formfiller.h"

#include "domain/sandbox.h"
#include "ui/accounts/accountchoice.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusnews.h"

#include <QAction>

#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;

FormFiller::FormFiller(AccountChoice &choice, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_window(window)
    , m_putBack(new QAction(tr("Restore the previous values"), this))
    , m_putBackTaken(new QAction(tr("Put back challenge and ticket"), this))
{
    connect(m_putBack, &QAction::triggered, this, &FormFiller::putBack);
    connect(&choice, &AccountChoice::changed, this, [this] {
        if (std::exchange(m_accountId, m_choice.id()) != m_choice.id())
            endNotices();
    });
    SendForm *form = m_window.form();
    connect(form, &SendForm::sendRequested, this, &FormFiller::endNotices);
    connect(m_putBackTaken, &QAction::triggered, form, &SendForm::putBack);
    connect(form, &SendForm::takenOut, this, [this](const QString &identity) {
        m_window.news()->offer(m_putBackTaken); // first, because the sentence gets the room that it leaves
        m_window.news()->say(
            tr("This is another customer: the challenge and ticket of “%1” were removed from the form.").arg(identity));
    });
    connect(form, &SendForm::nothingTakenOut, m_window.news(), &StatusNews::withdraw);
}

/// The notices were about an account and a content of the form that are no longer there.
void FormFiller::endNotices()
{
    for (const auto subject : {"account"_L1, "line"_L1, "ttl"_L1, "filled"_L1, "replaced"_L1, "drop"_L1})
        m_window.messageBar()->dismiss(subject);
    m_window.news()->withdraw();
}

void FormFiller::fill(const CommandLine &line)
{
    MessageBar *bar = m_window.messageBar();
    for (const auto subject : {"account"_L1, "line"_L1, "ttl"_L1}) // the notices of the previous command line
        bar->dismiss(subject);
    if (line.sandbox)
        m_choice.choose(sandboxId());
    if (line.account && !m_choice.chooseByName(*line.account))
        bar->show(MessageBar::Tone::Warning, u"account"_s, tr("There is no account named “%1”.").arg(*line.account));
    if (!line.fault.isEmpty())
        bar->show(MessageBar::Tone::Warning, u"line"_s, line.fault);
    if (!line.fillsForm())
        return;

    FormDraft draft = m_window.form()->draft();
    if (line.identity || line.challenge) {
        // This is another customer: nothing of the previous one may stay.
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
    else if (m_window.form()->draft().identity.isEmpty() && m_window.form()->draft().challenge.isEmpty())
        put(draft);
    else
        fill(draft, tr("Filled in from the command line. Check the form before you send."));
}

void FormFiller::fill(const FormDraft &draft, const QString &origin)
{
    if (!m_window.messageBar()->speaksOf(u"filled"_s))
        m_replaced.clear();
    m_replaced.append(m_window.form()->draft());
    put(draft);
    m_window.messageBar()->show(MessageBar::Tone::Info, u"filled"_s, origin, m_putBack);
    countReplaced();
}

void FormFiller::put(const FormDraft &draft)
{
    m_window.form()->setDraft(draft);
    m_window.form()->lookForPending();
}

void FormFiller::replace(const FormDraft &draft, const QString &origin)
{
    const FormDraft before = m_window.form()->draft();
    const bool isOther = draft.identity != before.identity || draft.challenge != before.challenge;
    const bool hadMore = !before.challenge.isEmpty() || !before.reason.isEmpty();
    if (isOther && hadMore && before != SandboxAccount::example())
        fill(draft, origin);
    else
        put(draft);
}

void FormFiller::putBack()
{
    if (!m_replaced.isEmpty())
        m_window.form()->setDraft(m_replaced.takeLast());
    if (m_replaced.isEmpty())
        m_window.messageBar()->dismiss(u"filled"_s);
    countReplaced();
}

/// Ten links may arrive at once, of which the form shows the last: each of them is counted.
void FormFiller::countReplaced()
{
    const auto earlier = int(m_replaced.size()) - 1; // the first is what was there before the links
    if (earlier < 1) {
        m_window.messageBar()->dismiss(u"replaced"_s);
        return;
    }
    m_window.messageBar()->show(
        MessageBar::Tone::Warning, u"replaced"_s,
        tr("%Ln earlier link(s) or paste(s) were replaced before they were sent. “Restore the previous "
           "values” brings them back one by one.",
           nullptr, earlier));
}

void FormFiller::setTtl(FormDraft &draft, const QString &ttl)
{
    bool isNumber = false;
    const auto seconds = Ttl::from(ttl.toInt(&isNumber));
    if (isNumber && seconds)
        draft.ttl = seconds;
    else
        m_window.messageBar()->show(MessageBar::Tone::Warning, u"ttl"_s,
                                    tr("“%1” is not a valid time to live: it must be 0 to 300 seconds.").arg(ttl));
}

} // namespace renotify
