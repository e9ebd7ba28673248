// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainfixture.h"
#include "credentials/refusingprompter.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What is stored, and what is reported if that is impossible.
class TestKeychainStore : public KeychainFixture
{
    Q_OBJECT

public:
    enum class Prompter { None, Refusing };

private slots:
    void aSecretComesBackAsItWent_data();
    void aSecretComesBackAsItWent();
    void writingAgainReplaces();
    void itIsInTheKeyringUnderOurName();
    void removingTakesItOutOfTheKeyring();
    void everyStateHasItsOwnError_data();
    void everyStateHasItsOwnError();
    void whatIsLockedStays_data();
    void whatIsLockedStays();
    void withoutAKeychainThereIsNoFileEither();
    void theServiceMayComeBackWhileWeRun();
};

void TestKeychainStore::aSecretComesBackAsItWent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as Twilio makes them") << QByteArray("0123456789abcdef0123456789abcdef");
    QTest::newRow("with its white space") << QByteArray(" a b\t\n");
    QTest::newRow("of any characters") << QByteArray("\"%$ äöü 🔑 \\");
    QTest::newRow("a long one") << QByteArray(4096, 'x');
}

void TestKeychainStore::aSecretComesBackAsItWent()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(outcome(store().write(id, secret(text))), "done");
    QCOMPARE(outcome(store().read(id)), text);
}

void TestKeychainStore::writingAgainReplaces()
{
    QCOMPARE(outcome(store().write(id, secret("old"))), "done");
    QCOMPARE(outcome(store().write(id, secret("new"))), "done");
    QCOMPARE(outcome(store().read(id)), "new");
    QCOMPARE(session().storedSecret(id), QByteArray("new"));
}

void TestKeychainStore::itIsInTheKeyringUnderOurName()
{
    QCOMPARE(session().storedSecret(id), std::nullopt);
    QCOMPARE(outcome(store().write(id, secret("s3cret"))), "done");
    QCOMPARE(session().storedSecret(id), QByteArray("s3cret"));
}

void TestKeychainStore::removingTakesItOutOfTheKeyring()
{
    QCOMPARE(outcome(store().write(id, secret("s3cret"))), "done");
    QCOMPARE(outcome(store().write(u"other"_s, secret("stays"))), "done");
    QCOMPARE(outcome(store().remove(id)), "done");
    QCOMPARE(session().storedSecret(id), std::nullopt);
    QCOMPARE(session().storedSecret(u"other"_s), QByteArray("stays"));
}

// Seen to fail without askKeyring(): a locked keyring gave SecretMissing for reading and success for removing; an
// absent one gave KeychainFailed.
void TestKeychainStore::everyStateHasItsOwnError_data()
{
    QTest::addColumn<State>("keyring");
    QTest::addColumn<Prompter>("prompter");
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, State keyring, Prompter prompter, Entry entry, Operation operation,
                        const QByteArray &expected) {
        QTest::newRow(name) << keyring << prompter << entry << operation << expected;
    };
    using enum State;
    using enum Prompter;
    using enum Entry;
    using enum Operation;
    row("unlocked: what is there is read", Unlocked, None, There, Read, "old");
    row("unlocked: what is not there is missing", Unlocked, None, NotThere, Read, "SecretMissing");
    row("unlocked: what is not there is removed", Unlocked, None, NotThere, Remove, "done");
    row("locked: no reading", Locked, None, There, Read, "KeychainLocked");
    row("locked: not known whether it is missing", Locked, None, NotThere, Read, "KeychainLocked");
    row("locked: no writing", Locked, None, NotThere, Write, "KeychainLocked");
    row("locked: no replacing", Locked, None, There, Write, "KeychainLocked");
    row("locked: no removing", Locked, None, There, Remove, "KeychainLocked");
    row("refused: no reading", Locked, Refusing, There, Read, "KeychainDenied");
    row("refused: no writing", Locked, Refusing, NotThere, Write, "KeychainDenied");
    row("refused: no replacing", Locked, Refusing, There, Write, "KeychainDenied");
    row("removing asks nobody", Locked, Refusing, There, Remove, "KeychainLocked");
    row("nobody was asked, so nobody refused", Locked, Refusing, NotThere, Read, "KeychainLocked");
    row("no keyring yet: nothing can be in it", NotMadeYet, None, NotThere, Read, "KeychainNotMade");
    row("no keyring yet: it is removed", NotMadeYet, None, NotThere, Remove, "done");
    row("no keyring yet and nobody to make one: no writing", NotMadeYet, None, NotThere, Write, "KeychainNotMade");
    row("a new keyring is refused: no writing", NotMadeYet, Refusing, NotThere, Write, "KeychainDenied");
    row("absent: no reading", Absent, None, NotThere, Read, "KeychainAbsent");
    row("absent: no writing", Absent, None, NotThere, Write, "KeychainAbsent");
    row("absent: no removing", Absent, None, NotThere, Remove, "KeychainAbsent");
}

void TestKeychainStore::everyStateHasItsOwnError()
{
    QFETCH(const State, keyring);
    QFETCH(const Prompter, prompter);
    QFETCH(const Entry, entry);
    QFETCH(const Operation, operation);
    QFETCH(const QByteArray, expected);
    prepare(keyring, entry);
    std::optional<RefusingPrompter> refusing;
    if (prompter == Prompter::Refusing)
        refusing.emplace(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));

    QCOMPARE(outcome(store(), operation), expected);
    QCOMPARE(refusing && refusing->refusals() > 0, expected == "KeychainDenied");
}

void TestKeychainStore::whatIsLockedStays_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("when reading it failed") << Operation::Read;
    QTest::newRow("when replacing it failed") << Operation::Write;
    QTest::newRow("when removing it failed") << Operation::Remove;
}

void TestKeychainStore::whatIsLockedStays()
{
    QFETCH(const Operation, operation);
    prepare(State::Locked, Entry::There);
    QCOMPARE(outcome(store(), operation), "KeychainLocked");
    QVERIFY2(session().become(State::Unlocked), qPrintable(session().problem()));
    QCOMPARE(session().storedSecret(id), QByteArray("old"));
}

void TestKeychainStore::withoutAKeychainThereIsNoFileEither()
{
    prepare(State::Absent, Entry::NotThere);
    QCOMPARE(outcome(store().write(id, secret("c4nary-c4nary"))), "KeychainAbsent");
    int files = 0;
    for (QDirIterator file(session().folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         file.hasNext(); ++files) {
        QFile content(file.next());
        QVERIFY2(content.open(QFile::ReadOnly), qPrintable(content.fileName()));
        QVERIFY2(!content.readAll().contains("c4nary"), qPrintable(content.fileName()));
    }
    QVERIFY(files > 0);
}

// Seen to fail without followRestarts(): every later write and read was KeychainFailed.
void TestKeychainStore::theServiceMayComeBackWhileWeRun()
{
    prepare(State::Unlocked, Entry::There);
    QCOMPARE(outcome(store().read(id)), "old");
    QVERIFY2(session().become(State::Absent), qPrintable(session().problem()));
    QCOMPARE(outcome(store().read(id)), "KeychainAbsent");
    QVERIFY2(session().become(State::Unlocked), qPrintable(session().problem()));
    QCOMPARE(outcome(store().read(id)), "old");
    QCOMPARE(outcome(store().write(id, secret("new"))), "done");
    QCOMPARE(outcome(store().read(id)), "new");
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
