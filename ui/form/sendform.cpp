// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sendform.h"

#include "domain/account.h"
#include "domain/sendlink.h"
#include "ui/challenge/challengecard.h"
#include "ui/challenge/challengefinder.h"
#include "ui/challenge/challengestate.h"
#include "ui/form/challengeorigin.h"
#include "ui/form/fieldsarea.h"
#include "ui/form/onecustomer.h"
#include "ui/form/recentidentities.h"
#include "ui/form/sendrow.h"
#include "ui/form/serviceoffer.h"
#include "ui/form/sidfield.h"
#include "ui/form/ttlfield.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"
#include "ui/words/fieldtext.h"
#include "ui/words/together.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomyHeight = 65 * grid; // that of the form, from which on its rows stand a whole step of the grid apart

} // namespace

SendForm::SendForm(QWidget *parent)
    : Pane(tr("Re-send"), parent)
    , m_service(sidField(tr("Service SID"), u"VA…"_s, SidKind::Service))
    , m_services(new ServiceOffer(m_service))
    , m_identity(new TextField(tr("Identity")))
    , m_finder(new ChallengeFinder(m_service, m_identity))
    , m_challenge(sidField(tr("Challenge SID"), u"YC…"_s, SidKind::Challenge))
    , m_ttl(new TtlField)
    , m_card(new ChallengeCard)
    , m_reason(new QLineEdit)
    , m_recents(new RecentIdentities(m_identity))
    , m_customer(new OneCustomer(m_identity, m_challenge, m_reason, this))
    , m_origin(new ChallengeOrigin(m_challenge, this))
    , m_scroll(new FieldsArea)
    , m_row(new SendRow)
    , m_wish([this] { return m_row->canSend(); })
{
    m_identity->edit()->setPlaceholderText(tr("how the service knows the customer"));
    m_reason->setAccessibleName(tr("Reason or ticket"));
    m_reason->setMaxLength(SendLink::longestReason);
    m_reason->setPlaceholderText(tr("kept in the history only"));
    m_scroll->setFields(makeFields());
    content()->addWidget(m_scroll);
    content()->addWidget(m_row, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    listen();
    setAccount({}, {});
}

SendForm::~SendForm()
{
    delete m_customer; // otherwise it would act once more when the focus leaves the identity
}

QWidget *SendForm::makeFields()
{
    auto *customer = new QWidget;
    auto *identity = new QHBoxLayout(customer);
    identity->setContentsMargins(0, 0, 0, 0);
    identity->setSpacing(grid / 2);
    identity->addWidget(m_identity, 1, Qt::AlignTop);
    identity->addWidget(m_finder->findButton(), 0, Qt::AlignTop);
    auto *page = new QWidget;
    auto *rows = new FormRows(page);
    rows->addRow(tr("Se&rvice SID"), m_service, m_service->edit());
    rows->addRow(tr("&Identity"), customer, m_identity->edit());
    rows->addBeneath(m_finder);
    rows->addRow(tr("C&hallenge SID"), m_challenge, m_challenge->edit());
    rows->addBeneath(m_card);
    rows->addRow(tr("&Time to live"), m_ttl, m_ttl->slider());
    rows->addRow(tr("Tic&ket"), m_reason, m_reason);
    rows->setContentsMargins(0, 0, 0, grid / 2);
    rows->setRowStretch(rows->rowCount(), 1);
    return page;
}

void SendForm::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    auto *rows = static_cast<FormRows *>(m_scroll->widget()->layout());
    const int spacing = height() < roomyHeight ? grid / 2 : grid;
    if (rows->verticalSpacing() != spacing)
        rows->setVerticalSpacing(spacing);
}

QSize SendForm::sizeHint() const
{
    return {minimumSizeHint().width(), Pane::sizeHint().height()};
}

void SendForm::listen()
{
    m_identity->setCheck([](QStringView text, Typing) { return identityFault(text); });
    connect(m_identity, &TextField::edited, this,
            [this] { m_identity->setHint(identityHint(m_identity->text()), FieldNote::Tone::Warning); });
    for (TextField *field : {m_service, m_identity, m_challenge})
        connect(field, &TextField::edited, this, &SendForm::edited);
    connect(m_challenge, &TextField::edited, this, [this] {
        if (m_challenge->edit()->hasFocus() && !m_challenge->text().isEmpty())
            m_finder->stop(); // the person already has a challenge
    });
    connect(m_finder, &ChallengeFinder::asked, m_customer, &OneCustomer::settle);
    connect(m_recents, &RecentIdentities::chosen, this, [this](const QString &identity) {
        m_identity->replaceText(identity);
        m_customer->settle();
    });
    connect(m_customer, &OneCustomer::changed, this, &SendForm::lookForPending);
    connect(m_customer, &OneCustomer::takenOut, this, &SendForm::takenOut);
    connect(m_customer, &OneCustomer::done, this, &SendForm::nothingTakenOut);
    connect(m_finder, &ChallengeFinder::chosen, this, &SendForm::choose);
    connect(m_finder, &ChallengeFinder::listed, this, [this] { m_scroll->ensureWidgetVisible(m_finder, 0, 0); });
    for (TextField *field : {m_service, m_identity, m_challenge})
        connect(field, &TextField::edited, m_ttl, [this] { m_ttl->setLifeEnd({}); });
    connect(m_ttl, &TtlField::edited, this, &SendForm::edited);
    connect(m_reason, &QLineEdit::textChanged, this, &SendForm::edited);
    connect(this, &SendForm::edited, this, [this] { say({}); });
    connect(m_row, &SendRow::leftBehind, this, [this] { m_identity->setFocus(Qt::OtherFocusReason); });
    connect(m_row, &SendRow::sendPressed, this, &SendForm::trySend);
    connect(m_row, &SendRow::cancelPressed, this, &SendForm::cancelRequested);
    connect(m_row, &SendRow::previewPressed, this, &SendForm::previewRequested);
}

