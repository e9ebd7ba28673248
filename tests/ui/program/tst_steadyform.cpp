// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardedwindow.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Controls that a person aims at stay where they are, whatever messages appear around them.
class TestSteadyForm : public QObject
{
    Q_OBJECT

private slots:
    void nothingMovesFromReadyToCoolDown_data();
    void nothingMovesFromReadyToCoolDown();
};

void TestSteadyForm::nothingMovesFromReadyToCoolDown_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x600") << QSize(1016, 560);
    QTest::newRow("1280x720") << QSize(1272, 680);
    QTest::newRow("1366x768") << QSize(1358, 728);
    QTest::newRow("1920x1080") << QSize(1632, 1000);
}

// Checks each control of the form that is always visible: when ready, during the hold and during the cool-down. A text
// keeps its place and its width; how many of the card's lines it fills may change.
void TestSteadyForm::nothingMovesFromReadyToCoolDown()
{
    QFETCH(const QSize, size);
    GuardedWindow guarded(30s);
    guarded.window.resize(size);
    const auto places = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QMap<QString, QRect> found;
        for (const QWidget *control : guarded.window.form()->findChildren<QWidget *>()) {
            const QString name = control->accessibleName();
            const bool comesAndGoes = name == u"Cancel sending"_s || name.isEmpty() || name.contains(u"Challenge: "_s);
            const bool isText = qobject_cast<const QLabel *>(control);
            if (!comesAndGoes && control->isVisible())
                found[name] = {control->mapTo(&guarded.window, QPoint()),
                               QSize(control->width(), isText ? 0 : control->height())};
        }
        found[u"the form"_s] = guarded.window.form()->geometry();
        return found;
    };
    const auto kept = [](QMap<QString, QRect> before, const QMap<QString, QRect> &now) {
        QStringList moved;
        for (const auto &[name, place] : before.asKeyValueRange()) {
            if (now.contains(name) && now[name] != place)
                moved += name;
        }
        return moved.join(u", "_s);
    };
    const auto before = places();
    QVERIFY(before.contains(u"Send notification"_s) && before.contains(u"Reason or ticket"_s));
    QTest::keyClick(&guarded.window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(guarded.button()->text(), u"Sending in 1 s"_s);
    QCOMPARE(kept(before, places()), QString());
    QSignalSpy ended(&guarded.sender, &Sender::idle);
    QVERIFY(ended.wait(10'000));
    QTRY_VERIFY2(guarded.button()->text().startsWith(u"Wait "_s), qPrintable(guarded.button()->text()));
    QCOMPARE(kept(before, places()), QString());
    for (const QScrollArea *area : guarded.window.form()->findChildren<QScrollArea *>())
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    for (const QString &name : {u"Send notification"_s, u"Reason or ticket"_s, u"Challenge status"_s}) {
        const QRect whole = QRect(QPoint(), guarded.window.size());
        QVERIFY2(whole.contains(places().value(name)), qPrintable(name));
    }
}

QTEST_MAIN(TestSteadyForm)
#include "tst_steadyform.moc"
