// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainstore.h"
#include "credentials/keyringsession.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace renotify;

/// libsecret answers through GLib's event loop. If Qt was told not to run that, no answer ever comes.
class TestKeychainWithoutGlib : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationEndsAtTheDeadline();
};

void TestKeychainWithoutGlib::everyOperationEndsAtTheDeadline()
{
    KeyringSession session;
    QVERIFY2(session.become(KeyringSession::Keyring::Unlocked), qPrintable(session.problem()));
    KeychainStore store(300ms);
    auto written = store.write(u"4f0c"_s, Secret::fromUtf8("s3cret"));
    auto read = store.read(u"4f0c"_s);
    auto removed = store.remove(u"4f0c"_s);
    QTRY_VERIFY(written.isFinished() && read.isFinished() && removed.isFinished());
    QCOMPARE(written.takeResult().error().kind, Error::Kind::KeychainTimedOut);
    QCOMPARE(read.takeResult().error().kind, Error::Kind::KeychainTimedOut);
    QCOMPARE(removed.takeResult().error().kind, Error::Kind::KeychainTimedOut);
}

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    TestKeychainWithoutGlib test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainwithoutglib.moc"
