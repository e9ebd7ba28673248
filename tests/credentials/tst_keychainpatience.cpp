// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainfixture.h"
#include "credentials/keyring.h"
#include "support/lagmonitor.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace renotify;

/// What happens to an operation that the keyring keeps waiting.
class TestKeychainPatience : public KeychainFixture
{
    Q_OBJECT

private slots:
    void aServiceThatHangsHoldsNothingUp_data();
    void aServiceThatHangsHoldsNothingUp();
    void aServiceThatNeverAnswersEndsAtTheDeadline_data();
    void aServiceThatNeverAnswersEndsAtTheDeadline();
    void theStoreMayGoBeforeItsJobs();
    void theDeadlineOutlivesTheStore();
};

void TestKeychainPatience::aServiceThatHangsHoldsNothingUp_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<std::chrono::milliseconds>("hang");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("while reading") << Operation::Read << 5000ms << QByteArray("old");
    QTest::newRow("while writing") << Operation::Write << 2000ms << QByteArray("done");
    QTest::newRow("while removing") << Operation::Remove << 2000ms << QByteArray("done");
}

// Seen to fail with a blocking QDBusConnection::call() in askKeyring(), and in start().
void TestKeychainPatience::aServiceThatHangsHoldsNothingUp()
{
    QFETCH(const Operation, operation);
    QFETCH(const std::chrono::milliseconds, hang);
    QFETCH(const QByteArray, expected);
    prepare(State::Unlocked, Entry::There);
    QElapsedTimer taken;
    taken.start();
    session().stopDaemon();
    QTimer::singleShot(hang, Qt::PreciseTimer, this, [this] { session().continueDaemon(); });
    LagMonitor lag;
    const auto asked = askKeyring(u"any"_s, id); // this follows each failure, and may hang as well
    QCOMPARE(outcome(store(), operation), expected);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(taken.elapsed() >= hang.count());
    QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
}

void TestKeychainPatience::aServiceThatNeverAnswersEndsAtTheDeadline_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("reading") << Operation::Read;
    QTest::newRow("writing") << Operation::Write;
    QTest::newRow("removing") << Operation::Remove;
}

// Seen to fail without the timer in within().
void TestKeychainPatience::aServiceThatNeverAnswersEndsAtTheDeadline()
{
    QFETCH(const Operation, operation);
    prepare(State::Unlocked, Entry::There);
    {
        KeychainStore impatient(300ms);
        session().stopDaemon();
        QElapsedTimer taken;
        taken.start();
        QCOMPARE(outcome(impatient, operation), "KeychainTimedOut");
        QVERIFY(taken.elapsed() >= 300);
        QVERIFY(taken.elapsed() < 1300);
    }
    session().continueDaemon(); // the late answer, for which nobody waits, does no harm
    QCOMPARE(outcome(store().write(u"other"_s, secret("next"))), "done");
    QCOMPARE(outcome(store().read(u"other"_s)), "next");
}

// Seen to crash with the jobs deleted by the store's destructor.
void TestKeychainPatience::theStoreMayGoBeforeItsJobs()
{
    session().stopDaemon();
    QFuture<Result<Done>> written;
    {
        KeychainStore store;
        written = store.write(id, secret("s3cret"));
        // Called once, and not until something happens: the job starts in it, which nothing shows, and it cannot end
        // while the daemon is stopped.
        QCoreApplication::processEvents();
    }
    session().continueDaemon();
    QCOMPARE(outcome(written), "done");
    QCOMPARE(session().storedSecret(id), QByteArray("s3cret"));
}

void TestKeychainPatience::theDeadlineOutlivesTheStore()
{
    session().stopDaemon();
    QFuture<Result<Secret>> read = KeychainStore(300ms).read(id);
    QCOMPARE(outcome(read), "KeychainTimedOut");
    session().continueDaemon();
}

QTEST_GUILESS_MAIN(TestKeychainPatience)
#include "tst_keychainpatience.moc"
