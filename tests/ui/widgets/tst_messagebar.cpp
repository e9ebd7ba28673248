// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announcer.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

using Tone = MessageBar::Tone;

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void noNoticeHidesAnother();
    void theGravestIsOnTopAndTheNewestOfItsKind();
    void whatIsSaidAgainOfASubjectReplacesIt();
    void aNoticeEndsWithItsSubjectOnly();
    void theCrossClosesItsOwnNotice();
    void anActionMayEndItsOwnNotice();
    void anotherNoticeIsSaidAloud();
};

void TestMessageBar::noNoticeHidesAnother()
{
    MessageBar bar;
    bar.show(Tone::Error, u"journal"_s, u"The history cannot be written."_s);
    bar.show(Tone::Error, u"unsaved"_s, u"The preferences cannot be written."_s);
    QCOMPARE(bar.sentences().size(), 2);
    QVERIFY(bar.speaksOf(u"journal"_s) && bar.speaksOf(u"unsaved"_s));
}

void TestMessageBar::theGravestIsOnTopAndTheNewestOfItsKind()
{
    MessageBar bar;
    bar.show(Tone::Info, u"a"_s, u"info"_s);
    bar.show(Tone::Error, u"b"_s, u"first error"_s);
    bar.show(Tone::Warning, u"c"_s, u"warning"_s);
    bar.show(Tone::Error, u"d"_s, u"second error"_s);
    QCOMPARE(bar.sentences(), (QStringList{u"second error"_s, u"first error"_s, u"warning"_s, u"info"_s}));
}

void TestMessageBar::whatIsSaidAgainOfASubjectReplacesIt()
{
    MessageBar bar;
    bar.show(Tone::Info, u"a"_s, u"one"_s);
    bar.show(Tone::Info, u"b"_s, u"other"_s);
    bar.show(Tone::Error, u"a"_s, u"two"_s);
    QCOMPARE(bar.sentences(), (QStringList{u"two"_s, u"other"_s}));
}

void TestMessageBar::aNoticeEndsWithItsSubjectOnly()
{
    MessageBar bar;
    bar.show(Tone::Info, u"a"_s, u"one"_s);
    bar.show(Tone::Info, u"b"_s, u"two"_s);
    bar.dismiss(u"c"_s);
    QCOMPARE(bar.sentences().size(), 2);
    bar.dismiss(u"b"_s);
    QCOMPARE(bar.sentences(), QStringList{u"one"_s});
    QVERIFY(!bar.isHidden());
    bar.dismiss(u"a"_s);
    QVERIFY(bar.sentences().isEmpty());
    QVERIFY(bar.isHidden());
}

void TestMessageBar::theCrossClosesItsOwnNotice()
{
    MessageBar bar;
    bar.show(Tone::Info, u"a"_s, u"lower"_s);
    bar.show(Tone::Error, u"b"_s, u"upper"_s);
    const auto buttons = bar.findChildren<QToolButton *>();
    const auto cross = std::ranges::find_if(buttons, [](const QToolButton *button) {
        return button->accessibleName() == "Close this notice"_L1; // the button of the older row
    });
    QVERIFY(cross != buttons.end());
    (*cross)->click();
    QCOMPARE(bar.sentences(), QStringList{u"upper"_s});
}

void TestMessageBar::anActionMayEndItsOwnNotice()
{
    MessageBar bar;
    QAction putBack(u"Put back"_s);
    connect(&putBack, &QAction::triggered, &bar, [&bar] { bar.dismiss(u"filled"_s); });
    bar.show(Tone::Info, u"filled"_s, u"Filled in."_s, &putBack);
    const auto buttons = bar.findChildren<QToolButton *>();
    const auto button =
        std::ranges::find_if(buttons, [&](const QToolButton *each) { return each->defaultAction() == &putBack; });
    QVERIFY(button != buttons.end());
    (*button)->click();
    QVERIFY(bar.sentences().isEmpty());
    QTRY_VERIFY(!bar.findChild<QToolButton *>()); // nothing of it is left
}

void TestMessageBar::anotherNoticeIsSaidAloud()
{
    MessageBar bar;
    QSignalSpy announced(bar.findChild<Announcer *>(), &Announcer::announced);
    bar.show(Tone::Info, u"a"_s, u"one"_s);
    bar.show(Tone::Info, u"b"_s, u"two"_s);
    QCOMPARE(announced.size(), 2);
    QCOMPARE(announced.last().first().toString(), u"two"_s);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
