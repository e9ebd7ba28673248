// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QPushButton;

namespace renotify {

/// The list of accounts, with the buttons that add to it and remove from it.
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

    /// The current one stays it, if it is still there; otherwise the first is.
    void setEntries(const QList<Entry> &entries);
    void setCanAdd(bool can);

    QString currentId() const; ///< empty where there is none
    void select(const QString &id);

signals:
    void selected();
    void addRequested();
    void removeRequested();
    void copyRequested();       ///< of the current one
    void moveRequested(int by); ///< the current one, so many places down
    void importRequested();
    void exportRequested();

private:
    QMenu *makeMenu();

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_more;
    QList<QAction *> m_needSome; ///< of the actions: an account
};

} // namespace renotify
