// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGridLayout>

class QComboBox;
class QLabel;
class QSpinBox;

namespace renotify {

class TextField;

/// The text of a label without the mark of its letter, for people who hear it.
QString withoutMnemonic(QString label);

struct Range
{
    int least;
    int most;
};

/// Labels and their controls in two columns. (QFormLayout will not do: in a scroll area, Qt 6.4's version cuts off
/// sentences that grow below a field.) The label has the mnemonic and gives its control its name.
class FormRows : public QGridLayout
{
public:
    explicit FormRows(QWidget *parent = nullptr);

    TextField *addField(const QString &label);
    QComboBox *addChoice(const QString &label, const QStringList &choices);
    /// Adds a whole number; `note` stands next to it and says what it is about.
    QSpinBox *addNumber(const QString &label, Range range, const QString &note);
    /// Below the previous row.
    QLabel *addNote(const QString &note);
    /// `control` is the buddy of the label, which is aligned with it. It is `field` itself or inside it.
    void addRow(const QString &label, QWidget *field, QWidget *control);

    /// Below the field of the previous row.
    void addBeneath(QWidget *widget);

    void setRowVisible(QWidget *field, bool visible);
};

} // namespace renotify
