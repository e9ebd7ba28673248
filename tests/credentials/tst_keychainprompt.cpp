// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/answeringprompter.h"
#include "credentials/keychainfixture.h"
#include "support/lagmonitor.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace renotify;

/// What happens to an operation for which the desktop asks for the keyring's password.
class TestKeychainPrompt : public KeychainFixture
{
    Q_OBJECT

private slots:
    void theRightPasswordOpensTheKeyring_data();
    void theRightPasswordOpensTheKeyring();
    void aPasswordForANewKeyringMakesIt();
    void aWrongPasswordIsAskedForAgain();
    void aWrongPasswordAndCancelIsDenied();
    void aPromptThatStaysOpenEndsAtTheDeadline_data();
    void aPromptThatStaysOpenEndsAtTheDeadline();

private:
    /// Made only if the test wants a prompter; in that case it must work.
    std::unique_ptr<AnsweringPrompter> prompter(const QByteArrayList &passwords) const
    {
        const QString bus = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        auto prompter = std::make_unique<AnsweringPrompter>(bus, passwords);
        if (!prompter->problem().isEmpty())
            qFatal("%s", qPrintable(prompter->problem()));
        return prompter;
    }

    const QByteArray right = KeyringSession::password();
};

void TestKeychainPrompt::theRightPasswordOpensTheKeyring_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("kept");
    using enum Entry;
    using enum Operation;
    QTest::newRow("locked: it is read") << There << Read << QByteArray("old") << QByteArray("old");
    QTest::newRow("locked: it is replaced") << There << Write << QByteArray("done") << QByteArray("new");
    QTest::newRow("locked: it is written") << NotThere << Write << QByteArray("done") << QByteArray("new");
}

void TestKeychainPrompt::theRightPasswordOpensTheKeyring()
{
    QFETCH(const Entry, entry);
    QFETCH(const Operation, operation);
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, kept);
    prepare(State::Locked, entry);
    const auto person = prompter({right});
    QCOMPARE(outcome(store(), operation), expected);
    QCOMPARE(person->questions(), 1);
    QCOMPARE(session().storedSecret(id), kept);
}

void TestKeychainPrompt::aPasswordForANewKeyringMakesIt()
{
    prepare(State::NotMadeYet, Entry::NotThere);
    const auto person = prompter({right, right}); // to make the keyring, and to open it
    QCOMPARE(outcome(store(), Operation::Write), "done");
    QCOMPARE(person->questions(), 2);
    QCOMPARE(session().storedSecret(id), QByteArray("new"));
    // This makes a keyring other than the login keyring, so no later test could open it.
    for (const State state : {State::Absent, State::NotMadeYet})
        QVERIFY2(session().become(state), qPrintable(session().problem()));
}

void TestKeychainPrompt::aWrongPasswordIsAskedForAgain()
{
    prepare(State::Locked, Entry::There);
    const auto person = prompter({"wrong", right});
    QCOMPARE(outcome(store().read(id)), "old");
    QCOMPARE(person->questions(), 2);
}

void TestKeychainPrompt::aWrongPasswordAndCancelIsDenied()
{
    prepare(State::Locked, Entry::There);
    {
        const auto person = prompter({"wrong"});
        const auto read = store().read(id);
        QTRY_VERIFY(person->isOpen());
        QVERIFY(!read.isFinished());
        person->giveUp();
        QCOMPARE(outcome(read), "KeychainDenied");
    }
    QVERIFY2(session().become(State::Unlocked), qPrintable(session().problem()));
    QCOMPARE(session().storedSecret(id), QByteArray("old"));
}

void TestKeychainPrompt::aPromptThatStaysOpenEndsAtTheDeadline_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("reading") << Operation::Read;
    QTest::newRow("replacing") << Operation::Write;
}

// Seen to fail without the timer in within().
void TestKeychainPrompt::aPromptThatStaysOpenEndsAtTheDeadline()
{
    QFETCH(const Operation, operation);
    prepare(State::Locked, Entry::There);
    {
        const auto person = prompter({});
        KeychainStore impatient(500ms);
        QElapsedTimer taken;
        taken.start();
        LagMonitor lag;
        QCOMPARE(outcome(impatient, operation), "KeychainTimedOut");
        QVERIFY(taken.elapsed() >= 500);
        QVERIFY(taken.elapsed() < 1500);
        QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
        QVERIFY(person->isOpen());
        person->giveUp();
        QCOMPARE(outcome(store().read(id)), "KeychainDenied"); // later operations are not held up
    }
    QVERIFY2(session().become(State::Unlocked), qPrintable(session().problem()));
    QCOMPARE(outcome(store().read(id)), "old");
}

QTEST_GUILESS_MAIN(TestKeychainPrompt)
#include "tst_keychainprompt.moc"
