// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/periodfields.h"

#include "ui/widgets/quietcontrols.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

using QuietDateEdit = Quiet<QDateEdit>;

PeriodFields::PeriodFields(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    m_first = addDay(tr("from", "a day"), tr("First day"));
    m_last = addDay(tr("to", "a day"), tr("Last day"));
    connect(m_first, &QDateEdit::dateChanged, this, [this] { follow(m_first); });
    connect(m_last, &QDateEdit::dateChanged, this, [this] { follow(m_last); });
}

QDateEdit *PeriodFields::addDay(const QString &label, const QString &accessibleName)
{
    auto *day = new QuietDateEdit;
    day->setDisplayFormat(u"yyyy-MM-dd"_s); // as in the table
    day->setCalendarPopup(true);
    day->setKeyboardTracking(false); // half a date is not searched for
    day->setAccessibleName(accessibleName);
    auto *words = new QLabel(label);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(day);
    layout()->addWidget(words);
    layout()->addWidget(day);
    return day;
}

Period PeriodFields::period() const
{
    return {m_first->date(), m_last->date()};
}

void PeriodFields::setPeriod(const Period &period)
{
    const std::array blockers{QSignalBlocker(m_first), QSignalBlocker(m_last)};
    m_first->setDate(period.first);
    m_last->setDate(period.last);
}

void PeriodFields::follow(QDateEdit *changedOne)
{
    if (m_first->date() > m_last->date()) {
        QDateEdit *other = changedOne == m_first ? m_last : m_first;
        const QSignalBlocker blocker(other);
        other->setDate(changedOne->date());
    }
    emit changed();
}

} // namespace renotify
