// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/readlist.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace renotify {

class TextField;

/// Which column of a list holds what, and what rows without such a value get.
class ColumnFields : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnFields(QWidget *parent = nullptr);

    /// Does not emit anything.
    void setColumns(const ListColumns &columns);
    void setDefaults(const ListDefaults &defaults);

    ListColumns columns() const;
    ListDefaults defaults() const;
    bool hasFault() const;
    bool hasIdentities() const { return m_columns.at.at(size_t(ListField::Identity)) >= 0; }
    void takeFocus();

signals:
    void columnsChosen();
    void defaultsChosen();

private:
    void addField(QGridLayout *layout, int column, ListField field, const QString &label, QWidget *otherwise);
    QLayout *makeLastRow();
    void showInOrder();
    void fillChoices();
    void choose(ListField field);

    std::array<QComboBox *, listFields> m_choices{};
    QCheckBox *m_heading;
    QComboBox *m_rows; ///< of an earlier result
    TextField *m_service;
    QSpinBox *m_ttl;
    QLineEdit *m_reason;
    ListColumns m_columns;
};

} // namespace renotify
