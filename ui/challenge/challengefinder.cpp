// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/challengefinder.h"

#include "ui/challenge/finderpanel.h"
#include "ui/challenge/pendinglist.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/textfield.h"
#include "ui/words/looktext.h"
#include "ui/words/together.h"

#include <QCryptographicHash>
#include <QLineEdit>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPagesForOne = 20; // for a service whose pages are empty: then we stop

} // namespace

ChallengeFinder::ChallengeFinder(TextField *service, TextField *identity, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_identity(identity)
    , m_panel(new FinderPanel(m_pending))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    listen();
    showState();
}

void ChallengeFinder::listen()
{
    connect(m_panel->findButton(), &QPushButton::clicked, this, &ChallengeFinder::find);
    connect(m_identity->edit(), &QLineEdit::returnPressed, this, &ChallengeFinder::find);
    connect(m_panel->hashButton(), &QPushButton::clicked, this, &ChallengeFinder::hash);
    connect(m_panel->putBackButton(), &QPushButton::clicked, this, &ChallengeFinder::putBack);
    connect(m_panel->list(), &PendingList::rowChosen, this, &ChallengeFinder::choose);
    connect(&m_pending, &PendingModel::pageWanted, this, [this](const QUrl &from) {
        ask(from);
        if (!m_panel->list()->isHidden())
            m_panel->sayCount(m_pending);
    });
    for (TextField *field : {m_service, m_identity})
        connect(field, &TextField::edited, this, &ChallengeFinder::forget);
}

QPushButton *ChallengeFinder::findButton() const
{
    return m_panel->findButton();
}

void ChallengeFinder::setAccount(const std::optional<Account> &account)
{
    const bool isOther = !account || !m_account || account->id != m_account->id || account->host != m_account->host;
    m_account = account;
    if (isOther) {
        m_mayNotList = false;
        forget();
    }
    showState();
}

std::optional<ServiceSid> ChallengeFinder::service() const
{
    if (m_account && m_account->services.size() == 1 && m_service->text().trimmed().isEmpty())
        return m_account->services.first().sid;
    return ServiceSid::parse(m_service->text());
}

std::optional<Customer> ChallengeFinder::customer() const
{
    const auto sid = service();
    const auto identity = Identity::parse(m_identity->text());
    return sid && identity ? std::optional(Customer{*sid, *identity}) : std::nullopt;
}

void ChallengeFinder::find()
{
    const auto wanted = customer();
    if (!m_account || (isActive() && m_customer == wanted && m_panel->list()->isHidden()))
        return;
    if (!wanted) {
        for (TextField *field : {m_identity, m_service}) {
            if (!field->validate())
                field->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    if (!isAttended())
        m_identity->setFocus(Qt::OtherFocusReason);
    begin(*wanted);
}

void ChallengeFinder::look()
{
    const auto wanted = customer();
    if (m_account && !m_mayNotList && wanted && m_customer != wanted)
        begin(*wanted);
}

void ChallengeFinder::begin(const Customer &wanted)
{
    const QString typed = m_typed;
    forget();
    if (m_service->text().trimmed().isEmpty())
        m_service->setText(wanted.service.toString());
    m_typed = typed;
    m_customer = wanted;
    explain({});
    m_panel->say(tr("Searching… Press Esc to stop."));
    ask({});
}

void ChallengeFinder::ask(const std::optional<QUrl> &from)
{
    ++m_pages;
    emit asked({++m_question, *m_account, *m_customer, from});
}

void ChallengeFinder::take(int number, const Result<ChallengePage> &page)
{
    if (number != m_question || !isActive())
        return; // it is about another customer, or nobody waits for it any more
    if (!page)
        return showError(page.error());
    m_pending.append(page.value());
    if (!m_panel->list()->isHidden())
        return m_panel->sayCount(m_pending);
    const bool mayBeTheOnlyOne = m_pending.rowCount() < 2 && m_pending.next();
    if (mayBeTheOnlyOne && m_pages < mostPagesForOne)
        m_pending.fetchMore({});
    else
        showFound();
}

void ChallengeFinder::showFound()
{
    if (!m_pending.isWhole() && m_pending.rowCount() < 2)
        return showPart({});
    switch (m_pending.rowCount()) {
    case 0:
        return showNone(tr("This customer has no pending challenge. It may have expired, been answered, or belong to "
                           "another service."));
    case 1:
        choose(0);
        return m_panel->say(tr("Selected the only pending challenge."));
    default:
        showList();
    }
}

void ChallengeFinder::showList()
{
    const bool isAwaited = isAttended();
    m_panel->list()->show();
    m_panel->fold();
    m_panel->list()->setCurrentIndex(m_pending.index(0));
    if (isAwaited)
        m_panel->list()->setFocus(Qt::OtherFocusReason);
    m_panel->sayCount(m_pending);
    explain(tr("Choose with the arrow keys and Enter. Esc closes the list."));
    emit listed();
}

void ChallengeFinder::choose(int row)
{
    const Challenge challenge = m_pending.at(row);
    m_panel->say(tr("Selected."));
    emit chosen(challenge); // emitted before the list disappears and the focus with it
    end();
    explain({});
}

void ChallengeFinder::stop()
{
    if (!isActive())
        return;
    if (m_panel->list()->hasFocus())
        m_identity->setFocus(Qt::OtherFocusReason);
    end();
    m_panel->say({});
    explain({});
}

/// Asks nothing more and waits for no answer.
void ChallengeFinder::end()
{
    ++m_question;
    m_pages = 0;
    m_customer.reset();
    m_panel->list()->hide();
    m_panel->fold();
    m_pending.clear();
}

/// What was found does not fit the content of the form any more.
void ChallengeFinder::forget()
{
    stop();
    m_typed.clear();
    m_panel->say({});
    explain({});
    showState();
}

void ChallengeFinder::hash()
{
    const QString typed = m_identity->text();
    const QByteArray digest = QCryptographicHash::hash(typed.trimmed().toUtf8(), QCryptographicHash::Sha256);
    m_identity->setFocus(Qt::OtherFocusReason); // before the button disappears
    m_identity->replaceText(QString::fromLatin1(digest.toHex()));
    m_typed = typed;
    find();
}

void ChallengeFinder::putBack()
{
    const QString typed = m_typed;
    m_identity->setFocus(Qt::OtherFocusReason); // before the button disappears
    m_identity->replaceText(typed);
}

bool ChallengeFinder::isAttended() const
{
    const QWidget *focus = window()->focusWidget();
    return !focus || focus == m_identity->edit() || focus == m_panel->findButton() || isAncestorOf(focus);
}

void ChallengeFinder::showState()
{
    const bool canLook = m_account && customer();
    m_panel->findButton()->setEnabled(canLook);
    setPlainTip(*m_panel->findButton(),
                canLook ? tr("Lists the challenges this customer hasn’t answered yet (Ctrl+Shift+F)")
                        : tr("Needs an account, a service SID and an identity"));
}

} // namespace renotify
