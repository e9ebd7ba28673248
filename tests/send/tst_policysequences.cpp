// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../history/claimed.h"
#include "domain/sendpolicy.h"
#include "history/sqlhistory.h"
#include "sandbox/world.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <random>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What can happen to one customer's challenge.
enum class Event { Send, SendAnyway, LostAnswer, Throttled, Look, Pass, PassLong, Restart };

const QList<Event> events{Event::Send,      Event::Send, Event::Send, Event::SendAnyway, Event::LostAnswer,
                          Event::Throttled, Event::Look, Event::Pass, Event::PassLong,   Event::Restart};

constexpr auto coolDown = 30s;
const QString host = u"https://verify.twilio.com"_s;

/// The journal's file, which a restart closes and opens again.
class Journal
{
public:
    explicit Journal(const QString &file)
        : m_file(file)
    {
        restart();
    }

    void restart()
    {
        m_history.reset();
        m_history = std::make_unique<SqlHistory>(m_file);
    }
    SqlHistory *operator->() const { return m_history.get(); }
    SqlHistory &operator*() const { return *m_history; }

private:
    const QString m_file;
    std::unique_ptr<SqlHistory> m_history;
};

/// The sandbox's world and a journal, with a clock of their own. The world knows the truth; the policy knows only what
/// was read or recorded.
class Scene
{
public:
    Scene(Journal *real, const QString &identity, int number)
        : m_real(real)
        , m_customer(m_world.customer(identity))
        , m_request{*ServiceSid::parse(sandbox::serviceSid()), *Identity::parse(identity),
                    *ChallengeSid::parse(u"YC%1"_s.arg(QString::number(number, 16), 32, QLatin1Char('0'))),
                    Ttl::from(60)}
    {
        m_truth = m_world.create(*m_customer, u"Sign in"_s, {}, m_now.addSecs(300)).sid;
    }

    void play(Event event);
    bool hasHeld() const { return m_fault.isEmpty(); }
    const QString &fault() const { return m_fault; }
    int sent() const { return int(m_pushes.size()); }

private:
    sandbox::Challenge truth() { return *m_world.challenge(*m_customer, m_truth); }
    void send(Event event);
    void look();
    SendFacts facts();
    void begin(Attempt &attempt);
    void finish(const Attempt &attempt);
    void mustHold(bool holds, const char *rule)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = QString::fromLatin1(rule);
    }

    QDateTime m_now{QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC};
    sandbox::World m_world{[this] { return m_now; }};
    Journal *m_real; ///< the real journal; null: only its twin below, with which it is compared
    const sandbox::Story *m_customer;
    NotificationRequest m_request;
    QString m_truth;           ///< the challenge's SID in the world
    QList<QDateTime> m_pushes; ///< when the world created a push
    QList<Attempt> m_rows;     ///< the twin: its rows, the end that was seen, and the last row that was looked at
    std::optional<ChallengeEnd> m_end;
    qint64 m_lookedAt = 0;
    std::optional<Challenge> m_read; ///< what the window knows; lost at a restart
    QString m_fault;
};

SendFacts Scene::facts()
{
    SendFacts facts;
    facts.end = m_end;
    for (const Attempt &row : m_rows) {
        const auto outcome = row.result.outcome;
        const bool mayCount = outcome == Outcome::Accepted || outcome == Outcome::Unknown;
        facts.used += mayCount;
        facts.spent |= row.result.error && row.result.error->api && row.result.error->api->code == 60309;
        if (mayCount) {
            facts.lastSend = row.startedAt;
            facts.lastMayHaveFailed = outcome != Outcome::Accepted;
        }
        facts.unknownNotLookedAt |= outcome == Outcome::Unknown && row.id > m_lookedAt;
    }
    if (m_real) {
        const SendSubject subject{host, {m_request.service, m_request.identity}, m_request.challenge};
        mustHold((*m_real)->facts(subject).result().value() == facts, "the journal knows what happened");
    }
    return facts;
}

void Scene::begin(Attempt &attempt)
{
    attempt.id = m_real ? claimed(**m_real, attempt).result().value() : m_rows.size() + 1;
}

void Scene::finish(const Attempt &attempt)
{
    if (m_real)
        (*m_real)->finish(attempt).waitForFinished();
    m_rows.append(attempt);
}

