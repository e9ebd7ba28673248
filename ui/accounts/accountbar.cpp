// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountbar.h"

#include "ui/accounts/sandboxaccount.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/quietcontrols.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int chosenIdRole = Qt::UserRole;
constexpr int chosenProductionRole = Qt::UserRole + 1;
constexpr int chosenColourRole = Qt::UserRole + 2;

} // namespace

AccountBar::AccountBar(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QuietComboBox)
    , m_production(new QLabel(tr("PRODUCTION")))
    , m_sandbox(new QToolButton)
    , m_menu(new QToolButton)
{
    auto *label = new QLabel(tr("&Account"));
    label->setBuddy(m_choice);
    m_choice->setMinimumContentsLength(16);
    QFont strong = m_production->font();
    strong.setBold(true);
    m_production->setFont(strong);
    m_production->setAutoFillBackground(true);
    m_production->setContentsMargins(grid, grid / 4, grid, grid / 4);

    m_sandbox->setText(tr("Sandbo&x"));
    m_sandbox->setIcon(actionIcon("sandbox"_L1));
    m_sandbox->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sandbox->setToolTip(tr("Try everything in the built-in sandbox. Nothing leaves this computer."));
    m_sandbox->setFocusPolicy(Qt::TabFocus);
    m_menu->setText(tr("Men&u"));
    m_menu->setIcon(actionIcon("menu"_L1));
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_production);
    layout->addStretch();
    layout->addWidget(m_sandbox);
    layout->addWidget(m_menu);

    connect(m_choice, &QComboBox::activated, this, [this] { emit chosen(chosenId()); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AccountBar::showProduction);
    connect(m_sandbox, &QToolButton::clicked, this, [this] {
        setChosen(SandboxAccount::accountId());
        emit chosen(chosenId());
    });
    setAccounts({});
}

void AccountBar::setAccounts(const QList<Account> &accounts)
{
    const QString before = chosenId();
    m_choice->clear();
    for (const Account &account : accounts) {
        const auto colour = wornColour(account);
        const bool isPlain = colour == Account::Colour::None;
        m_choice->addItem(isPlain ? QIcon() : colourIcon(colour), account.name, account.id);
        m_choice->setItemData(m_choice->count() - 1, account.production, chosenProductionRole);
        m_choice->setItemData(m_choice->count() - 1, int(colour), chosenColourRole);
    }
    m_choice->addItem(actionIcon("sandbox"_L1), accountText(sandboxId(), {}), sandboxId());
    setChosen(before);
}

void AccountBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void AccountBar::setChosen(const QString &id)
{
    m_choice->setCurrentIndex(m_choice->findData(id, chosenIdRole));
    showProduction();
}

QString AccountBar::chosenId() const
{
    return m_choice->currentData(chosenIdRole).toString();
}

void AccountBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showProduction();
}

void AccountBar::showProduction()
{
    m_production->setVisible(m_choice->currentData(chosenProductionRole).toBool());
    const auto colour = shade(Account::Colour(m_choice->currentData(chosenColourRole).toInt()), palette());
    if (!colour.isValid())
        return;
    QPalette worn = palette();
    worn.setColor(QPalette::Window, colour);
    worn.setColor(QPalette::WindowText, textOn(colour));
    m_production->setPalette(worn);
}

} // namespace renotify
