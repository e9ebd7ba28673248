// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formrows.h"

#include "ui/widgets/quietcontrols.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace renotify {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString label)
{
    static const QRegularExpression appended(u"\\(&.\\)"_s); // as in Japanese
    return label.remove(appended).remove(u'&');
}

FormRows::FormRows(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(grid);
    setColumnStretch(1, 1);
}

TextField *FormRows::addField(const QString &label)
{
    auto *field = new TextField(withoutMnemonic(label));
    addRow(label, field, field->edit());
    return field;
}

QComboBox *FormRows::addChoice(const QString &label, const QStringList &choices)
{
    auto *box = new QuietComboBox;
    box->addItems(choices);
    addRow(label, box, box);
    return box;
}

QSpinBox *FormRows::addNumber(const QString &label, Range range, const QString &note)
{
    auto *number = new QuietSpinBox;
    number->setRange(range.least, range.most);
    number->setMinimumWidth(10 * grid);
    number->setAccessibleName(withoutMnemonic(label));
    number->setAccessibleDescription(note);
    auto *words = new QLabel(note);
    words->setTextFormat(Qt::PlainText);
    words->setFont(noteFont());
    words->setWordWrap(true);
    words->setMinimumHeight(number->sizeHint().height()); // one line is level with the field; more begin at its top
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(number, 0, Qt::AlignTop);
    layout->addWidget(words, 1, Qt::AlignTop);
    addRow(label, field, number);
    return number;
}

QLabel *FormRows::addNote(const QString &note)
{
    auto *words = new QLabel(note);
    words->setTextFormat(Qt::PlainText);
    words->setFont(noteFont());
    words->setWordWrap(true);
    addWidget(words, rowCount(), 1);
    return words;
}

void FormRows::addRow(const QString &label, QWidget *field, QWidget *control)
{
    auto *words = new QLabel(label);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(control);
    words->setMinimumHeight(control->sizeHint().height());
    const int row = rowCount();
    addWidget(words, row, 0, Qt::AlignTop | Qt::AlignRight);
    addWidget(field, row, 1);
}

void FormRows::addBeneath(QWidget *widget)
{
    addWidget(widget, rowCount(), 1);
}

void FormRows::setRowVisible(QWidget *field, bool visible)
{
    int row, column, rowSpan, columnSpan;
    getItemPosition(indexOf(field), &row, &column, &rowSpan, &columnSpan);
    itemAtPosition(row, 0)->widget()->setVisible(visible);
    field->setVisible(visible);
}

} // namespace renotify