void Scene::send(Event event)
{
    const SendCase sendCase{.facts = facts(), .challenge = m_read, .coolDown = coolDown, .now = m_now};
    const SendVerdict verdict = judgeSend(sendCase);
    const bool isOverridden = event == Event::SendAnyway && verdict.mayBeOverridden;
    if (verdict.kind != SendVerdict::Kind::Allowed && !isOverridden)
        return;
    mustHold(m_pushes.isEmpty() || isOverridden || m_pushes.last().secsTo(m_now) >= coolDown.count(),
             "nothing is sent inside of the cool-down, unless overridden");
    mustHold(!m_read || (endOf(*m_read, m_now) == std::nullopt), "nothing is sent after an end that was read");
    mustHold(!m_end, "nothing is sent after an end that was recorded");

    Attempt attempt{.id = 0,
                    .startedAt = m_now,
                    .accountId = u"account-1"_s,
                    .accountName = {},
                    .host = host,
                    .request = m_request,
                    .reason = {},
                    .operatorName = {},
                    .result = {}};
    begin(attempt);
    const auto refusal = event == Event::Throttled ? std::nullopt : m_world.notify(*m_customer, m_truth);
    if (event == Event::Throttled || refusal) {
        const int code = event == Event::Throttled ? 20429 : *refusal == sandbox::World::Refusal::Spent ? 60309 : 60322;
        attempt.result.outcome = Outcome::Rejected;
        attempt.result.error = Error{Error::Kind::Api, {}, ApiError{429, code, {}, {}, {}}};
    } else {
        m_pushes.append(m_now);
        attempt.result.outcome = event == Event::LostAnswer ? Outcome::Unknown : Outcome::Accepted;
    }
    finish(attempt);
    mustHold(m_pushes.size() <= mostPushes, "no 4th push");
    mustHold(!refusal || *refusal != sandbox::World::Refusal::Spent, "no 4th POST");
}

void Scene::look()
{
    using sandbox::Status;
    const sandbox::Challenge challenge = truth();
    const Status status = challenge.status(m_now);
    m_read = Challenge{.sid = m_request.challenge,
                       .factor = {},
                       .status = status == Status::Pending    ? ChallengeStatus::Pending
                                 : status == Status::Approved ? ChallengeStatus::Approved
                                 : status == Status::Denied   ? ChallengeStatus::Denied
                                                              : ChallengeStatus::Expired,
                       .respondedReason = {},
                       .message = {},
                       .createdAt = challenge.created,
                       .respondedAt = {},
                       .expiresAt = challenge.expires};
    const SendSubject subject{host, {m_request.service, m_request.identity}, m_request.challenge};
    m_lookedAt = m_rows.isEmpty() ? 0 : m_rows.last().id;
    if (m_real)
        (*m_real)->recordLook(m_request.challenge).waitForFinished();
    if (const auto end = endOf(*m_read, m_now)) {
        m_end = end;
        if (m_real)
            (*m_real)->recordEnd(subject, *end).waitForFinished();
    }
}

void Scene::play(Event event)
{
    switch (event) {
    case Event::Send:
    case Event::SendAnyway:
    case Event::LostAnswer:
    case Event::Throttled:
        return send(event);
    case Event::Look:
        return look();
    case Event::Pass:
        m_now = m_now.addSecs(11);
        return;
    case Event::PassLong:
        m_now = m_now.addSecs(97);
        return;
    case Event::Restart:
        m_read.reset();
        if (m_real)
            m_real->restart();
        return;
    }
}

const QStringList customers{u"customer-approves"_s, u"customer-denies"_s, u"customer-ignores"_s};

} // namespace

/// No sequence of sends, answers, losses, looks, time and restarts makes the policy allow a 4th push, a push after an
/// answer was seen, or one within the cool-down that nobody overrode.
class TestPolicySequences : public QObject
{
    Q_OBJECT

private slots:
    void noSequenceBreaksTheRules();
    void norWithTheJournalItself();

private:
    int m_number = 0;
};

// Seen to fail without the count, without the end in the facts, and without the cool-down.
void TestPolicySequences::noSequenceBreaksTheRules()
{
    int sent = 0;
    const bool held = rc::check([&] {
        const QString identity = *rc::gen::elementOf(std::vector<QString>(customers.begin(), customers.end()));
        Scene scene(nullptr, identity, ++m_number);
        for (int step = 0; step < 40 && scene.hasHeld(); ++step)
            scene.play(*rc::gen::elementOf(std::vector<Event>(events.begin(), events.end())));
        sent += scene.sent();
        RC_ASSERT(scene.fault().toStdString() == std::string());
    });
    QVERIFY(held);
    QVERIFY2(m_number >= 10000, qPrintable(QString::number(m_number)));
    QVERIFY(sent > 10000); // otherwise nothing was tried
    qInfo("%d sequences, %d pushes", m_number, sent);
}

// The same with the journal's file, which agrees with its twin at every send, and which is closed and opened again at
// each restart.
void TestPolicySequences::norWithTheJournalItself()
{
    std::mt19937 random(5);
    for (int sequence = 0; sequence < 200; ++sequence) {
        const QTemporaryDir folder; // a new one, because a cool-down applies to all challenges of a customer
        Journal journal(folder.filePath(u"history.sqlite"_s));
        Scene scene(&journal, customers.at(qsizetype(random() % 3)), ++m_number);
        for (int step = 0; step < 25 && scene.hasHeld(); ++step)
            scene.play(events.at(qsizetype(random() % size_t(events.size()))));
        QCOMPARE(scene.fault(), QString());
    }
}

int main(int argc, char *argv[])
{
    qputenv("RC_PARAMS", "max_success=10000 max_size=100 " + qgetenv("RC_PARAMS"));
    QCoreApplication app(argc, argv);
    TestPolicySequences test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_policysequences.moc"
