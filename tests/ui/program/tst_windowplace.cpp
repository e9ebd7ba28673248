// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlhistory.h"
#include "ui/history/historymodel.h"
#include "ui/program/mainwindow.h"

#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Where the window opens.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceKeptOnALargerScreenIsMovedIntoThisOne();
};

/// Seen failing: the menu, the export and the status bar were beyond the edges.
void TestWindowPlace::aPlaceKeptOnALargerScreenIsMovedIntoThisOne()
{
    const QTemporaryDir folder;
    SqlHistory history(folder.filePath(u"history.sqlite"_s));
    HistoryModel model(history);
    const MainWindow window(model);
    const QRect room = window.screen()->availableGeometry();
    MainWindow before(model);
    before.setGeometry({room.center(), room.size()});
    QVERIFY(!room.contains(before.geometry()));

    MainWindow after(model);
    after.setState(before.state());
    const QRect place = after.geometry();
    QVERIFY2(place.right() <= room.right() || place.left() == room.left(),
             qPrintable(u"%1 %2"_s.arg(QString::number(place.left()), QString::number(place.right()))));
    QVERIFY2(place.bottom() <= room.bottom() || place.top() == room.top(), qPrintable(QString::number(place.bottom())));
    QVERIFY(place.width() <= qMax(room.width(), after.minimumSizeHint().width()));
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
