// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/attempt.h"

#include <QMetaEnum>
#include <QTest>

using namespace renotify;

class TestAttempt : public QObject
{
    Q_OBJECT

private slots:
    void aHeaderIsFoundWhateverItsCase();
    void outcomesHaveTheNamesOfTheJournal();
    void errorsAreTheOnesOfTheJournal();
};

void TestAttempt::aHeaderIsFoundWhateverItsCase()
{
    Answer answer;
    answer.headers = {{"Content-Type", "application/json"}, {"twilio-REQUEST-id", "RQ1"}, {"X-Empty", ""}};
    QCOMPARE(answer.header("Twilio-Request-Id"), "RQ1");
    QCOMPARE(answer.header("content-type"), "application/json");
    QVERIFY(answer.header("X-Empty").isEmpty());
    QVERIFY(answer.header("Content").isEmpty());
    QVERIFY(answer.header("").isEmpty());
}

template<class Enum>
QByteArrayList namesOf()
{
    const auto meta = QMetaEnum::fromType<Enum>();
    QByteArrayList names;
    for (int i = 0; i < meta.keyCount(); ++i)
        names << meta.key(i);
    return names;
}

// Rows that were written with a name must be read with it: removing a name from these lists would lose them.
void TestAttempt::outcomesHaveTheNamesOfTheJournal()
{
    QCOMPARE(namesOf<Outcome::Value>(), QByteArrayList({"Sending", "Accepted", "Rejected", "NotSent", "Unknown"}));
}

void TestAttempt::errorsAreTheOnesOfTheJournal()
{
    const QByteArrayList names = namesOf<Error::Kind>();
    for (const char *name : {"Api",
                             "UnexpectedAnswer",
                             "Redirected",
                             "AnswerUnreadable",
                             "AnswerTooLarge",
                             "AnswerTimedOut",
                             "ConnectionLost",
                             "Interrupted",
                             "Cancelled",
                             "RefusedByRule",
                             "AccountChanged",
                             "InvalidAddress",
                             "HostNotFound",
                             "ConnectionRefused",
                             "ConnectTimedOut",
                             "NetworkUnreachable",
                             "ProxyFailed",
                             "ProxyAuthenticationRequired",
                             "TlsExpired",
                             "TlsNotYetValid",
                             "TlsWrongHost",
                             "TlsSelfSigned",
                             "TlsUnknownIssuer",
                             "TlsFailed",
                             "CaFileUnreadable",
                             "SandboxFailed",
                             "KeychainLocked",
                             "KeychainDenied",
                             "KeychainAbsent",
                             "KeychainTimedOut",
                             "KeychainFailed",
                             "KeychainNotMade",
                             "SecretMissing",
                             "SecretForOtherHost",
                             "JournalFull",
                             "JournalReadOnly",
                             "JournalForeign",
                             "JournalNewer",
                             "JournalDamaged",
                             "JournalBusy",
                             "JournalFailed",
                             "FileUnreadable",
                             "FileUnwritable",
                             "FileMalformed",
                             "FileNewer"})
        QVERIFY2(names.contains(name), name);
}

QTEST_APPLESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
