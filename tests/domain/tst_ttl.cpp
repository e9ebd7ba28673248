// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ttl.h"

#include <QTest>

#include <limits>

using namespace renotify;

class TestTtl : public QObject
{
    Q_OBJECT

private slots:
    void isBetween0And300_data();
    void isBetween0And300();
};

void TestTtl::isBetween0And300_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("valid");
    QTest::newRow("now or never") << 0 << true;
    QTest::newRow("a second") << 1 << true;
    QTest::newRow("two minutes") << 120 << true;
    QTest::newRow("the most") << 300 << true;
    QTest::newRow("more than the most") << 301 << false;
    QTest::newRow("less than nothing") << -1 << false;
    QTest::newRow("the greatest number") << std::numeric_limits<int>::max() << false;
    QTest::newRow("the least number") << std::numeric_limits<int>::min() << false;
}

void TestTtl::isBetween0And300()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, valid);
    const auto ttl = Ttl::from(seconds);
    QCOMPARE(ttl.has_value(), valid);
    if (ttl)
        QCOMPARE(ttl->seconds(), seconds);
}

QTEST_APPLESS_MAIN(TestTtl)
#include "tst_ttl.moc"
