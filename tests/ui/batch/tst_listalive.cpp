// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listroom.h"
#include "support/lagmonitor.h"

#include <QFile>
#include <QTableView>
#include <QTest>

using namespace renotify;

namespace {

constexpr int rows = 200'000;
constexpr int patience = 120'000;

} // namespace

/// A long list never holds up the window: while it is read, checked, mended and looked through.
class TestListAlive : public QObject
{
    Q_OBJECT

private slots:
    void aLongListNeverHoldsUpTheWindow()
    {
        ListRoom room;
        const QString path = room.stage.folder.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QByteArray text = "identity,name\n";
        for (int i = 1; i <= rows; ++i)
            text += (i % 2 ? "customer-" + QByteArray::number(i) : QByteArray("#N/A")) + ",somebody\n";
        QVERIFY(file.write(text) > 0 && file.flush());
        const QString groups = u"Groups of the check"_s;
        const QString half = QLocale().toString(rows / 2);

        LagMonitor lag;
        room.control.openFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(room.shown().page(), ListWindow::Check, patience);
        QTRY_COMPARE_WITH_TIMEOUT(room.groups(groups).value(0), u"Can be sent "_s + half, patience);
        room.choose(groups, u"An error from a spreadsheet"_s);
        auto *shown = room.view<QTableView>(u"Rows of the group"_s);
        QCOMPARE(shown->model()->rowCount(), rows / 2);
        shown->scrollToBottom();
        QVERIFY(shown->model()->setData(shown->model()->index(7, 2), u"customer-mended"_s, Qt::EditRole));
        QTRY_COMPARE_WITH_TIMEOUT(room.groups(groups).value(0), u"Can be sent "_s + QLocale().toString(rows / 2 + 1),
                                  patience);
        QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
    }
};

QTEST_MAIN(TestListAlive)
#include "tst_listalive.moc"
