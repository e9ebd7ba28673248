// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace renotify {

/// One node of the tree that assistive technology walks.
struct AccessNode
{
    QAccessible::Role role;
    QString name; ///< its own, or its label's; empty for a combo box that has only its current text
    QString description;
    QWidget *widget;    ///< what it belongs to: itself, or the nearest around it
    bool isInteractive; ///< something to press, type into, choose from or move

    /// For a failure.
    QString what() const;
};

/// Every node under `window` that shows, parts of a row of a table left out.
QList<AccessNode> accessTree(QWidget *window);

/// The one of this name; null where there is none or more than one.
QWidget *namedIn(QWidget *window, const QString &name);

/// Letters that a text of this window answers to with Alt. Menus are windows of their own.
struct Mnemonic
{
    QKeySequence key;
    QString text;
};
enum class Controls { Shown, All }; ///< all: also those that wait for another state of the window
QList<Mnemonic> mnemonics(const QWidget *window, Controls controls = Controls::Shown);

} // namespace renotify
