// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/confirmpage.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"
#include "ui/words/attempttext.h"
#include "ui/words/together.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QString atMostText(std::chrono::seconds atMost)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(atMost).count();
    if (atMost < std::chrono::minutes(1))
        return ConfirmPage::tr("At the present pace of the account it takes at most %n second(s).", nullptr,
                               int(atMost.count()));
    if (minutes < 120)
        return ConfirmPage::tr("At the present pace of the account it takes at most %n minute(s).", nullptr,
                               int(minutes));
    return ConfirmPage::tr("At the present pace of the account it takes at most %n hour(s).", nullptr,
                           int(std::chrono::ceil<std::chrono::hours>(atMost).count()));
}

} // namespace

ConfirmPage::ConfirmPage(QWidget *parent)
    : QWidget(parent)
    , m_what(new ReadingText(tr("What will be sent"), ReadingText::Kind::Heading))
    , m_details(new ReadingText(tr("How it is sent"), ReadingText::Kind::Line))
    , m_leftOut(new QLabel)
    , m_typing(new QWidget)
    , m_typeLabel(new QLabel(tr("This is a production account. Type the &number of pushes to confirm:")))
    , m_number(new TextField(tr("Number of pushes")))
    , m_back(new QPushButton(tr("&Back")))
    , m_send(new QPushButton)
{
    m_what->setFont(outcomeFont());
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_typeLabel->setBuddy(m_number);
    m_typeLabel->setWordWrap(true);
    m_number->setMaximumWidth(24 * grid);
    auto *typing = new QVBoxLayout(m_typing);
    typing->setContentsMargins(0, grid, 0, 0);
    typing->addWidget(m_typeLabel);
    typing->addWidget(m_number);

    m_send->setIcon(actionIcon("send"_L1));
    m_send->setAccessibleName(tr("Send the list"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_what);
    layout->addWidget(m_details);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_typing);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &ConfirmPage::backRequested);
    connect(m_send, &QPushButton::clicked, this, &ConfirmPage::confirm);
    connect(m_number, &TextField::edited, this, &ConfirmPage::settle);
    connect(m_number->edit(), &QLineEdit::returnPressed, this, &ConfirmPage::confirm);
}

void ConfirmPage::setPlan(const Plan &plan, const Account &account)
{
    m_pushes = plan.pushes;
    m_isProduction = account.production;
    const QString name = accountText(account.id, account.name);
    const QString pushes = plan.expected ? tr("Up to %Ln push(es)", nullptr, int(plan.pushes))
                                         : tr("%Ln push(es)", nullptr, int(plan.pushes));
    const QString people = tr("%Ln person(s)", "people, after: 217 pushes to", int(plan.people));
    m_what->say(plan.begun.isValid()
                    ? tr("%1 through %2", "217 pushes through Acme").arg(pushes, name)
                    : tr("%1 to %2 through %3", "217 pushes to 203 people through Acme").arg(pushes, people, name));
    const QString begun =
        !plan.begun.isValid() ? QString()
        : plan.pushes == 0
            ? tr("This list was begun on %1, and all its rows have had their turn.").arg(localTime(plan.begun))
            : tr("This list was begun on %1 and goes on: what was sent is not sent again.").arg(localTime(plan.begun));
    const QString expected =
        plan.expected ? tr("By the last check, %Ln of them would be sent.", "of up to 64 pushes", int(*plan.expected))
                      : QString();
    m_details->say(sentences({expected, begun,
                              tr("One at a time, and those first whose challenge expires soonest. Each row is checked "
                                 "once more when its turn comes; what cannot help by then is left out."),
                              atMostText(plan.atMost), tr("You can pause or stop at any time.")}));
    m_leftOut->setText(plan.leftOut.join(u'\n'));
    m_leftOut->setVisible(!plan.leftOut.isEmpty());
    m_typing->setVisible(m_isProduction);
    m_number->setText({});
    m_number->setFault({});
    m_send->setText(tr("&Send %Ln push(es)", nullptr, int(plan.pushes)));
    settle();
}

bool ConfirmPage::isTyped() const
{
    return !m_isProduction || m_number->text().trimmed() == QString::number(m_pushes);
}

void ConfirmPage::settle()
{
    m_send->setEnabled(m_pushes > 0 && isTyped());
    m_number->setFault({});
}

void ConfirmPage::confirm()
{
    if (!isTyped())
        return m_number->setFault(tr("Type %1, the number of pushes.").arg(QLocale::c().toString(m_pushes)));
    if (m_pushes > 0)
        emit confirmed();
}

/// One more Enter must not send what nobody has read.
void ConfirmPage::takeFocus()
{
    m_isProduction ? m_number->setFocus() : m_back->setFocus();
}

} // namespace renotify
