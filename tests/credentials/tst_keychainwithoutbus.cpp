// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainstore.h"

#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

/// A computer without a session bus, as over ssh: CMakeLists.txt removes it from the environment.
class TestKeychainWithoutBus : public QObject
{
    Q_OBJECT

private slots:
    void saysAtOnceThatThereIsNoKeychain();
};

// Seen to fail (KeychainTimedOut, and no answer before the deadline) when D-Bus is called without a connection.
void TestKeychainWithoutBus::saysAtOnceThatThereIsNoKeychain()
{
    KeychainStore store(60s);
    const auto id = QStringLiteral("account");
    const auto read = store.read(id);
    const auto written = store.write(id, Secret::fromUtf8("secret"));
    const auto removed = store.remove(id);
    QTRY_VERIFY(read.isFinished() && written.isFinished() && removed.isFinished());
    QCOMPARE(read.result().error().kind, Error::Kind::KeychainAbsent);
    QCOMPARE(written.result().error().kind, Error::Kind::KeychainAbsent);
    QCOMPARE(removed.result().error().kind, Error::Kind::KeychainAbsent);
}

QTEST_GUILESS_MAIN(TestKeychainWithoutBus)
#include "tst_keychainwithoutbus.moc"
