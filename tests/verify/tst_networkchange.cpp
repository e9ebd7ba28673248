// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sends.h"

#include "support/faultserver.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace renotify;

namespace {

bool hasOwnNetwork = false;

#ifdef Q_OS_LINUX
/// Changes a device of this process's own network.
bool change(const char *device, unsigned long what, const std::function<void(ifreq &)> &fill)
{
    ifreq request{};
    qstrncpy(request.ifr_name, device, sizeof(request.ifr_name));
    fill(request);
    const int handle = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool done = handle >= 0 && ioctl(handle, what, &request) == 0;
    if (handle >= 0)
        close(handle);
    return done;
}

/// A network that only this process sees, and may change: needs no rights, where the system allows it.
bool enterOwnNetwork()
{
    return unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0
           && change("lo", SIOCSIFFLAGS, [](ifreq &request) { request.ifr_flags = IFF_UP | IFF_RUNNING; });
}

bool takeAddress()
{
    return change("lo:1", SIOCSIFADDR, [](ifreq &request) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(0x0a090807);
        std::memcpy(&request.ifr_addr, &address, sizeof(address));
    });
}
#else
bool enterOwnNetwork()
{
    return false;
}

bool takeAddress()
{
    return false;
}
#endif

} // namespace

/// F22: from one network to another without a moment offline, as from a dock to the wireless network. What was opened
/// ahead then leads nowhere, and a send through it would end Unknown.
class TestNetworkChange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasOpenedAheadIsUsed();
    void whatWasOpenedOnAnotherNetworkIsNot();

private:
    FaultServer m_server;
};

void TestNetworkChange::initTestCase()
{
    // It changes the addresses of the computer, which only a process with a network of its own may do. Some systems and
    // containers forbid that to everybody, and then there is nothing to change.
    if (!hasOwnNetwork)
        QSKIP("This system gives no process a network of its own");
}

void TestNetworkChange::whatWasOpenedAheadIsUsed()
{
    m_server.forget();
    VerifyApi api;
    api.warmUp(accountAt(m_server.url()));
    QTRY_COMPARE(m_server.connections(), 1);
    QCOMPARE(sendThrough(api, accountAt(m_server.url())).outcome, Outcome::Accepted);
    QCOMPARE(m_server.connections(), 1);
}

// Seen to fail without the addresses in PostConnection::isFresh().
void TestNetworkChange::whatWasOpenedOnAnotherNetworkIsNot()
{
    m_server.forget();
    VerifyApi api;
    api.warmUp(accountAt(m_server.url()));
    QTRY_COMPARE(m_server.connections(), 1);
    QVERIFY(takeAddress());
    QCOMPARE(sendThrough(api, accountAt(m_server.url())).outcome, Outcome::Accepted);
    QCOMPARE(m_server.connections(), 2);
    QCOMPARE(m_server.postsRead(), 1);
}

// Before any thread begins, because threads inherit the network.
int main(int argc, char **argv)
{
    hasOwnNetwork = enterOwnNetwork();
    const QCoreApplication application(argc, argv);
    TestNetworkChange test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkchange.moc"
