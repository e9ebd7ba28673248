// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/guardfields.h"

#include "ui/widgets/accountcolour.h"
#include "ui/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace renotify {

namespace {

constexpr Range coolDownRange{0, 24 * 60 * 60}; // in seconds; settings/accounts has the same ranges
constexpr Range holdRange{0, 5};
constexpr int usualCoolDown = 30;
constexpr int usualProductionHold = 3;

} // namespace

GuardFields::GuardFields(FormRows *rows)
    : QObject(rows)
    , m_production(new QCheckBox(tr("Pr&oduction account")))
{
    m_production->setToolTip(tr("The window and the Send button warn that real customers are on the other end."));
    rows->addWidget(m_production, rows->rowCount(), 1);
    m_colour = rows->addChoice(tr("Co&lour"), colourNames());
    for (int i = 0; i < m_colour->count(); ++i)
        m_colour->setItemIcon(i, colourIcon(Account::Colour(i)));
    m_coolDown =
        rows->addNumber(tr("Cool-do&wn in seconds"), coolDownRange, tr("between two sends to the same identity"));
    m_coolDown->setValue(usualCoolDown);
    m_hold = rows->addNumber(tr("Hol&d in seconds"), holdRange, tr("before a send goes out; Esc stops it until then"));

    connect(m_colour, &QComboBox::currentIndexChanged, this, &GuardFields::edited);
    connect(m_coolDown, &QSpinBox::valueChanged, this, &GuardFields::edited);
    connect(m_hold, &QSpinBox::valueChanged, this, &GuardFields::edited);
    connect(m_production, &QCheckBox::clicked, this, &GuardFields::followProduction);
}

void GuardFields::show(const Account &account)
{
    m_production->setChecked(account.production);
    m_colour->setCurrentIndex(int(account.colour));
    m_coolDown->setValue(int(account.coolDown.count()));
    m_hold->setValue(int(account.hold.count()));
}

void GuardFields::apply(Account &account) const
{
    account.production = m_production->isChecked();
    account.colour = colour();
    account.coolDown = std::chrono::seconds(m_coolDown->value());
    account.hold = std::chrono::seconds(m_hold->value());
}

QStringList GuardFields::typed() const
{
    return {m_production->isChecked() ? m_production->text() : QString(), m_colour->currentText(),
            QString::number(m_coolDown->value()), QString::number(m_hold->value())};
}

/// Switching production on sets its usual hold and colour; switching it off resets them.
void GuardFields::followProduction()
{
    const bool production = m_production->isChecked();
    if (m_hold->value() == (production ? 0 : usualProductionHold))
        m_hold->setValue(production ? usualProductionHold : 0);
    if (colour() == (production ? Account::Colour::None : Account::Colour::Red))
        m_colour->setCurrentIndex(int(production ? Account::Colour::Red : Account::Colour::None));
    emit edited();
}

Account::Colour GuardFields::colour() const
{
    return Account::Colour(m_colour->currentIndex());
}

} // namespace renotify
