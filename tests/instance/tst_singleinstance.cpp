// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "instance/probe.h"
#include "support/singleinstance.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

#include <csignal>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace renotify;
using HandOver = SingleInstance::HandOver;

namespace {

/// The result of the hand-over, while the first instance lives on this thread, too.
SingleInstance::HandOver ended(const QFuture<SingleInstance::HandOver> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("The hand-over did not end");
    return future.result();
}

void connectTo(QLocalSocket &socket, const SingleInstance &first)
{
    socket.connectToServer(first.socketName());
}

/// Sends an empty message with plain system calls, as a forked process should, and returns the answer, or '-' if there
/// is none.
char speakTo(const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(name.begin(), name.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return 'x';
    const char message[4] = {};
    char answer = '-';
    ::send(socket, message, sizeof message, MSG_NOSIGNAL);
    ::read(socket, &answer, 1);
    return answer;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void theSecondHandsOverAndTheFirstHears();
    void eachFolderHasItsOwnFirst();
    void aLinkedFolderIsTheSameFolder();
    void theFolderHoldsOneFileThatOnlyItsOwnerOpens();
    void theNextIsFirstAfterAKill();
    void exactlyOneOfManyIsFirst();
    void anyBytesUpToTheLongestMessageArrive_data();
    void anyBytesUpToTheLongestMessageArrive();
    void aLongerMessageIsRefused();
    void aStoppedFirstIsGivenUpAtTheDeadline();
    void silentAndGarbledPeersDoNoHarm();
    void anotherUserIsNotHeard();

private:
    QString folder() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime; ///< a test may give others access to it

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
    }
};

void TestSingleInstance::theSecondHandsOverAndTheFirstHears()
{
    const auto first = probe(folder());
    QCOMPARE(nextLine(*first), "first");
    for (const QString &message : {u"--identity=a"_s, u"--identity=ü"_s, QString()}) {
        const auto second = probe(folder(), message);
        QCOMPARE(nextLine(*second), "handed over");
        QCOMPARE(nextLine(*first), ("received " + message.toUtf8()).trimmed());
        QTRY_COMPARE(second->state(), QProcess::NotRunning);
    }
}

void TestSingleInstance::eachFolderHasItsOwnFirst()
{
    const QTemporaryDir other;
    const SingleInstance first{QDir(folder())};
    const SingleInstance elsewhere{QDir(other.path())};
    QVERIFY(first.isFirst());
    QVERIFY(elsewhere.isFirst());
}

void TestSingleInstance::aLinkedFolderIsTheSameFolder()
{
    const QTemporaryDir other;
    QVERIFY(QFile::link(folder(), other.filePath(u"link"_s)));
    const SingleInstance first{QDir(folder())};
    const SingleInstance second{QDir(other.filePath(u"link/."_s))};
    QVERIFY(!second.isFirst());
}

void TestSingleInstance::theFolderHoldsOneFileThatOnlyItsOwnerOpens()
{
    {
        const SingleInstance first{QDir(folder())};
        QVERIFY(first.isFirst());
    }
    const QFileInfoList files =
        QDir(folder()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().fileName(), u"instance.lock"_s);
    QCOMPARE(files.first().permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestSingleInstance::theNextIsFirstAfterAKill()
{
    auto first = probe(folder());
    QCOMPARE(nextLine(*first), "first");
    first = nullptr; // kill -9
    const auto next = probe(folder());
    QCOMPARE(nextLine(*next), "first");
}

void TestSingleInstance::exactlyOneOfManyIsFirst()
{
    for (int round = 0; round < 5; ++round) {
        std::vector<Probe> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(probe(folder(), u"hello"_s));
        int first = 0;
        int handedOver = 0;
        for (const auto &process : all) {
            const QByteArray said = nextLine(*process);
            first += said == "first";
            handedOver += said == "handed over";
        }
        QCOMPARE(first, 1);
        QCOMPARE(handedOver, 5);
    }
}

void TestSingleInstance::anyBytesUpToTheLongestMessageArrive_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("zero and line feed") << QByteArray("\0\n\0", 3);
    QTest::newRow("64 KiB") << QByteArray(SingleInstance::longestMessage, 'x');
}

void TestSingleInstance::anyBytesUpToTheLongestMessageArrive()
{
    QFETCH(QByteArray, message);
    const SingleInstance first{QDir(folder())};
    SingleInstance second{QDir(folder())};
    QSignalSpy received(&first, &SingleInstance::received);
    QCOMPARE(ended(second.handOver(message)), HandOver::Taken);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0][0].toByteArray(), message);
}

void TestSingleInstance::aLongerMessageIsRefused()
{
    const SingleInstance first{QDir(folder())};
    SingleInstance second{QDir(folder())};
    QSignalSpy received(&first, &SingleInstance::received);
    QCOMPARE(ended(second.handOver(QByteArray(SingleInstance::longestMessage + 1, 'x'))), HandOver::TooLong);
    QVERIFY(received.isEmpty());
}

void TestSingleInstance::aStoppedFirstIsGivenUpAtTheDeadline()
{
    auto first = probe(folder());
    QCOMPARE(nextLine(*first), "first");
    ::kill(static_cast<pid_t>(first->processId()), SIGSTOP);
    SingleInstance second{QDir(folder())};
    QVERIFY(!second.isFirst());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ended(second.handOver("hello")), HandOver::NoAnswer);
    QVERIFY2(timer.elapsed() > 2500 && timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(second.firstProcess(), first->processId());
    first = nullptr;
    QVERIFY(SingleInstance{QDir(folder())}.isFirst()); // when nobody else is left
}

void TestSingleInstance::silentAndGarbledPeersDoNoHarm()
{
    // Seen to fail, one at a time, without the limit on the length and without the server's deadline.
    const SingleInstance first{QDir(folder())};
    QSignalSpy received(&first, &SingleInstance::received);
    QLocalSocket silent;
    connectTo(silent, first);
    QLocalSocket endless;
    connectTo(endless, first);
    endless.write(QByteArray(1 << 22, '\xff'));
    QLocalSocket hasty;
    connectTo(hasty, first);
    hasty.write(QByteArray("\0\0\0\5hel", 7));
    hasty.flush();
    hasty.abort();
    QTRY_COMPARE_WITH_TIMEOUT(endless.state(), QLocalSocket::UnconnectedState, 2000); // sooner than by the deadline

    SingleInstance second{QDir(folder())};
    QCOMPARE(ended(second.handOver("hello")), HandOver::Taken);
    QCOMPARE(received.size(), 1);
    QTRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(received.size(), 1);
}

void TestSingleInstance::anotherUserIsNotHeard()
{
    // Seen to fail with isOfThisUser() always true. Only root can become another user.
    if (::geteuid() != 0)
        return;
    const SingleInstance first{QDir(folder())};
    QSignalSpy received(&first, &SingleInstance::received);
    // Everything that merely keeps strangers out is opened, so that only the check of the user can refuse them.
    const QFileInfo socket(first.socketName());
    constexpr auto everybody = QFile::Permissions::fromInt(0x7777);
    QVERIFY(QFile::setPermissions(socket.path(), everybody) && QFile::setPermissions(socket.filePath(), everybody));
    const QByteArray name = first.socketName().toUtf8();
    const pid_t stranger = ::fork();
    if (stranger == 0)
        ::_exit(::setuid(65534) == 0 && speakTo(name) == '-' ? 0 : 1);
    int status = -1;
    QVERIFY(QTest::qWaitFor([&] { return ::waitpid(stranger, &status, WNOHANG) == stranger; }));
    QCOMPARE(status, 0);
    QVERIFY(received.isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
