// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"
#include "send/follower.h"
#include "sendstage.h"
#include "support/faultserver.h"
#include "verify/verifyapi.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

QString text(const Error &error)
{
    return QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind))) + u' ' + error.detail;
}

} // namespace

/// What was sent is followed to its end, with the real network code and a real sandbox, and the journal gets the end.
class TestFollower : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theAnswerIsSeenAndRecorded_data();
    void theAnswerIsSeenAndRecorded();
    void nothingIsAskedAfterTheEnd();
    void nothingIsAskedWhileOffline();
    void whatWasRejectedIsNotFollowed();
    void aRefusedSendDelaysLooksButNoPerson();
    void whatIsNotThereYetIsLookedAtAgain();
    void theCredentialStaysOnItsHost();
    void theDeviceTokenIsInNoFile();

private:
    Account account() const;
    Attempt send(const QString &identity);
    ChallengeQuery query(const QString &identity) const;

    std::unique_ptr<sandbox::SandboxServer> m_server;
    std::unique_ptr<SendStage> m_stage;
    std::unique_ptr<VerifyApi> m_api;
    std::unique_ptr<ChallengeDesk> m_desk;
    std::unique_ptr<Follower> m_follower;
};

void TestFollower::init()
{
    m_server = std::make_unique<sandbox::SandboxServer>(
        sandbox::SandboxServer::Credential{u"SK"_s + QString(32, u'a'), u"opensesame"_s});
    QVERIFY(!m_server->listen());
    m_stage = std::make_unique<SendStage>();
    m_api = std::make_unique<VerifyApi>();
    m_desk = std::make_unique<ChallengeDesk>(m_stage->history, m_stage->credentials, *m_api, m_stage->knowledge);
    m_follower = std::make_unique<Follower>(*m_desk);
}

void TestFollower::cleanup()
{
    m_follower.reset();
    m_desk.reset();
    m_api.reset();
    m_stage.reset();
    m_server.reset();
}

Account TestFollower::account() const
{
    return m_stage->withSecret(accountAt(m_server->url()));
}

ChallengeQuery TestFollower::query(const QString &identity) const
{
    QString sid;
    for (const sandbox::Story &story : sandbox::stories()) {
        if (story.identity == identity)
            sid = story.challengeSid();
    }
    return {
        account(), {*ServiceSid::parse(sandbox::serviceSid()), *Identity::parse(identity)}, *ChallengeSid::parse(sid)};
}

Attempt TestFollower::send(const QString &identity)
{
    Sender sender(m_stage->history, m_stage->credentials, *m_api, m_stage->knowledge, u"kim"_s);
    const ChallengeQuery about = query(identity);
    std::optional<Attempt> ended;
    connect(&sender, &Sender::attempted, this, [&](const Attempt &attempt) { ended = attempt; });
    sender.send({account(), {about.customer.service, about.customer.identity, about.challenge, Ttl::from(60)}, {}});
    if (!QTest::qWaitFor([&] { return ended && !sender.isSending(); }, 20000))
        qFatal("the send did not end");
    return *ended;
}

void TestFollower::theAnswerIsSeenAndRecorded_data()
{
    QTest::addColumn<ChallengeStatus::Value>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("customer-approves") << ChallengeStatus::Approved << u"none"_s;
    QTest::newRow("customer-denies") << ChallengeStatus::Denied << u"not_requested"_s;
}

// The customer answers 2.5 s after the send, and within 3 s more the journal has the answer.
void TestFollower::theAnswerIsSeenAndRecorded()
{
    QFETCH(ChallengeStatus::Value, status);
    QFETCH(QString, reason);
    const QString identity = QString::fromLatin1(QTest::currentDataTag());
    QSignalSpy recorded(m_desk.get(), &ChallengeDesk::endRecorded);
    const Attempt attempt = send(identity);
    m_follower->follow(account(), attempt);
    QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 1, 5500);
    const auto rows = recorded.first().at(2).value<QList<Attempt>>();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, attempt.id);
    QCOMPARE(rows.first().challengeEnd->status, status);
    QCOMPARE(rows.first().challengeEnd->respondedReason, reason);
    QCOMPARE(m_stage->history.attempt(attempt.id).result()->challengeEnd, rows.first().challengeEnd);

    const ChallengeQuery about = query(identity);
    const auto facts = m_desk->facts(about, {});
    QCOMPARE(facts.result()->end->status, status);
    QVERIFY(judgeSend({.facts = facts.result().value(), .now = QDateTime::currentDateTimeUtc()}).kind
            != SendVerdict::Kind::Allowed);
}

