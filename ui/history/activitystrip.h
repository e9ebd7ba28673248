// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/activitybars.h"

#include <QWidget>

namespace renotify {

class Announcer;

/// Shows how much was sent over time, as bars of outcomes, and above them how long customers took to answer. Clicking a
/// bar or dragging over several asks for their period. On the keyboard, the arrow keys move from bar to bar, with Shift
/// they select several, and Enter asks. Assistive technology reads the bar that the keyboard is on.
class ActivityStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityStrip(QWidget *parent = nullptr);

    void setDays(const QList<HistoryDay> &days, QDate today);
    void setChosen(const std::optional<Period> &period); ///< the period that the history is filtered by

    const QList<ActivityBar> &bars() const { return m_bars; }
    QRect columnOf(int bar) const; ///< its place in this widget, over the whole height, for clicks

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void periodAsked(const std::optional<renotify::Period> &period); ///< empty: any time

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Reach { One, UpTo }; ///< only this bar, or all bars from the previous one to it

    void layBars();
    QRect chart() const;
    int barUnder(const QPoint &place) const;
    void moveTo(int bar, Reach reach);
    void askForMarked();
    void describe();
    void paintGround(QPainter &painter) const;

    QList<HistoryDay> m_days;
    QDate m_today;
    QList<ActivityBar> m_bars;
    std::optional<Period> m_chosen;
    int m_current = -1; ///< the bar that the keyboard is on; the newest one until somebody moves
    int m_anchor = -1;  ///< the bars from here to the current one are marked
    int m_hovered = -1;
    bool m_isDrawing = false;
    Announcer *m_announcer;
};

} // namespace renotify
