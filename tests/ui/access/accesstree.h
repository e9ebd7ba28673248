// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace renotify {

/// One node of the tree that assistive technology reads.
struct AccessNode
{
    QAccessible::Role role;
    QString name; ///< its own name, or its label's; empty for a combo box that has only its current text
    QString description;
    QWidget *widget;    ///< the widget of the node, or the nearest one around it
    bool isInteractive; ///< can be pressed, typed into, chosen from or moved

    /// A description for a failed test.
    QString what() const;
};

/// Every visible node under `window`, without the parts of a table's rows.
QList<AccessNode> accessTree(QWidget *window);

/// The widget with this name; null if there is none or more than one.
QWidget *namedIn(QWidget *window, const QString &name);

/// A text of this window and the Alt key that it reacts to. Menus are windows of their own.
struct Mnemonic
{
    QKeySequence key;
    QString text;
};
enum class Controls { Shown, All }; ///< All: also those that are hidden in the present state of the window
QList<Mnemonic> mnemonics(const QWidget *window, Controls controls = Controls::Shown);

} // namespace renotify
