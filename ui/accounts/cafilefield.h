// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace renotify {

class TextField;

/// The path of a file with certificates, typed or chosen; empty if there is none.
class CaFileField : public QWidget
{
    Q_OBJECT

public:
    explicit CaFileField(QWidget *parent = nullptr);

    TextField *field() const { return m_field; }

private:
    void choose();

    TextField *m_field;
};

} // namespace renotify
