// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workerthread.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

std::atomic<Qt::HANDLE> slow = nullptr; ///< the thread that is held up just before it wakes another one
std::atomic_bool isWaking = false;
std::atomic_bool wakesTheDead = false;

} // namespace

/// Takes the place of the C library's: this is how Qt's dispatcher without GLib is woken up.
extern "C" int eventfd_write(int file, eventfd_t value)
{
    if (slow == QThread::currentThreadId()) {
        isWaking = true;
        isWaking.notify_all();
        QThread::msleep(100);
    }
    const bool isWritten = ::write(file, &value, sizeof(value)) == sizeof(value);
    if (!isWritten)
        wakesTheDead = true;
    return isWritten ? 0 : -1;
}

class TestWorkerThread : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("QT_NO_GLIB", "1"); }
    void workThatWasGivenBeforeTheEndStillRuns();
    void itEndsAfterTheLastOneHasWokenIt();
};

void TestWorkerThread::workThatWasGivenBeforeTheEndStillRuns()
{
    QList<int> done;
    {
        WorkerThread thread(u"test"_s);
        for (int i = 0; i < 100; ++i)
            thread.post([&done, i] { done.append(i); });
    }
    QCOMPARE(done.size(), 100);
    QVERIFY(std::ranges::is_sorted(done));
}

// Qt puts work into the list and wakes the thread up after that. A thread that is awake takes the work at once, and if
// that work ends it, its dispatcher is gone when it is woken up. renotifyctl crashed like that, once in thousands of
// ends. Seen to fail with the end as work of its own.
void TestWorkerThread::itEndsAfterTheLastOneHasWokenIt()
{
    WorkerThread thread(u"test"_s);
    std::atomic_bool isBusy = false;
    thread.post([&isBusy] {
        isBusy = true;
        isBusy.notify_all();
        isWaking.wait(false);
    });
    isBusy.wait(false);
    slow = QThread::currentThreadId();
    thread.finish();
    slow = nullptr;
    QVERIFY(!wakesTheDead);
}

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
