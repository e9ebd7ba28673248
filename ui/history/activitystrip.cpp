// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/activitystrip.h"

#include "ui/history/activitypicture.h"
#include "ui/history/activitytext.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace renotify {

namespace {

constexpr int narrowestColumn = grid;

QAccessibleInterface *chartFor(const QString &, QObject *object)
{
    auto *strip = qobject_cast<ActivityStrip *>(object);
    return strip ? new QAccessibleWidget(strip, QAccessible::Chart) : nullptr;
}

} // namespace

ActivityStrip::ActivityStrip(QWidget *parent)
    : QWidget(parent)
    , m_announcer(new Announcer(this))
{
    QAccessible::installFactory(chartFor); // installed only once, however often it is called
    setAccessibleName(tr("Activity"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActivityStrip::setDays(const QList<HistoryDay> &days, QDate today)
{
    m_days = days;
    m_today = today;
    layBars();
}

void ActivityStrip::setChosen(const std::optional<Period> &period)
{
    m_chosen = period;
    update();
}

QSize ActivityStrip::minimumSizeHint() const
{
    return {20 * grid, ActivityPicture::heightWith(noteFont())};
}

QSize ActivityStrip::sizeHint() const
{
    return {80 * grid, minimumSizeHint().height()};
}

/// The keyboard's bar and the marked bars keep their days.
void ActivityStrip::layBars()
{
    const auto dayOf = [this](int bar) { return bar < 0 ? m_today : m_bars.at(bar).period.first; };
    const QDate current = dayOf(m_current);
    const QDate anchor = dayOf(m_anchor);
    m_bars = activityBars(m_days, m_today, chart().width() / narrowestColumn, QLocale().firstDayOfWeek());
    const auto barOf = [this](QDate day) {
        const auto later =
            std::ranges::find_if(m_bars, [day](const ActivityBar &bar) { return bar.period.last >= day; });
        return std::min(int(later - m_bars.begin()), int(m_bars.size()) - 1);
    };
    m_current = barOf(current);
    m_anchor = barOf(anchor);
    m_hovered = -1;
    describe();
    update();
}

QRect ActivityStrip::chart() const
{
    return ActivityPicture::chartIn(size(), noteFont());
}

QRect ActivityStrip::columnOf(int bar) const
{
    const QRectF column = ActivityPicture(m_bars, size(), noteFont(), palette()).column(bar);
    return QRect(qRound(column.left()), 0, qRound(column.right()) - qRound(column.left()), height());
}

/// Returns -1 outside the bars.
int ActivityStrip::barUnder(const QPoint &place) const
{
    const QRect all = chart();
    if (m_bars.isEmpty() || place.x() < all.left() || place.x() > all.right())
        return -1;
    return barAt(place.x() - all.left(), all.width(), int(m_bars.size()));
}

void ActivityStrip::moveTo(int bar, Reach reach)
{
    m_current = std::clamp(bar, 0, int(m_bars.size()) - 1);
    if (reach == Reach::One)
        m_anchor = m_current;
    describe();
    update();
}

void ActivityStrip::describe()
{
    setAccessibleDescription(m_bars.isEmpty() ? QString() : activitySentence(together(m_bars, m_anchor, m_current)));
}

/// If the history is filtered by this period already, the filter is removed.
void ActivityStrip::askForMarked()
{
    const Period period = together(m_bars, m_anchor, m_current).period;
    emit periodAsked(period == m_chosen ? std::nullopt : std::optional(period));
}

bool ActivityStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bar = barUnder(help->pos()); bar >= 0)
            QToolTip::showText(help->globalPos(), plainTip(activityLines(m_bars.at(bar)).join(u'\n')), this,
                               columnOf(bar));
        else
            QToolTip::hideText();
        return true;
    }
    // As in the search field, the key goes on to the window, where it stops a send.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_chosen)
        emit periodAsked(std::nullopt);
    return QWidget::event(event);
}

void ActivityStrip::resizeEvent(QResizeEvent *)
{
    layBars();
}

void ActivityStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void ActivityStrip::mousePressEvent(QMouseEvent *event)
{
    const int bar = barUnder(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0)
        return event->ignore();
    m_isDrawing = true;
    moveTo(bar, event->modifiers() & Qt::ShiftModifier ? Reach::UpTo : Reach::One);
}

void ActivityStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_isDrawing)
        return moveTo(barAt(place.x() - chart().left(), chart().width(), int(m_bars.size())), Reach::UpTo);
    if (std::exchange(m_hovered, barUnder(place)) != m_hovered)
        update();
}

void ActivityStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDrawing, false))
        askForMarked();
}

void ActivityStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ActivityStrip::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    if (m_bars.isEmpty() || (with & ~Qt::ShiftModifier))
        return QWidget::keyPressEvent(event);
    const Reach reach = with & Qt::ShiftModifier ? Reach::UpTo : Reach::One;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current - 1, reach);
        break;
    case Qt::Key_Right:
        moveTo(m_current + 1, reach);
        break;
    case Qt::Key_Home:
        moveTo(0, reach);
        break;
    case Qt::Key_End:
        moveTo(int(m_bars.size()) - 1, reach);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return askForMarked();
    default:
        return QWidget::keyPressEvent(event);
    }
    m_announcer->announce(accessibleDescription()); // screen readers do not read a changed description on their own
}

void ActivityStrip::focusInEvent(QFocusEvent *)
{
    update();
}

void ActivityStrip::focusOutEvent(QFocusEvent *)
{
    update();
}

/// Paints what lies under the bars: the filtered period, the marked bars, and the bar under the pointer.
void ActivityStrip::paintGround(QPainter &painter) const
{
    const QRect all = chart();
    const QColor accent =
        readableOn(palette().color(QPalette::Window), palette().color(QPalette::Highlight), visibleContrast);
    QColor tint = accent;
    tint.setAlphaF(0.2F);
    const auto [first, last] = std::minmax(m_anchor, m_current);
    const bool isMarking = m_isDrawing || (hasFocus() && first != last);
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRect column = columnOf(i).adjusted(0, all.top(), 0, all.bottom() + 1 - height());
        const Period &period = m_bars.at(i).period;
        const bool isChosen = m_chosen && period.first <= m_chosen->last && period.last >= m_chosen->first;
        if (isChosen || (isMarking && i >= first && i <= last))
            painter.fillRect(column, tint);
        if (isChosen)
            painter.fillRect(QRect(column.left(), column.bottom() + 1, column.width(), grid / 4), accent);
        if (i == m_hovered) {
            QColor shade = palette().color(QPalette::WindowText);
            shade.setAlphaF(0.1F);
            painter.fillRect(column, shade);
        }
    }
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_bars.isEmpty()) {
        paintGround(painter);
        ActivityPicture(m_bars, size(), noteFont(), palette()).paint(painter);
    }
    if (!hasFocus())
        return;
    const QRect all = chart().adjusted(-1, -1, 1, 3); // includes the line under the chosen bars
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2)); // the same as in FocusRing
    painter.drawRoundedRect(all, 2, 2);
    if (!m_bars.isEmpty())
        painter.drawRoundedRect(columnOf(m_current) & all, 2, 2);
}

} // namespace renotify