void SendForm::setAccount(const std::optional<Account> &account, const QString &reason)
{
    m_accountId = account ? account->id : QString();
    m_row->setAccount(account, reason);
    m_services->setServices(account ? account->services : QList<Service>());
    m_finder->setAccount(account);
    m_origin->setAccount(m_accountId, account ? accountText(account->id, account->name) : QString());
    if (account && m_wantsPending)
        lookForPending();
}

void SendForm::lookForPending()
{
    m_wantsPending = m_accountId.isEmpty();
    if (m_challenge->text().isEmpty())
        m_finder->look();
}

void SendForm::putBack()
{
    m_finder->stop();
    m_customer->putBack();
}

void SendForm::say(const QString &sentence)
{
    m_row->say(sentence);
}

void SendForm::showChallenge(const ChallengeState &state)
{
    m_card->setState(state);
    connect(&state, &ChallengeState::changed, m_ttl, [this, &state] {
        const auto &challenge = state.challenge();
        m_ttl->setLifeEnd(challenge ? challenge->expiresAt : std::nullopt,
                          challenge ? challenge->clock : ServiceClock());
    });
}

void SendForm::setVerdict(const SendVerdict &verdict)
{
    m_row->setVerdict(verdict);
}

bool SendForm::isBusy() const
{
    return m_row->isBusy();
}

bool SendForm::overrides() const
{
    return m_row->overrides();
}

FormDraft SendForm::draft() const
{
    return {.service = m_service->text(),
            .identity = m_identity->text(),
            .challenge = m_challenge->text(),
            .ttl = m_ttl->ttl(),
            .reason = m_reason->text()};
}

void SendForm::setDraft(const FormDraft &draft)
{
    m_service->setText(draft.service);
    m_identity->setText(draft.identity);
    m_challenge->setText(draft.challenge);
    m_ttl->setTtl(draft.ttl);
    m_reason->setText(draft.reason);
    m_wantsPending = false;
    m_customer->begin();
}

std::optional<NotificationRequest> SendForm::request() const
{
    const auto service = ServiceSid::parse(m_service->text());
    const auto identity = Identity::parse(m_identity->text());
    const auto challenge = ChallengeSid::parse(m_challenge->text());
    if (!service || !identity || !challenge || m_ttl->hasFault())
        return std::nullopt;
    return NotificationRequest{*service, *identity, *challenge, m_ttl->ttl()};
}

QStringList SendForm::faults() const
{
    QStringList faults;
    for (const TextField *field : {m_service, m_identity, m_challenge}) {
        if (const QString fault = field->faultNow(); !fault.isEmpty())
            faults += labelled(field->edit()->accessibleName(), fault);
    }
    if (m_ttl->hasFault())
        faults += labelled(m_ttl->slider()->accessibleName(), ttlFault());
    return faults;
}

void SendForm::setSending(bool sending)
{
    m_row->setSending(sending);
}

void SendForm::setHold(std::chrono::seconds left)
{
    m_row->setHold(left);
}

void SendForm::focusIdentity()
{
    m_identity->setFocus(Qt::ShortcutFocusReason);
    m_identity->edit()->selectAll();
}

/// The focus goes on to the send button, unless the person has gone elsewhere in the meantime.
void SendForm::choose(const Challenge &challenge)
{
    m_challenge->replaceText(challenge.sid.toString());
    m_origin->claim();
    say({});
    m_ttl->setLifeEnd(challenge.expiresAt, challenge.clock);
    if (m_finder->isAttended()) {
        m_identity->setFocus(Qt::OtherFocusReason); // the focus stays here if Send is disabled
        m_row->focusSend();
    }
    emit challengeChosen(challenge);
}

void SendForm::cancel()
{
    if (!m_row->isBusy() && m_finder->isActive())
        m_finder->stop();
    else
        emit cancelRequested();
}

void SendForm::trySend()
{
    if (!m_wish.isNew() || !m_row->canSend())
        return;
    m_customer->settle();
    if (m_finder->isActive()) // otherwise another customer's challenge could be sent
        return say(tr("Choose a challenge first, or press Esc."));
    QWidget *faulty = m_ttl->hasFault() ? m_ttl->seconds() : nullptr;
    for (TextField *field : {m_challenge, m_identity, m_service}) {
        if (!field->validate())
            faulty = field;
    }
    if (faulty) {
        faulty->setFocus(Qt::OtherFocusReason);
        return;
    }
    say({});
    m_wish.begin();
    m_customer->noteSent();
    emit sendRequested(*request(), m_reason->text().trimmed());
}

} // namespace renotify
