// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QFormLayout;

namespace renotify {

/// Names and values in two columns; every value can be selected and copied. Empty values are left out.
class FieldList : public QScrollArea
{
    Q_OBJECT

public:
    enum class Font { Text, Fixed };

    explicit FieldList(QWidget *parent = nullptr);

    void clear();
    void add(const QString &name, const QString &value, Font font = Font::Text);

private:
    QFormLayout *m_rows;
};

} // namespace renotify
