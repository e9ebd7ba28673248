// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/activitybars.h"

#include <QWidget>

class QDateEdit;

namespace renotify {

/// Two fields for the first and the last day of a period. Whichever of them is changed, the other one follows if the
/// period would end before it begins.
class PeriodFields : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodFields(QWidget *parent = nullptr);

    Period period() const;
    void setPeriod(const Period &period);

signals:
    void changed(); ///< by the person, who has finished typing

private:
    QDateEdit *addDay(const QString &label, const QString &accessibleName);
    void follow(QDateEdit *changedOne);

    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace renotify
