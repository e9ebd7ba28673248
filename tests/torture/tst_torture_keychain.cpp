// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainfixture.h"
#include "faultbus.h"
#include "torture.h"

#include <QLibrary>

using namespace Qt::StringLiterals;
using namespace renotify;
using Trouble = FaultBus::Trouble;

/// Whichever call to the Secret Service or the bus fails while a secret is read, written or removed, an existing secret
/// stays, nobody is told that there is none, and the next call works.
class TestTortureKeychain : public KeychainFixture
{
    Q_OBJECT

private slots:
    void aSecretIsRead_data() { troubles(); }
    void aSecretIsRead() { each(Operation::Read); }
    void aSecretIsReplaced_data() { troubles(); }
    void aSecretIsReplaced() { each(Operation::Write); }
    void aSecretIsRemoved_data() { troubles(); }
    void aSecretIsRemoved() { each(Operation::Remove); }
    void theBusIsLost(); // must be last: after it the keychain is out of reach

private:
    static void troubles();
    void each(Operation operation);
    void run(Operation operation);
    template<class T>
    QByteArray told(QFuture<Result<T>> future);
    QByteArray disturbed(Operation operation);

    Torture m_torture{"keychain", FaultBus::calls()};
};

void TestTortureKeychain::troubles()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Lasting>("lasting");
    QTest::newRow("one call is refused") << Trouble::Refused << Lasting::Once;
    QTest::newRow("all calls from then on are") << Trouble::Refused << Lasting::FromThenOn;
}

/// "done", the secret, or the kind of error, which must have words for a person.
template<class T>
QByteArray TestTortureKeychain::told(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return "still running";
    const Result<T> result = future.takeResult();
    if (!m_torture.succeeds(result))
        return QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error().kind));
    if constexpr (std::is_same_v<T, Secret>)
        return result->reveal().toByteArray();
    return "done";
}

QByteArray TestTortureKeychain::disturbed(Operation operation)
{
    switch (operation) {
    case Operation::Read:
        return told(store().read(id));
    case Operation::Write:
        return told(store().write(id, secret("new")));
    case Operation::Remove:
        return told(store().remove(id));
    }
    Q_UNREACHABLE();
}

void TestTortureKeychain::each(Operation operation)
{
    QFETCH(Trouble, trouble);
    QFETCH(Lasting, lasting);
    FaultBus::setTrouble(trouble);
    m_torture.each(lasting, [&] { run(operation); });
}

void TestTortureKeychain::run(Operation operation)
{
    QCOMPARE(outcome(store().write(id, secret("old"))), "done");
    // Makes libsecret start afresh each time, as in a program that has just started.
    if (const auto forget = QLibrary(u"secret-1"_s, 0).resolve("secret_service_disconnect"))
        forget();
    m_torture.begin();
    const QByteArray answer = disturbed(operation);
    m_torture.end();

    const bool isDone = answer == "done" || answer == "old";
    const QList<QByteArray> errors{"KeychainFailed", "KeychainAbsent", "KeychainTimedOut"};
    QVERIFY2(isDone || errors.contains(answer), answer.constData());
    const auto stored = session().storedSecret(id);
    const QList<std::optional<QByteArray>> before{"old"};
    QList<std::optional<QByteArray>> after{"old"};
    if (operation == Operation::Write)
        after = {"new"};
    if (operation == Operation::Remove)
        after = {std::nullopt};
    QVERIFY2((isDone ? after : before + after).contains(stored), answer.constData());
    QCOMPARE(outcome(store().read(id)), stored ? *stored : QByteArray("SecretMissing"));
}

/// Without outliveTheBus(), this was seen to end the program (SIGTERM). Fails only the first call, because each such
/// failure takes a program of its own.
void TestTortureKeychain::theBusIsLost()
{
    QCOMPARE(outcome(store().write(id, secret("old"))), "done");
    FaultBus::setTrouble(Trouble::Broken);
    FaultBus::calls().arm(1, Lasting::Once);
    const QByteArray answer = outcome(store(), Operation::Read);
    FaultBus::calls().disarm();
    QCOMPARE(FaultBus::calls().failed(), 1);
    QCOMPARE(answer, "KeychainFailed");
    for (const auto operation : {Operation::Read, Operation::Write, Operation::Remove})
        QCOMPARE(outcome(store(), operation), "KeychainFailed");
    QCOMPARE(session().storedSecret(id), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestTortureKeychain)
#include "tst_torture_keychain.moc"
