// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

namespace renotify {

/// A picture that is painted again for every new palette and screen. (A label's pixmap is not.)
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `side` is its width and height, in device-independent pixels.
    explicit IconLabel(int side, QWidget *parent = nullptr);

    /// A null icon shows nothing. `word` is what people who do not see the icon hear.
    void setIcon(const QIcon &icon, const QString &word = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace renotify
