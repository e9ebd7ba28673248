// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendconditions.h"
#include "sendstage.h"
#include "support/faultserver.h"
#include "support/lagmonitor.h"
#include "support/tlsfixture.h"
#include "verify/verifyapi.h"

#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

/// One send that meets one fault, with its own server and API.
class Cell
{
public:
    Cell(SendStage &stage, const TlsFixture &tls, const FaultExpectation &row, const Conditions &conditions,
         const ChallengeSid &challenge)
        : m_script(faultScript(row.kind))
        , m_conditions(conditions)
        , m_challenge(challenge)
        , m_end(conditions.transport == Transport::Tls ? row.tls : row.plain)
        , m_deadlines(deadlinesFor(m_script, m_end))
        , m_server(conditions.transport == Transport::Tls ? std::make_unique<FaultServer>(tls.good())
                                                          : std::make_unique<FaultServer>())
        , m_account(stage.withSecret(conditions.transport == Transport::Tls
                                         ? accountAt(m_server->url(u"localhost"_s), tls.caFile())
                                         : accountAt(m_server->url())))
        , m_api(m_deadlines)
        , m_sender(stage.history, stage.credentials, m_api, stage.knowledge, u"kim"_s)
    {
        QObject::connect(&m_sender, &Sender::attempted, &m_sender, [this](const Attempt &attempt) {
            m_took = std::chrono::milliseconds(m_clock.elapsed());
            m_attempts << attempt;
        });
    }

    /// The person fills in the form, or sends to somebody else first.
    void prepare()
    {
        if (m_conditions.start == Start::AfterAnother) {
            if (isOfKeptConnections())
                m_server->setFault(m_script.kind);
            send();
            return;
        }
        m_server->setFault(m_script.kind);
        if (m_conditions.start == Start::Warm)
            m_api.warmUp(m_account);
    }

    bool isPrepared() const
    {
        if (m_conditions.start == Start::AfterAnother)
            return !m_sender.isSending();
        return m_conditions.start == Start::Fresh || m_server->connections() > 0 || m_script.kind == FaultKind::Refuse;
    }

    void start()
    {
        if (m_conditions.start == Start::AfterAnother) {
            m_preparedWell = m_attempts.size() == 1 && m_attempts[0].result.outcome == Outcome::Accepted;
            m_attempts.clear();
            m_server->setFault(m_script.kind);
            m_server->forget();
        }
        send();
    }

    bool isSending() const { return m_sender.isSending(); }

    /// No more bytes can come.
    bool isAlone() const { return m_server->openConnections() == 0; }

    /// Qt 6.4 reads headers in a loop that ends only when the headers do, even after everybody has given up on them.
    void endFlood() { m_server->setFault(FaultKind::CloseOnAccept); }

    /// What is not as it must be.
    QStringList faults(HistoryStore &history) const
    {
        QStringList faults;
        const auto check = [&](bool holds, const QString &complaint) {
            if (!holds)
                faults << m_conditions.toString() + u": "_s + complaint;
        };
        if (m_attempts.size() != 1 || !m_preparedWell)
            return {m_conditions.toString() + u": %1 ends"_s.arg(m_attempts.size())};
        const SendResult &result = m_attempts[0].result;
        const auto row = history.attempt(m_attempts[0].id).result();
        const int posts = m_server->postsRead();
        const int bodies = m_server->bodiesRead();

        check(m_end.matches(result),
              u"%1 %2, HTTP %3, %4 bytes"_s.arg(endOf(result), result.error ? result.error->detail : QString())
                  .arg(result.answer.httpStatus)
                  .arg(result.answer.body.size()));
        check(row && row.value() == m_attempts[0],
              u"the row says "_s + (row ? endOf(row.value().result) : u"nothing"_s));
        check(posts <= 1 && bodies <= 1, u"%1 POSTs, %2 bodies"_s.arg(posts).arg(bodies));
        check(posts == 1 || !readsRequests(), u"%1 POSTs where 1 had to be"_s.arg(posts));
        check(bodies == 1 || !readsRequests() || m_script.after == FaultScript::Point::Head,
              u"%1 bodies where 1 had to be"_s.arg(bodies));
        check(m_server->bytesReceived() == 0 || result.outcome != Outcome::NotSent,
              u"not sent, but %1 bytes came"_s.arg(m_server->bytesReceived()));
        check(m_server->elsewhereBytes() == 0 && m_server->elsewhereConnections() == 0, u"the redirect was followed"_s);
        check(m_took <= deadline() + 1s, u"took %1 ms"_s.arg(m_took.count()));
        return faults;
    }

