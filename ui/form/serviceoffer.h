// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QObject>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace renotify {

class TextField;

/// Offers the known services of an account by name, in a field that takes a service SID, and shows the name of the
/// service in the field.
class ServiceOffer : public QObject
{
    Q_OBJECT

public:
    explicit ServiceOffer(TextField *field);

    void setServices(const QList<Service> &services);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAll();
    void showName();

    TextField *m_field;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QAction *m_open;
    QList<Service> m_services;
};

} // namespace renotify
