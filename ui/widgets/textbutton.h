// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace renotify {

/// A tool button with an icon and words that do not touch each other, and without an arrow in its corner where a press
/// anywhere opens its menu.
class TextButton : public QToolButton
{
    Q_OBJECT

public:
    explicit TextButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace renotify
