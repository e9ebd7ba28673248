// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/parameters.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using renotify::sandbox::Parameters;

class TestParameters : public QObject
{
    Q_OBJECT

private slots:
    void value_data();
    void value();
    void number_data();
    void number();
};

void TestParameters::value_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QStringList>("values");

    QTest::newRow("a plain value") << "a=b"_ba << QStringList{u"b"_s};
    // Seen to fail without the replacement of '+' and without fromPercentEncoding.
    QTest::newRow("a plus is a space") << "a=b+c"_ba << QStringList{u"b c"_s};
    QTest::newRow("an escaped plus is a plus") << "a=b%2Bc"_ba << QStringList{u"b+c"_s};
    QTest::newRow("escapes are UTF-8") << "a=%C3%A9%20%E2%82%AC"_ba << QStringList{u"é €"_s};
    QTest::newRow("escaped separators belong to the value") << "a=b%26c%3Dd"_ba << QStringList{u"b&c=d"_s};
    QTest::newRow("only the first equals sign separates") << "a=b=c"_ba << QStringList{u"b=c"_s};
    QTest::newRow("names are decoded too") << "%61=b"_ba << QStringList{u"b"_s};
    QTest::newRow("a name may come again") << "a=1&x=2&a=3"_ba << QStringList{u"1"_s, u"3"_s};
    QTest::newRow("a name may have an empty value") << "a="_ba << QStringList{u""_s};
    QTest::newRow("a name may have no value") << "a"_ba << QStringList{QString()};
    QTest::newRow("nothing") << ""_ba << QStringList();
    QTest::newRow("empty pairs are no pairs") << "&&"_ba << QStringList();
}

void TestParameters::value()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QStringList, values);

    const Parameters parameters = Parameters::decode(encoded);
    QCOMPARE(parameters.values(u"a"_s), values);
    QCOMPARE(parameters.value(u"a"_s), values.value(0));
    QCOMPARE(parameters.has(u"a"_s), !values.isEmpty());
}

void TestParameters::number_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<int>("number"); // -1: none

    QTest::newRow("in between") << "n=7"_ba << 7;
    QTest::newRow("the least") << "n=0"_ba << 0;
    QTest::newRow("the most") << "n=300"_ba << 300;
    QTest::newRow("one more") << "n=301"_ba << -1;
    QTest::newRow("less") << "n=-1"_ba << -1;
    QTest::newRow("missing") << "m=7"_ba << 42;
    QTest::newRow("empty") << "n="_ba << -1;
    QTest::newRow("with a sign") << "n=%2B7"_ba << -1;
    QTest::newRow("with a space") << "n=+7"_ba << -1;
    QTest::newRow("a fraction") << "n=7.0"_ba << -1;
    QTest::newRow("a word") << "n=seven"_ba << -1;
    QTest::newRow("too many digits") << "n=99999999999999999999"_ba << -1;
}

void TestParameters::number()
{
    QFETCH(QByteArray, encoded);
    QFETCH(int, number);

    QCOMPARE(Parameters::decode(encoded).number(u"n"_s, 0, 300, 42).value_or(-1), number);
}

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
