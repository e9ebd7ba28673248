// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/uid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// The ids of attempts.
class TestUid : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneIsNoOthers();
    void aNamedOneIsTheSameEverywhere();
    void textsDoNotRunIntoEachOther();
};

void TestUid::aNewOneIsNoOthers()
{
    const QUuid uid = newUid();
    QVERIFY(uid != newUid());
    QCOMPARE(uid.toRfc4122().at(6) & 0xf0, 0x70);
}

/// The journals of many versions hold such ids, so how they are made never changes.
void TestUid::aNamedOneIsTheSameEverywhere()
{
    const QUuid uid = uidNamed({u"renotify send"_s, u"a"_s, u"https://verify.twilio.com"_s});
    QCOMPARE(uid.toString(QUuid::WithoutBraces), u"87ee4dd5-fa61-858c-9589-cbe11bcd5271"_s); // sha256sum
    QCOMPARE(uid.variant(), QUuid::DCE);
    QCOMPARE(uid.toRfc4122().at(6) & 0xf0, 0x80);
}

void TestUid::textsDoNotRunIntoEachOther()
{
    const QList all{uidNamed({u"a"_s, u"b"_s}), uidNamed({u"ab"_s}), uidNamed({u"a"_s, u"b"_s, QString()}),
                    uidNamed({QString(), u"ab"_s}), uidNamed({u"ä"_s, u"b"_s})};
    QCOMPARE(QSet(all.begin(), all.end()).size(), all.size());
}

QTEST_APPLESS_MAIN(TestUid)
#include "tst_uid.moc"
