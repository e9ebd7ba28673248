// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"
#include "accesstree.h"
#include "ink.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QMetaEnum>
#include <QPalette>
#include <QTest>

#include <array>

using namespace renotify;
using namespace Qt::StringLiterals;
using Appearance = Preferences::Appearance;

/// Every text can be read, as judged by the palettes and by a picture of each window.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance(Appearance::System); }
    void palettes_data() { addAppearances(); }
    void palettes();
    void windows_data() { addAppearances(); }
    void windows();
    void inHighContrastEveryFieldHasAnEdge_data();
    void inHighContrastEveryFieldHasAnEdge();
    void aSwitchWhileItRunsLeavesNothingBehind_data();
    void aSwitchWhileItRunsLeavesNothingBehind();

private:
    static void addAppearances();
};

namespace {

constexpr qreal enough = 4.5;
constexpr qreal enoughInHighContrast = 7;

qreal needed(Appearance appearance)
{
    return appearance >= Appearance::HighContrastLight ? enoughInHighContrast : enough;
}

struct Pair
{
    QPalette::ColorRole ink;
    QPalette::ColorRole paper;
};

constexpr std::array pairs{Pair{QPalette::WindowText, QPalette::Window},
                           Pair{QPalette::Text, QPalette::Base},
                           Pair{QPalette::Text, QPalette::AlternateBase},
                           Pair{QPalette::ButtonText, QPalette::Button},
                           Pair{QPalette::PlaceholderText, QPalette::Base},
                           Pair{QPalette::HighlightedText, QPalette::Highlight},
                           Pair{QPalette::Link, QPalette::Base},
                           Pair{QPalette::Link, QPalette::Window},
                           Pair{QPalette::ToolTipText, QPalette::ToolTipBase}};

/// The colour of `ink` when it is laid over `paper`.
QColor laidOn(const QColor &ink, const QColor &paper)
{
    const auto mix = [a = ink.alphaF()](float over, float under) { return over * a + under * (1 - a); };
    return QColor::fromRgbF(mix(ink.redF(), paper.redF()), mix(ink.greenF(), paper.greenF()),
                            mix(ink.blueF(), paper.blueF()));
}

} // namespace

void TestContrast::addAppearances()
{
    QTest::addColumn<Appearance>("appearance");
    const auto all = QMetaEnum::fromType<Appearance>();
    for (int i = 0; i < all.keyCount(); ++i)
        QTest::newRow(all.key(i)) << Appearance(all.value(i));
}

// Seen to fail with the system's appearance: Qt's own grey for an empty field has 3.9:1.
void TestContrast::palettes()
{
    QFETCH(const Appearance, appearance);
    applyAppearance(appearance);
    const QPalette palette = QApplication::palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const Pair pair : pairs) {
            const QColor paper = palette.color(group, pair.paper);
            const qreal found = contrastOf(laidOn(palette.color(group, pair.ink), paper), paper);
            const auto what =
                QVariant::fromValue(pair.ink).toString() + u" on "_s + QVariant::fromValue(pair.paper).toString();
            if (found < needed(appearance))
                QTest::qFail(qPrintable(what + u": %1"_s.arg(found)), __FILE__, __LINE__);
        }
    }
}

// Seen to fail for a production account’s Send button as painted by Fusion: 4.1:1 in light over most of its surface.
void TestContrast::windows()
{
    QFETCH(const Appearance, appearance);
    applyAppearance(appearance);
    for (int window = 0; window <= int(Window::Question); ++window) {
        AccessRoom room;
        QWidget *shown = room.open(Window(window), appearance);
        const QImage picture = shown->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QList<PaintedText> texts = paintedTexts(shown);
        QVERIFY(texts.size() > 1);
        for (const PaintedText &painted : texts) {
            const qreal found = inkContrast(picture, painted.where);
            if (found < enough)
                QTest::qFail(qPrintable(painted.text + u": %1 in window %2"_s.arg(found).arg(window)), __FILE__,
                             __LINE__);
        }
    }
}

void TestContrast::inHighContrastEveryFieldHasAnEdge_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::HighContrastLight;
    QTest::newRow("dark") << Appearance::HighContrastDark;
}

// Seen to fail with plain Fusion, whose edges are black on black.
void TestContrast::inHighContrastEveryFieldHasAnEdge()
{
    QFETCH(const Appearance, appearance);
    AccessRoom room;
    QWidget *shown = room.open(Window::Welcome, appearance);
    const QImage picture = shown->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor paper = QApplication::palette().color(QPalette::Window);
    for (const QString &name : {u"Identity"_s, u"Time to live in seconds"_s, u"Account"_s, u"Send notification"_s}) {
        const QWidget *field = namedIn(shown, name);
        QVERIFY2(field, qPrintable(name));
        const QPoint left = field->mapTo(shown, QPoint(0, field->height() / 2));
        qreal edge = 1;
        for (int x = 0; x < 3; ++x)
            edge = std::max(edge, contrastOf(picture.pixelColor(left + QPoint(x, 0)), paper));
        QVERIFY2(edge >= 3, qPrintable(name + u": %1"_s.arg(edge)));
    }
}

void TestContrast::aSwitchWhileItRunsLeavesNothingBehind_data()
{
    QTest::addColumn<Window>("window");
    QTest::newRow("production") << Window::Production;
    QTest::newRow("a new account") << Window::NewAccount;
    QTest::newRow("welcome") << Window::Welcome;
}

// Seen to fail with a Send button that waits for a change of the application’s palette, which it is never told about.
void TestContrast::aSwitchWhileItRunsLeavesNothingBehind()
{
    QFETCH(const Window, window);
    const auto picture = [](QWidget *shown) {
        if (QWidget *focus = shown->focusWidget())
            focus->clearFocus();
        AccessRoom::settle(shown);
        return shown->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    AccessRoom room;
    QWidget *shown = room.open(window, Appearance::Light);
    const QImage light = picture(shown);
    applyAppearance(Appearance::Dark);
    const QImage switched = picture(shown);
    QVERIFY(switched != light);
    applyAppearance(Appearance::Light);
    QCOMPARE(picture(shown), light);
    AccessRoom other;
    const QImage fresh = picture(other.open(window, Appearance::Dark));
    QCOMPARE(switched, fresh);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