void TestFollower::nothingIsAskedAfterTheEnd()
{
    QSignalSpy looked(m_desk.get(), &ChallengeDesk::looked);
    QSignalSpy recorded(m_desk.get(), &ChallengeDesk::endRecorded);
    m_follower->follow(account(), send(u"customer-approves"_s));
    QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 1, 10000);
    const qsizetype looks = looked.size();
    QVERIFY(!looked.wait(3000)); // waits longer than the time between two looks
    QCOMPARE(looked.size(), looks);
}

void TestFollower::nothingIsAskedWhileOffline()
{
    const Attempt attempt = send(u"customer-ignores"_s);
    QSignalSpy looked(m_desk.get(), &ChallengeDesk::looked);
    m_follower->setOnline(false);
    m_follower->follow(account(), attempt);
    QVERIFY(!looked.wait(1500));
    m_follower->setOnline(true);
    QVERIFY(looked.wait(5000));
}

void TestFollower::whatWasRejectedIsNotFollowed()
{
    const Attempt attempt = send(u"customer-spent"_s);
    QCOMPARE(attempt.result.outcome, Outcome::Rejected);
    QSignalSpy looked(m_desk.get(), &ChallengeDesk::looked);
    m_follower->follow(account(), attempt);
    QVERIFY(!looked.wait(1000));
}

// A look may come too early (404), or a key may have been changed (401).
// One pace for an account: what a send is told counts for looks. Seen to fail without Follower::hear().
void TestFollower::aRefusedSendDelaysLooksButNoPerson()
{
    Attempt attempt = send(u"customer-ignores"_s);
    m_follower->follow(account(), attempt);
    QSignalSpy looked(m_desk.get(), &ChallengeDesk::looked);
    QTRY_COMPARE(looked.size(), 1); // the next one would follow in two seconds
    QElapsedTimer since;
    since.start();
    attempt.result.outcome = Outcome::Rejected;
    attempt.result.error = Error{Error::Kind::Api, {}, ApiError{429, 20429, {}, {}, 4s}};
    m_follower->hear(account(), attempt);
    const auto look = m_desk->look(query(u"customer-ignores"_s), ChallengeDesk::Look::ForPerson);
    QTRY_COMPARE(looked.size(), 2);
    QVERIFY(look.result());
    QVERIFY2(since.elapsed() < 1800, qPrintable(QString::number(since.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 3, 20000);
    QVERIFY2(since.elapsed() >= 4000, qPrintable(QString::number(since.elapsed())));
}

void TestFollower::whatIsNotThereYetIsLookedAtAgain()
{
    Attempt attempt = send(u"customer-ignores"_s);
    attempt.request.challenge = *ChallengeSid::parse(QString(u"YC"_s + QString(32, u'0')));
    QSignalSpy givenUp(m_follower.get(), &Follower::givenUp);
    QSignalSpy looked(m_desk.get(), &ChallengeDesk::looked);
    m_follower->follow(account(), attempt);
    QTRY_VERIFY_WITH_TIMEOUT(looked.size() >= 2, 15'000);
    QCOMPARE(givenUp.size(), 0);
}

// Seen to fail when redirects were followed.
void TestFollower::theCredentialStaysOnItsHost()
{
    FaultServer server;
    for (const auto redirect : {FaultKind::Found302Elsewhere, FaultKind::Permanent308Elsewhere}) {
        server.setFault(redirect);
        ChallengeQuery about = query(u"customer-ignores"_s);
        about.account = m_stage->withSecret(accountAt(server.url()));
        auto looked = m_desk->look(about, ChallengeDesk::Look::ForPerson);
        QTRY_VERIFY(looked.isFinished());
        QCOMPARE(looked.result().error().kind, Error::Kind::Redirected);
        QCOMPARE(server.elsewhereConnections(), 0);
    }
}

void TestFollower::theDeviceTokenIsInNoFile()
{
    const ChallengeQuery about = query(u"customer-approves"_s);
    m_follower->follow(account(), send(u"customer-approves"_s));
    auto looked = m_desk->look(about, ChallengeDesk::Look::ForPerson);
    QTRY_VERIFY(looked.isFinished());
    auto device = m_desk->device(about.account, about.customer, *looked.result()->factor);
    QTRY_VERIFY(device.isFinished());
    QVERIFY2(device.result().ok(), device.result().ok() ? "" : qPrintable(text(device.result().error())));
    QCOMPARE(device.result()->name, u"Ada's iPhone 15"_s);
    m_stage->history.facts(subjectOf(about, {})).waitForFinished();
    QDirIterator files(m_stage->folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("device-token"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestFollower)
#include "tst_follower.moc"
