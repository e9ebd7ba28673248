// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/quietcontrols.h"

#include <optional>

namespace renotify {

/// A slider for seconds with a mark that shows how long the challenge has left to live.
class LifeSlider : public QuietSlider
{
    Q_OBJECT

public:
    explicit LifeSlider(QWidget *parent = nullptr);

    /// Without a value there is no mark. A mark beyond the end of the slider is shown at the end.
    void setMark(std::optional<int> seconds);
    std::optional<int> mark() const { return m_mark; }

    /// The place of the mark in this widget; empty if there is none.
    QRect markRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_mark;
};

} // namespace renotify
