// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QObject>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace renotify {

class FormRows;

/// The form rows that say how an account guards against sending by mistake: production, colour, cool-down and hold.
class GuardFields : public QObject
{
    Q_OBJECT

public:
    explicit GuardFields(FormRows *rows);

    void show(const Account &account);
    /// Writes what was chosen into `account`.
    void apply(Account &account) const;

    /// Everything that was chosen, for comparison.
    QStringList typed() const;

signals:
    void edited();

private:
    void followProduction();
    Account::Colour colour() const;

    QCheckBox *m_production;
    QComboBox *m_colour;
    QSpinBox *m_coolDown;
    QSpinBox *m_hold;
};

} // namespace renotify
