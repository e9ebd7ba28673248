// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountbar.h"

#include "domain/sandbox.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/quietcontrols.h"
#include "ui/widgets/textbutton.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastName = 16;     // characters
constexpr int widest = 64 * grid; // pixels

constexpr int chosenIdRole = Qt::UserRole;
constexpr int chosenProductionRole = Qt::UserRole + 1;
constexpr int chosenColourRole = Qt::UserRole + 2;
constexpr int chosenHostRole = Qt::UserRole + 3;

/// The full address that requests go to; empty for Twilio itself, which needs no mention.
QString hostWords(const ServiceHost &host)
{
    return host.kind() == ServiceHost::Kind::Twilio ? QString()
                                                    : host.url().toDisplayString(QUrl::RemoveScheme).sliced(2);
}

/// A name that is too long ends with an ellipsis; the tool tip has the whole name.
class ElidingBox : public QuietComboBox
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + grid;
        const QString whole = option.currentText;
        option.currentText = fontMetrics().elidedText(whole, Qt::ElideRight, field.width() - icon);
        if (const QString tip = option.currentText == whole ? QString() : whole; plainTip(tip) != toolTip())
            setPlainTip(*this, tip);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

AccountBar::AccountBar(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ElidingBox)
    , m_production(new QLabel(tr("PRODUCTION")))
    , m_host(new QLabel)
    , m_paste(new TextButton)
    , m_list(new TextButton)
    , m_menu(new TextButton)
{
    auto *label = new QLabel(tr("&Account"));
    label->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(leastName);
    m_choice->setMaximumWidth(widest);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont strong = m_production->font();
    strong.setBold(true);
    m_production->setFont(strong);
    m_production->setAutoFillBackground(true);
    m_production->setContentsMargins(grid, grid / 4, grid, grid / 4);
    m_host->setTextFormat(Qt::PlainText);
    m_host->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it may shrink on a narrow screen

    setUpButtons();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_choice, 100);
    layout->addWidget(m_production);
    layout->addWidget(m_host, 1);
    layout->addStretch(1);
    layout->addWidget(m_paste);
    layout->addWidget(m_list);
    layout->addWidget(m_menu);

    connect(m_choice, &QComboBox::activated, this, [this] { emit chosen(chosenId()); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AccountBar::showProduction);
    setAccounts({});
}

void AccountBar::setUpButtons()
{
    m_paste->setText(tr("Paste ti&cket"));
    m_paste->setAccessibleName(tr("Paste ticket"));
    m_paste->setIcon(actionIcon("paste"_L1));
    m_paste->setToolTip(tr("Fill in the form from the text on the clipboard (Ctrl+Shift+V)"));
    m_list->setText(tr("Fro&m a list"));
    m_list->setAccessibleName(tr("From a list"));
    m_list->setIcon(actionIcon("list"_L1));
    m_list->setToolTip(tr("Send to many customers, one row each (Ctrl+Shift+L)"));
    m_menu->setText(tr("Men&u"));
    m_menu->setIcon(actionIcon("menu"_L1));
    m_menu->setPopupMode(QToolButton::InstantPopup);
}

void AccountBar::setAccounts(const QList<Account> &accounts)
{
    const QString before = chosenId();
    m_choice->clear();
    for (const Account &account : accounts) {
        const auto colour = wornColour(account);
        m_choice->addItem(colourIcon(colour), account.name, account.id);
        m_choice->setItemData(m_choice->count() - 1, account.production, chosenProductionRole);
        m_choice->setItemData(m_choice->count() - 1, int(colour), chosenColourRole);
        m_choice->setItemData(m_choice->count() - 1, hostWords(account.host), chosenHostRole);
    }
    m_choice->addItem(actionIcon("sandbox"_L1), accountText(sandboxId(), {}), sandboxId());
    setChosen(before);
}

void AccountBar::setPasteAction(QAction *action)
{
    connect(m_paste, &QToolButton::clicked, action, &QAction::trigger);
}

void AccountBar::setListAction(QAction *action)
{
    connect(m_list, &QToolButton::clicked, action, &QAction::trigger);
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
    const QString host = m_choice->currentData(chosenHostRole).toString();
    m_host->setText(host.isEmpty() ? host : tr("sends to %1").arg(host));
    setPlainTip(*m_host, m_host->text());
    m_host->setVisible(!host.isEmpty());
    const auto colour = shade(Account::Colour(m_choice->currentData(chosenColourRole).toInt()), palette());
    if (!colour.isValid())
        return;
    QPalette worn = palette();
    worn.setColor(QPalette::Window, colour);
    worn.setColor(QPalette::WindowText, textOn(colour));
    m_production->setPalette(worn);
}

} // namespace renotify
