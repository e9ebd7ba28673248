// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstree.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTabBar>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array interactive{QAccessible::Button,   QAccessible::ButtonDropDown, QAccessible::ButtonMenu,
                                 QAccessible::CheckBox, QAccessible::ComboBox,       QAccessible::EditableText,
                                 QAccessible::Link,     QAccessible::List,           QAccessible::MenuItem,
                                 QAccessible::PageTab,  QAccessible::RadioButton,    QAccessible::Slider,
                                 QAccessible::SpinBox,  QAccessible::Table,          QAccessible::Chart,
                                 QAccessible::Tree,     QAccessible::PageTabList};

/// Headings and words with a name of their own, which can only be read.
constexpr std::array readable{QAccessible::Heading, QAccessible::Paragraph};

QString nameOf(QAccessibleInterface *node)
{
    if (const auto *widget = qobject_cast<QWidget *>(node->object()); widget && !widget->accessibleName().isEmpty())
        return widget->accessibleName(); // it may say more than the label next to it
    for (const auto &[label, relation] : node->relations(QAccessible::Label)) {
        if (!label->text(QAccessible::Name).isEmpty())
            return label->text(QAccessible::Name);
    }
    // The name of a combo box is its current text: that is its value, not a name.
    return node->role() == QAccessible::ComboBox ? QString() : node->text(QAccessible::Name);
}

/// The parts that Qt itself puts inside a spin box, a combo box or a scroll area are reached through that.
bool isInside(const QAccessibleInterface *node, const QWidget *widget)
{
    const QWidget *around = widget ? widget->parentWidget() : nullptr;
    return node->role() == QAccessible::ScrollBar
           || (around
               && (around->inherits("QAbstractSpinBox") || around->inherits("QComboBox")
                   || around->inherits("QTabBar")))
           || (widget && (widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView")));
}

void walk(QAccessibleInterface *node, QWidget *around, QList<AccessNode> &found)
{
    if (!node || node->state().invisible)
        return;
    auto *own = qobject_cast<QWidget *>(node->object());
    if (own && !own->isVisible())
        return;
    QWidget *widget = own ? own : around;
    const bool counts = std::ranges::find(interactive, node->role()) != interactive.end() && !isInside(node, own);
    // Page tabs have a list of their own around them, which has the name of its window.
    const bool isOwnList = node->role() == QAccessible::PageTabList && own && own->inherits("QTabBar");
    found += {node->role(), nameOf(node), node->text(QAccessible::Description), widget, counts && !isOwnList};
    if (node->role() == QAccessible::Table || node->role() == QAccessible::Tree
        || node->role() == QAccessible::ComboBox)
        return; // skips cells and the list that opens
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), widget, found);
}

} // namespace

QString AccessNode::what() const
{
    QString path;
    for (const QWidget *at = widget; at; at = at->parentWidget())
        path += u' ' + QString::fromLatin1(at->metaObject()->className());
    return QVariant::fromValue(role).toString() + u" “"_s + name + u"” in"_qs + path;
}

QList<AccessNode> accessTree(QWidget *window)
{
    QList<AccessNode> found;
    walk(QAccessible::queryAccessibleInterface(window), window, found);
    return found;
}

QWidget *namedIn(QWidget *window, const QString &name)
{
    QList<QWidget *> found;
    for (const AccessNode &node : accessTree(window)) {
        const bool isReadable = std::ranges::find(readable, node.role) != readable.end();
        if ((node.isInteractive || isReadable) && node.name == name && !found.contains(node.widget))
            found += node.widget;
    }
    return found.size() == 1 ? found.first() : nullptr;
}

QList<Mnemonic> mnemonics(const QWidget *window, Controls controls)
{
    QStringList texts;
    if (const auto *menu = qobject_cast<const QMenu *>(window)) {
        for (const QAction *action : menu->actions())
            texts += action->isVisible() ? action->text() : QString();
    }
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if ((!widget->isVisible() && controls == Controls::Shown) || widget->window() != window->window())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        for (int i = 0; tabs && i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    QList<Mnemonic> found;
    for (const QString &text : std::as_const(texts)) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found += {key, text};
    }
    return found;
}

} // namespace renotify
