// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/secret.h"

#include <QDebug>
#include <QFile>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The bytes of a secret disappear from memory together with it. Freed memory is read through the kernel, so the
/// program itself does not access it. The allocator may have written into its first bytes, so only the rest is
/// compared. Seen to fail with overwrite() emptied.
class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void memoryIsSeenAfterItWasGivenBack();
    void isWipedWithItsLastCopy();
    void wipesTheTextItIsTakenFrom();
    void leavesASharedTextAlone();
    void wipeOverwrites();
    void revealsItsBytes();
    void printsAsDots();
};

static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QString, Secret> && !std::is_constructible_v<QByteArray, Secret>);

namespace {

constexpr qsizetype size = 400;

QByteArray canary()
{
    return QByteArray(size, 'K');
}

/// How many bytes of the canary are still there.
qsizetype remains(const void *there, qsizetype bytes = size)
{
    QFile memory(u"/proc/self/mem"_s);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !memory.seek(qint64(there)))
        qFatal("The memory cannot be read");
    return memory.read(bytes).mid(64).count('K');
}

} // namespace

void TestSecret::memoryIsSeenAfterItWasGivenBack()
{
    auto careless = std::make_unique<QByteArray>(canary());
    const void *const there = careless->constData();
    careless.reset();
    QVERIFY(remains(there) > 100);
}

void TestSecret::isWipedWithItsLastCopy()
{
    auto secret = std::make_unique<Secret>(Secret::fromUtf8(canary()));
    auto copy = std::make_unique<Secret>(*secret);
    const void *const there = secret->reveal().data();
    QVERIFY(remains(there) > 100);
    secret.reset();
    QCOMPARE(copy->reveal(), canary());
    copy.reset();
    QCOMPARE(remains(there), 0);
}

void TestSecret::wipesTheTextItIsTakenFrom()
{
    QString text = QString::fromUtf8(canary());
    const void *const there = text.constData();
    const Secret secret = Secret::takeFrom(text);
    QCOMPARE(secret.reveal(), canary());
    QVERIFY(text.isEmpty());
    QCOMPARE(remains(there, size * 2), 0);
}

void TestSecret::leavesASharedTextAlone()
{
    QString text = u"kept by another"_s;
    const QString shared = text;
    QCOMPARE(Secret::takeFrom(text).reveal(), "kept by another");
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, u"kept by another"_s);

    QByteArray bytes = canary();
    const QByteArray sharedBytes = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(sharedBytes, canary());
}

void TestSecret::wipeOverwrites()
{
    QByteArray bytes = canary();
    const void *const there = bytes.constData();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(remains(there), 0);
}

void TestSecret::revealsItsBytes()
{
    QCOMPARE(Secret::fromUtf8("pässword").reveal(), QByteArrayView("pässword"));
    QVERIFY(!Secret::fromUtf8("x").isEmpty());
    QVERIFY(Secret::fromUtf8({}).isEmpty());
}

void TestSecret::printsAsDots()
{
    QString printed;
    QDebug(&printed) << Secret::fromUtf8("hunter2");
    QCOMPARE(printed.trimmed(), u"Secret(••••)"_s);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
