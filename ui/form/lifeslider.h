// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/quietcontrols.h"

#include <optional>

namespace renotify {

/// A slider of seconds with a mark on it: how long the challenge still lives.
class LifeSlider : public QuietSlider
{
    Q_OBJECT

public:
    explicit LifeSlider(QWidget *parent = nullptr);

    /// Nothing: no mark. Beyond the slider's end it stands at the end.
    void setMark(std::optional<int> seconds);
    std::optional<int> mark() const { return m_mark; }

    /// Where the mark is, in this widget; empty without one.
    QRect markRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_mark;
};

} // namespace renotify
