// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"
#include "accesstree.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Where the Tab key goes, and whether people can see where the focus is.
class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tabReachesEverythingAndFollowsTheEye_data() { AccessRoom::addRows(); }
    void tabReachesEverythingAndFollowsTheEye();
    void backTabGoesTheSameWayBack_data() { AccessRoom::addRows(); }
    void backTabGoesTheSameWayBack();
    void theFocusIsSeen_data() { AccessRoom::addRows(); }
    void theFocusIsSeen();
};

namespace {

constexpr int tooMany = 100; // stops in one window

QString label(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s
           + (widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName())
           + u"”"_s;
}

/// The widgets at which Tab stops, from the first stop on, each listed once.
QList<QWidget *> stops(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QList<QWidget *> stops;
    for (int i = 0; i < tooMany; ++i) {
        QTest::keyClick(window, key, modifiers);
        QWidget *focus = window->focusWidget();
        if (!focus || stops.contains(focus))
            break;
        stops += focus;
    }
    return stops;
}

QRect place(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

/// Whether the eye would go from `before` to `after`: to the right in a row, otherwise downwards. Compares the parts of
/// the smallest widget that contains both, so that a column is read to its end.
bool followsTheEye(QWidget *before, QWidget *after)
{
    QList<QWidget *> around;
    for (QWidget *at = before; at; at = at->parentWidget())
        around += at;
    QWidget *part = after;
    while (!around.contains(part->parentWidget()))
        part = part->parentWidget();
    const QRect a = place(around.at(around.indexOf(part->parentWidget()) - 1));
    const QRect b = place(part);
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool sameRow = shared * 2 > std::min(a.height(), b.height());
    return sameRow ? b.left() >= a.right() : b.top() >= a.top();
}

/// The window as painted now, without a blinking caret.
QImage picture(QWidget *window)
{
    QCoreApplication::sendPostedEvents();
    return window->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int difference(const QImage &a, const QImage &b, const QRect &where)
{
    int count = 0;
    for (int y = std::max(0, where.top()); y <= std::min(where.bottom(), a.height() - 1); ++y) {
        for (int x = std::max(0, where.left()); x <= std::min(where.right(), a.width() - 1); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    }
    return count;
}

} // namespace

void TestTabOrder::initTestCase()
{
    QApplication::setCursorFlashTime(0); // a blinking caret does not always show the focus, so it does not count
}

// There are exceptions: Send comes before Cancel (and Fill in before Cancel in the dialog), although Cancel is to the
// left of it, because people meet what they came for first. Seen to fail with a QDialogButtonBox in ImportPreview,
// where Tab never reached Cancel.
void TestTabOrder::tabReachesEverythingAndFollowsTheEye()
{
    QFETCH(const Window, window);
    AccessRoom room;
    QWidget *shown = room.open(window);
    QList<QWidget *> all = stops(shown, Qt::Key_Tab);
    QWidget *first = shown;
    while (!all.contains(first))
        first = first->nextInFocusChain();
    std::ranges::rotate(all, all.begin() + all.indexOf(first));
    for (qsizetype i = 1; i < all.size(); ++i) {
        const bool isStated = qobject_cast<QPushButton *>(all[i - 1]) && label(all[i]).contains(u"Cancel"_s);
        if (!isStated && !followsTheEye(all[i - 1], all[i]))
            QTest::qFail(qPrintable(label(all[i - 1]) + " then "_L1 + label(all[i])), __FILE__, __LINE__);
    }
    for (const AccessNode &node : accessTree(shown)) {
        const auto *tabs = node.role == QAccessible::PageTab ? node.widget : nullptr; // the arrow keys go on from a tab
        const bool isReached = std::ranges::any_of(all, [&](QWidget *stop) {
            return stop == node.widget || stop->isAncestorOf(node.widget) || stop->focusProxy() == node.widget;
        });
        if (node.isInteractive && !tabs && node.role != QAccessible::PageTabList && node.widget->isEnabled()
            && !isReached)
            QTest::qFail(qPrintable("Tab never comes to "_L1 + node.what()), __FILE__, __LINE__);
    }
}

void TestTabOrder::backTabGoesTheSameWayBack()
{
    QFETCH(const Window, window);
    AccessRoom room;
    QWidget *shown = room.open(window);
    QList<QWidget *> forwards = stops(shown, Qt::Key_Tab);
    QList<QWidget *> backwards = stops(shown, Qt::Key_Backtab, Qt::ShiftModifier);
    std::ranges::sort(forwards);
    std::ranges::sort(backwards);
    QCOMPARE(backwards, forwards);
}

// As many pixels must change as two lines along the shorter side have, which is more than a caret. Seen to fail without
// FocusRing, for each scrolling text, each list and each default button.
void TestTabOrder::theFocusIsSeen()
{
    QFETCH(const Window, window);
    AccessRoom room;
    QWidget *shown = room.open(window);
    const QList<QWidget *> all = stops(shown, Qt::Key_Tab);
    for (QWidget *stop : all) {
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = picture(shown);
        QWidget *other = all[(all.indexOf(stop) + all.size() / 2) % all.size()];
        other->setFocus(Qt::TabFocusReason);
        const QImage without = picture(shown);
        const QRect around = QRect(stop->mapTo(shown, QPoint()), stop->size()).adjusted(-3, -3, 3, 3);
        const int changed = difference(with, without, around);
        if (all.size() > 1 && changed < std::min(stop->width(), stop->height()) * 2)
            QTest::qFail(qPrintable(label(stop) + u": %1 pixels"_s.arg(changed)), __FILE__, __LINE__);
    }
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
