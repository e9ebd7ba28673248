// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGridLayout>

class QComboBox;
class QLabel;
class QSpinBox;

namespace renotify {

class TextField;

struct Range
{
    int least;
    int most;
};

/// Labels and their controls in two columns. (No QFormLayout: in a scroll area that of Qt 6.4 cuts off
/// sentences that grow beneath a field.) A label carries the mnemonic; its control is named like it.
class FormRows : public QGridLayout
{
public:
    explicit FormRows(QWidget *parent = nullptr);

    TextField *addField(const QString &label);
    QComboBox *addChoice(const QString &label, const QStringList &choices);
    /// A whole number; `note` stands beside it and says what it is about.
    QSpinBox *addNumber(const QString &label, Range range, const QString &note);
    /// Beneath the row before.
    QLabel *addNote(const QString &note);
    /// `control` is the label's buddy, and what it is level with; it is `field` or in it.
    void addRow(const QString &label, QWidget *field, QWidget *control);

    /// Beneath the row before, where its field stands.
    void addBeneath(QWidget *widget);

    void setRowVisible(QWidget *field, bool visible);
};

} // namespace renotify
