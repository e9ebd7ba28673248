// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QPushButton;

namespace renotify {

/// The list of accounts, with buttons to add and to remove one.
class AccountChooser : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString name;
        bool unsaved = false; ///< marked with a dot
        bool production = false;
        Account::Colour colour = Account::Colour::None;
    };

    explicit AccountChooser(QWidget *parent = nullptr);

    /// The current entry stays current if it still exists; otherwise the first one becomes current.
    void setEntries(const QList<Entry> &entries);
    void setCanAdd(bool can);

    QString currentId() const; ///< empty if there is none
    void select(const QString &id);

signals:
    void selected();
    void addRequested();
    void removeRequested();
    void copyRequested();       ///< a copy of the current account
    void moveRequested(int by); ///< moves the current account down by this many places
    void importRequested();
    void exportRequested();

private:
    QMenu *makeMenu();

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_more;
    QList<QAction *> m_needSome; ///< the actions that need an account
};

} // namespace renotify
