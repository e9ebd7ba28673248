// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace renotify {

/// A tool button whose icon and text do not touch each other, and without a menu arrow in its corner if a press
/// anywhere opens the menu.
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
