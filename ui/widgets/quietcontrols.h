// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QSlider>
#include <QSpinBox>
#include <QWheelEvent>

/// Controls whose value changes only when the person means it. Everything in ui/ that the mouse wheel or a typed letter
/// could change is one of these: tests/house looks for others.
namespace renotify {

/// A combo box that the wheel cannot change, nor typing while it is closed: a letter opens its list and selects there.
class QuietComboBox : public QComboBox
{
public:
    explicit QuietComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void search(const QString &typed);
};

/// A spin box or slider that reacts to the wheel only if it has the focus, and does not get the focus by the wheel.
/// Otherwise the wheel scrolls what lies beneath.
template<class Control>
class Quiet : public Control
{
public:
    template<class... Arguments>
    explicit Quiet(Arguments... arguments)
        : Control(arguments...)
    {
        Control::setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (Control::hasFocus())
            Control::wheelEvent(event);
        else
            event->ignore();
    }
};

using QuietSpinBox = Quiet<QSpinBox>;
using QuietSlider = Quiet<QSlider>;

} // namespace renotify