    std::chrono::milliseconds deadline() const
    {
        return m_end.errors.contains(Error::Kind::ConnectTimedOut) ? m_deadlines.connect : m_deadlines.whole;
    }

private:
    void send()
    {
        m_clock.start();
        SendOrder order = orderThrough(m_account, u"customer-1"_s, m_conditions.ttl);
        order.request.challenge = m_challenge;
        m_sender.send(order);
    }

    bool isOfKeptConnections() const
    {
        return m_script.kind >= FaultKind::CloseAfterAnswer && m_script.kind <= FaultKind::ResetOnNextRequest;
    }

    bool readsRequests() const { return !m_script.isOfConnection(); }

    const FaultScript &m_script;
    const Conditions m_conditions;
    const ChallengeSid m_challenge;
    const ExpectedEnd m_end;
    const Deadlines m_deadlines;
    const std::unique_ptr<FaultServer> m_server;
    const Account m_account;
    VerifyApi m_api;
    Sender m_sender;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took{0};
    QList<Attempt> m_attempts;
    bool m_preparedWell = true;
};

enum class Flood { No, Yes };

using Cells = std::vector<std::shared_ptr<Cell>>;

} // namespace

/// Every fault of the server under all conditions: at most one POST, and the end that the table names.
class TestSendMatrix : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasItsRow();
    void sends_data();
    void sends();
    void cleanupTestCase();

private:
    void run(const Cells &cells, Flood flood);

    SendStage m_stage;
    TlsFixture m_tls;
    int m_challenges = 0;
    int m_cells = 0;
    int m_badCells = 0;
    bool m_loopWasAlive = true;
    QString m_lagReport;
};

void TestSendMatrix::everyFaultHasItsRow()
{
    QCOMPARE(faultTable().size(), QMetaEnum::fromType<FaultKind::Value>().keyCount());
    for (qsizetype i = 0; i < faultTable().size(); ++i)
        QCOMPARE(int(faultTable().at(i).kind), int(i));
}

void TestSendMatrix::sends_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < faultTable().size(); ++i)
        QTest::newRow(faultScript(faultTable().at(i).kind).sentence.constData()) << i;
}

void TestSendMatrix::sends()
{
    QFETCH(const qsizetype, index);
    const FaultExpectation &row = faultTable().at(index);
    const FaultScript &script = faultScript(row.kind);
    const bool floods = !script.repeated.isEmpty() && script.pace == 0ms;
    const QList<Conditions> all = conditionsOf(script);
    const auto cell = [&](const Conditions &at) {
        return std::make_shared<Cell>(m_stage, m_tls, row, at, challengeNumber(++m_challenges));
    };
    if (!floods) {
        Cells cells;
        std::ranges::transform(all, std::back_inserter(cells), cell);
        run(cells, Flood::No);
        if (QTest::currentTestFailed() || m_loopWasAlive)
            return;
    }
    // Twelve sends at a time share the one event loop, unlike a person's sends. If a machine is too slow for all of
    // them together, and for floods, the limit applies to each alone. A busy machine can only make the measured time
    // longer, so one good run of three is enough.
    for (const Conditions &at : all) {
        m_loopWasAlive = false;
        for (int tries = 3; tries > 0 && !m_loopWasAlive; --tries) {
            run({cell(at)}, floods ? Flood::Yes : Flood::No);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(m_loopWasAlive, qPrintable(m_lagReport));
    }
}

void TestSendMatrix::run(const Cells &cells, Flood flood)
{
    for (const auto &cell : cells)
        cell->prepare();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(cells, &Cell::isPrepared), 20'000);

    LagMonitor lag;
    for (const auto &cell : cells)
        cell->start();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(cells, &Cell::isSending), 120'000);
    m_loopWasAlive = lag.isAlive();
    m_lagReport = lag.report();
    if (flood == Flood::Yes)
        std::ranges::for_each(cells, &Cell::endFlood);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(cells, &Cell::isAlone), 30'000);

    QStringList faults;
    for (const auto &cell : cells) {
        const QStringList found = cell->faults(m_stage.history);
        m_badCells += found.isEmpty() ? 0 : 1;
        faults += found;
    }
    m_cells += int(cells.size());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSendMatrix::cleanupTestCase()
{
    qInfo("%d cells, %d of them not as the table says", m_cells, m_badCells);
}

QTEST_GUILESS_MAIN(TestSendMatrix)
#include "tst_sendmatrix.moc"
