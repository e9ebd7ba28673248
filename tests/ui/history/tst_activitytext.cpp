// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/activitytext.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class TestActivityText : public QObject
{
    Q_OBJECT

private slots:
    void durations_data();
    void durations();
};

void TestActivityText::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nearly a second") << qint64(900) << u"1 s"_s;
    QTest::newRow("nearly a minute") << qint64(59'400) << u"59 s"_s;
    QTest::newRow("rounded up to a minute") << qint64(59'600) << u"1 min 0 s"_s;
    QTest::newRow("an hour and a bit") << qint64(3'725'000) << u"1 h 2 min"_s;
    QTest::newRow("weeks") << qint64(3'600'000) * 1500 << u"1,500 h 0 min"_s;
}

void TestActivityText::durations()
{
    QFETCH(const qint64, milliseconds);
    QTEST(durationText(std::chrono::milliseconds(milliseconds)), "text");
}

QTEST_GUILESS_MAIN(TestActivityText)
#include "tst_activitytext.moc"
