// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardedwindow.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

qreal contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const auto linear = [](qreal x) { return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF()) + 0.05;
    };
    return std::max(luminance(a), luminance(b)) / std::min(luminance(a), luminance(b));
}

} // namespace

class TestProductionGuard : public QObject
{
    Q_OBJECT

private slots:
    void everyColourIsReadableInLightAndDark();
    void productionIsSeenInFrameButtonAndTitle();
    void aHeldSendCountsDownAndLeavesOnce();
    void whatStopsAHeldSendLeavesNoTrace_data();
    void whatStopsAHeldSendLeavesNoTrace();
    void anImpatientPersonDoesNotCutTheHoldShort();
    void anotherAccountDoesNotTakeTheChallengeOverUnnoticed();
};

void TestProductionGuard::everyColourIsReadableInLightAndDark()
{
    for (const QColor &window : {QColor(0xf3, 0xf4, 0xf6), QColor(0x1e, 0x21, 0x25)}) {
        const QPalette palette(window);
        for (int colour = 1; colour < colourNames().size(); ++colour) {
            const QColor worn = shade(Account::Colour(colour), palette);
            const auto name = qPrintable(colourNames().at(colour));
            QVERIFY2(contrast(worn, window) >= 3, name);
            QVERIFY2(contrast(worn, textOn(worn)) >= 4.5, name);
        }
    }
}

// Seen to fail with the frame painted for every kind of account, and without the word in the title.
void TestProductionGuard::productionIsSeenInFrameButtonAndTitle()
{
    GuardedWindow guarded;
    const QColor red = shade(Account::Colour::Red, guarded.window.palette());
    const auto edge = [&] {
        const QImage picture = guarded.window.findChild<GuardFrame *>()->grab().toImage();
        return picture.pixelColor(1, picture.height() / 2);
    };
    QCOMPARE(guarded.window.windowTitle(), u"PRODUCTION: Acme — Renotify"_s);
    QCOMPARE(guarded.button()->text(), u"&Send notification to Acme"_s);
    QCOMPARE(guarded.button()->accessibleName(), u"Send notification"_s);
    QCOMPARE(guarded.button()->palette().color(QPalette::Button), red);
    QCOMPARE(edge(), red);

    guarded.choice.choose(lab);
    QCOMPARE(guarded.window.windowTitle(), u"Lab — Renotify"_s);
    QVERIFY(guarded.button()->palette().color(QPalette::Button) != red);
    QVERIFY(edge() != red);
}

// Seen to fail without the hold in SendControl: it took 15 ms.
void TestProductionGuard::aHeldSendCountsDownAndLeavesOnce()
{
    GuardedWindow guarded;
    QSignalSpy ended(&guarded.sender, &Sender::idle);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&guarded.window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(guarded.button()->text(), u"Sending in 1 s"_s);
    QCOMPARE(guarded.button()->accessibleDescription(), u"Sending to Acme in 1 s. Esc stops it."_s);
    QCOMPARE(guarded.server.postsRead(), 0);
    QVERIFY(ended.wait(10'000));
    QVERIFY2(clock.elapsed() >= 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(guarded.server.postsRead(), 1);
    QCOMPARE(guarded.button()->text(), u"&Send notification to Acme"_s);
}

void TestProductionGuard::whatStopsAHeldSendLeavesNoTrace_data()
{
    using Act = std::function<void(GuardedWindow &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("Esc") << Act([](GuardedWindow &guarded) { QTest::keyClick(&guarded.window, Qt::Key_Escape); })
                         << u"Stopped in time: nothing was sent."_s;
    QTest::newRow("the form changes") << Act([](GuardedWindow &guarded) {
        FormDraft other = draft;
        other.identity = u"customer-2"_s;
        guarded.window.form()->setDraft(other);
    }) << u"The form changed: nothing was sent."_s;
    QTest::newRow("another account is chosen") << Act([](GuardedWindow &guarded) { guarded.choice.choose(lab); })
                                               << u"The account changed: nothing was sent."_s;
}

// Seen to fail, each in its row, without the connection in SendControl.
void TestProductionGuard::whatStopsAHeldSendLeavesNoTrace()
{
    QFETCH(const std::function<void(GuardedWindow &)>, act);
    QFETCH(const QString, sentence);
    GuardedWindow guarded;
    QSignalSpy recorded(&guarded.sender, &Sender::recorded);
    QTest::keyClick(&guarded.window, Qt::Key_Return, Qt::ControlModifier);
    act(guarded);
    QVERIFY(guarded.says(sentence));
    QVERIFY(!guarded.button()->text().contains(u"Sending in"));
    QVERIFY(!recorded.wait(1500));           // waits longer than the hold
    QCOMPARE(guarded.server.postsRead(), 0); // the challenge may have been read
    QVERIFY(!guarded.sender.isSending());
}

// Seen to fail without m_busy in SendForm::setHold(): each press restarted the hold.
void TestProductionGuard::anImpatientPersonDoesNotCutTheHoldShort()
{
    GuardedWindow guarded;
    QSignalSpy ended(&guarded.sender, &Sender::idle);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&guarded.window, Qt::Key_Return, Qt::ControlModifier);
    QTimer again;
    connect(&again, &QTimer::timeout, guarded.window.form(), &SendForm::trySend);
    again.start(50ms);
    QVERIFY(ended.wait(10'000));
    again.stop();
    QVERIFY(clock.elapsed() >= 1000 && clock.elapsed() < 1900);
    QCOMPARE(guarded.server.postsRead(), 1);
}

// Seen to fail without showOrigin() in SendForm::setAccount().
void TestProductionGuard::anotherAccountDoesNotTakeTheChallengeOverUnnoticed()
{
    const QString warning = u"This was filled in for the account “Acme”. Is it right for “Lab” too?"_s;
    GuardedWindow guarded;
    QVERIFY(!guarded.says(warning));
    guarded.choice.choose(lab);
    QVERIFY(guarded.says(warning));
    QCOMPARE(guarded.window.form()->draft(), draft); // no character was lost
    guarded.choice.choose(acme);
    QVERIFY(!guarded.says(warning));
    guarded.choice.choose(lab);
    FormDraft own = draft;
    own.challenge = u"YC"_s + QString(32, u'b');
    guarded.window.form()->setDraft(own);
    QVERIFY(!guarded.says(warning));
}

QTEST_MAIN(TestProductionGuard)
#include "tst_productionguard.moc"
