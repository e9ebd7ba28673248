// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountchooser.h"

#include "ui/widgets/accountcolour.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

AccountChooser::AccountChooser(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_add(new QPushButton(tr("&Add account")))
    , m_remove(new QPushButton(tr("&Remove account")))
    , m_more(new QPushButton(tr("More &functions")))
{
    auto *label = new QLabel(tr("Accou&nts"));
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setMinimumWidth(16 * grid);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided instead
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_list, m_add, m_remove, m_more})
        layout->addWidget(widget);
    m_more->setMenu(makeMenu());
    connect(m_list, &QListWidget::currentItemChanged, this, &AccountChooser::selected);
    connect(m_add, &QPushButton::clicked, this, &AccountChooser::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &AccountChooser::removeRequested);
}

QMenu *AccountChooser::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const QKeySequence &key, auto then) {
        auto *action = menu->addAction(text, this, then);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        return action;
    };
    m_needSome += add(tr("&Copy account"), Qt::CTRL | Qt::Key_D, [this] { emit copyRequested(); });
    m_needSome += add(tr("Move &up"), Qt::ALT | Qt::Key_Up, [this] { emit moveRequested(-1); });
    m_needSome += add(tr("Move &down"), Qt::ALT | Qt::Key_Down, [this] { emit moveRequested(1); });
    menu->addSeparator();
    add(tr("&Import accounts…"), Qt::CTRL | Qt::Key_O, [this] { emit importRequested(); });
    m_needSome += add(tr("&Export accounts…"), Qt::CTRL | Qt::Key_E, [this] { emit exportRequested(); });
    return menu;
}

void AccountChooser::setEntries(const QList<Entry> &entries)
{
    const QString current = currentId();
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > entries.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < entries.size())
        new QListWidgetItem(m_list);
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries.at(row);
        const QString name = entry.production ? tr("%1, production").arg(entry.name) : entry.name;
        const QString state = entry.unsaved ? tr("%1, not saved").arg(name) : name;
        QListWidgetItem *item = m_list->item(row);
        item->setIcon(colourIcon(entry.colour));
        item->setText(entry.unsaved ? u"• "_s + entry.name : entry.name);
        item->setToolTip(plainTip(state));
        item->setData(Qt::AccessibleTextRole, state);
        item->setData(idRole, entry.id);
        item->setSizeHint({0, 3 * grid});
    }
    m_list->setCurrentRow(entries.isEmpty() ? -1 : 0);
    select(current);
    m_remove->setEnabled(!entries.isEmpty());
    for (QAction *action : m_needSome)
        action->setEnabled(!entries.isEmpty());
}

void AccountChooser::setCanAdd(bool can)
{
    m_add->setEnabled(can);
}

QString AccountChooser::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(idRole).toString() : QString();
}

void AccountChooser::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole) == id)
            m_list->setCurrentRow(row);
    }
}

} // namespace renotify
