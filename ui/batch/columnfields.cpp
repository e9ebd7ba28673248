// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/columnfields.h"

#include "domain/sendlink.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/quietcontrols.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int serviceDefault = -1; // of the spin box

QLabel *quiet(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(noteFont());
    label->setWordWrap(true);
    return label;
}

} // namespace

ColumnFields::ColumnFields(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QCheckBox(tr("The first row has the &names of the columns")))
    , m_rows(new QuietComboBox)
    , m_service(new TextField(tr("Service SID for rows without one")))
    , m_ttl(new QuietSpinBox)
    , m_reason(new QLineEdit)
{
    m_service->setCheck([](QStringView text, Typing typing) {
        return text.isEmpty() ? QString() : sidFault(text, SidKind::Service, typing);
    });
    m_service->edit()->setPlaceholderText(u"VA…"_s);
    m_ttl->setRange(serviceDefault, Ttl::most);
    m_ttl->setSpecialValueText(tr("default", "time to live: the one of the service"));
    m_ttl->setSuffix(tr(" s", "seconds"));
    m_ttl->setAccessibleName(tr("Seconds for rows without a time to live"));
    m_reason->setMaxLength(SendLink::longestReason);
    m_reason->setAccessibleName(tr("Ticket for rows without one"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    addField(layout, 0, ListField::Identity, tr("&Identity"), quiet(tr("Every row needs one.")));
    addField(layout, 1, ListField::Challenge, tr("C&hallenge SID"), quiet(tr("Otherwise the newest pending one.")));
    addField(layout, 2, ListField::Service, tr("Ser&vice SID"), m_service);
    addField(layout, 3, ListField::Ttl, tr("Time to &live"), m_ttl);
    addField(layout, 4, ListField::Reason, tr("&Ticket"), m_reason);
    layout->addLayout(makeLastRow(), 3, 0, 1, listFields);
    showInOrder();
    connect(m_heading, &QCheckBox::toggled, this, &ColumnFields::columnsChosen);
    connect(m_service, &TextField::editingFinished, this, &ColumnFields::defaultsChosen);
    connect(m_reason, &QLineEdit::editingFinished, this, &ColumnFields::defaultsChosen);
    connect(m_ttl, &QSpinBox::editingFinished, this, &ColumnFields::defaultsChosen);
}

/// The eye goes over the columns first.
void ColumnFields::showInOrder()
{
    const QWidgetList order{m_choices.at(size_t(ListField::Identity)),
                            m_choices.at(size_t(ListField::Challenge)),
                            m_choices.at(size_t(ListField::Service)),
                            m_choices.at(size_t(ListField::Ttl)),
                            m_choices.at(size_t(ListField::Reason)),
                            m_service->edit(),
                            m_ttl,
                            m_reason,
                            m_heading,
                            m_rows};
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

/// In the order of ListRows.
QLayout *ColumnFields::makeLastRow()
{
    m_rows->addItems({tr("only those that failed or were not sent"), tr("only those that are unknown"), tr("all")});
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows->setMinimumContentsLength(16);
    m_rows->hide();
    m_rows->setAccessibleName(tr("Rows of this result to send"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_heading);
    row->addWidget(m_rows, 1);
    row->addStretch(1);
    connect(m_rows, &QComboBox::activated, this, &ColumnFields::defaultsChosen);
    return row;
}

void ColumnFields::addField(QGridLayout *layout, int column, ListField field, const QString &label, QWidget *otherwise)
{
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    auto *choice = new QuietComboBox;
    choice->setAccessibleName(tr("Column with: %1").arg(withoutMnemonic(label)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    name->setBuddy(choice);
    m_choices.at(size_t(field)) = choice;
    connect(choice, &QComboBox::activated, this, [this, field] { choose(field); });
    layout->addWidget(name, 0, column);
    layout->addWidget(choice, 1, column);
    layout->addWidget(otherwise, 2, column, Qt::AlignTop);
    layout->setColumnStretch(column, 1);
}

/// A column has one meaning: who had it before has none now.
void ColumnFields::choose(ListField field)
{
    const int chosen = m_choices.at(size_t(field))->currentData().toInt();
    for (QComboBox *choice : m_choices) {
        if (choice != m_choices.at(size_t(field)) && chosen >= 0 && choice->currentData().toInt() == chosen)
            choice->setCurrentIndex(0);
    }
    emit columnsChosen();
}

void ColumnFields::fillChoices()
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        QComboBox *choice = m_choices.at(i);
        choice->clear();
        choice->addItem(tr("not in the list"), -1);
        for (int column = 0; column < int(m_columns.headings.size()); ++column) {
            const QString heading = m_columns.headings.at(column).simplified().left(60);
            choice->addItem(heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading, column);
        }
        choice->setCurrentIndex(m_columns.at.at(i) + 1);
    }
}

void ColumnFields::setColumns(const ListColumns &columns)
{
    m_columns = columns;
    const QSignalBlocker blocker(m_heading);
    m_heading->setChecked(columns.hasHeading);
    m_rows->setVisible(columns.state >= 0);
    fillChoices();
}

ListColumns ColumnFields::columns() const
{
    ListColumns columns = m_columns;
    columns.hasHeading = m_heading->isChecked();
    for (size_t i = 0; i < m_choices.size(); ++i)
        columns.at.at(i) = m_choices.at(i)->currentData().toInt();
    return columns;
}

void ColumnFields::setDefaults(const ListDefaults &defaults)
{
    m_service->setText(defaults.service ? defaults.service->toString() : QString());
    m_ttl->setValue(defaults.ttl ? defaults.ttl->seconds() : serviceDefault);
    m_reason->setText(defaults.reason);
    m_rows->setCurrentIndex(int(defaults.rows));
}

ListDefaults ColumnFields::defaults() const
{
    return {.service = ServiceSid::parse(m_service->text()),
            .ttl = Ttl::from(m_ttl->value()),
            .reason = m_reason->text().trimmed(),
            .rows = ListRows(m_rows->currentIndex())};
}

bool ColumnFields::hasFault() const
{
    return !m_service->faultNow().isEmpty() && !m_service->text().isEmpty();
}

void ColumnFields::takeFocus()
{
    m_choices.at(size_t(ListField::Identity))->setFocus();
}

} // namespace renotify
