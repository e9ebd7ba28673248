// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/pacer.h"

#include "domain/account.h"
#include "domain/attempt.h"
#include "sandbox/requestlimit.h"
#include "throttlingservice.h"
#include "verify/httpdate.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Time = Pacer::Time;

/// One pace for everything that an account asks of a host, with a simulated clock.
class TestPacer : public QObject
{
    Q_OBJECT

private slots:
    void nothingWaitsAtFirst();
    void aPersonIsNeverDelayedButCounts();
    void accountsAndHostsAreApart();
    void aRefusalHalvesOnce();
    void whatTheServiceAsksForIsObeyed_data();
    void whatTheServiceAsksForIsObeyed();
    void onlyWhatCreatedNothingIsRepeated_data();
    void onlyWhatCreatedNothingIsRepeated();
    void aStormIsWeathered_data();
    void aStormIsWeathered();
    void aLimitBySecondsIsUsed_data();
    void aLimitBySecondsIsUsed();
};

namespace {

const QString acme = u"account-1 https://verify.twilio.com"_s;

Time nextFor(const Pacer &pacer, Time now)
{
    return pacer.next(acme, Pacer::Lane::Program, now);
}

} // namespace

void TestPacer::nothingWaitsAtFirst()
{
    Pacer pacer;
    QCOMPARE(nextFor(pacer, 7s), Time(7s));
    pacer.left(acme, 7s);
    QCOMPARE(nextFor(pacer, 7s), Time(7s + 200ms));
    QCOMPARE(nextFor(pacer, 9s), Time(9s));
}

void TestPacer::aPersonIsNeverDelayedButCounts()
{
    Pacer pacer;
    pacer.left(acme, 10s);
    pacer.refused(acme, 10s, 10s, 60s);
    QCOMPARE(pacer.next(acme, Pacer::Lane::Person, 11s), Time(11s));
    QCOMPARE(nextFor(pacer, 11s), Time(70s));
    pacer.left(acme, 70s); // a click at the very moment in which a list may go on
    QVERIFY(nextFor(pacer, 70s) > Time(70s));
}

void TestPacer::accountsAndHostsAreApart()
{
    Account account{.id = u"account-1"_s,
                    .name = {},
                    .credential = *parseCredentialSid(QString(u"SK"_s + QString(32, u'a'))),
                    .host = std::get<ServiceHost>(ServiceHost::baseUrl(u"https://a.example"_s)),
                    .caFile = {}};
    Pacer pacer;
    pacer.refused(Pacer::budgetOf(account), 1s, 1s, 60s);
    QCOMPARE(pacer.next(Pacer::budgetOf(account), Pacer::Lane::Program, 2s), Time(61s));
    Account other = account;
    other.id = u"account-2"_s;
    QCOMPARE(pacer.next(Pacer::budgetOf(other), Pacer::Lane::Program, 2s), Time(2s));
    other = account;
    other.host = std::get<ServiceHost>(ServiceHost::baseUrl(u"https://b.example"_s));
    QCOMPARE(pacer.next(Pacer::budgetOf(other), Pacer::Lane::Program, 2s), Time(2s));
}

// Seen to fail without m_halved: five requests that were on their way together left a rate of a 32nd.
void TestPacer::aRefusalHalvesOnce()
{
    Pace pace;
    const double before = pace.rate();
    for (int i = 0; i < 5; ++i)
        pace.left(Time(1s) + i * Time(1ms));
    for (int i = 0; i < 5; ++i)
        pace.refused(Time(1s) + i * Time(1ms), Time(1s + 100ms) + i * Time(1ms), {});
    QCOMPARE(pace.rate(), before / 2);
    pace.left(2s);
    pace.refused(2s, 2s + 100ms, {});
    QCOMPARE(pace.rate(), before / 4);
    for (int i = 0; i < 50; ++i)
        pace.refused(Time(3s) + i * Time(1s), Time(3s + 100ms) + i * Time(1s), {});
    QVERIFY(pace.notBefore() <= Time(2s + 10s)); // however long a storm lasts, its end is noticed
}

void TestPacer::whatTheServiceAsksForIsObeyed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Time>("wait"); ///< after the refusal; without one it is the interval of the halved rate
    const Time halved = 400ms;
    QTest::newRow("absent") << QByteArray() << halved;
    QTest::newRow("negative") << QByteArray("-5") << halved;
    QTest::newRow("garbage") << QByteArray("soon; q=1") << halved;
    QTest::newRow("zero") << QByteArray("0") << halved;
    QTest::newRow("seconds") << QByteArray("17") << Time(17s);
    QTest::newRow("a fraction, rounded up") << QByteArray("1.5") << Time(2s);
    QTest::newRow("a date") << QByteArray("Sun, 08 Mar 2026 02:30:40 GMT") << Time(40s);
    QTest::newRow("a date that is over") << QByteArray("Sun, 08 Mar 2026 02:29:40 GMT") << halved;
    QTest::newRow("huge") << QByteArray("2147483647") << Time(5min);
    QTest::newRow("more than there are numbers for") << QByteArray(400, '9') << Time(5min);
    QTest::newRow("a date far away") << QByteArray("Mon, 08 Mar 2077 02:29:40 GMT") << Time(5min);
}

void TestPacer::whatTheServiceAsksForIsObeyed()
{
    QFETCH(const QByteArray, value);
    QFETCH(const Time, wait);
    const Answer answer{.httpStatus = 429,
                        .reasonPhrase = {},
                        .headers = {{"Retry-After", value}, {"Date", "Sun, 08 Mar 2026 02:30:00 GMT"}},
                        .body = {}};
    const QDateTime now(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC);
    Pacer pacer;
    pacer.left(acme, 10s);
    pacer.refused(acme, 10s, 10s, wire::retryAfter(answer, now));
    QCOMPARE(nextFor(pacer, 10s).count(), (Time(10s) + wait).count());
}

void TestPacer::onlyWhatCreatedNothingIsRepeated_data()
{
    QTest::addColumn<SendResult>("result");
    QTest::addColumn<bool>("mayBe");
    const auto row = [](const char *name, Outcome::Value outcome, Error::Kind kind, std::optional<int> code,
                        bool mayBe) {
        const Error error{kind, {}, ApiError{code ? 429 : 0, code, {}, {}, {}}};
        QTest::newRow(name)
            << SendResult{.outcome = outcome, .notification = {}, .error = error, .answer = {}, .timing = {}} << mayBe;
    };
    using Kind = Error::Kind;
    row("too many requests: not processed", Outcome::Rejected, Kind::Api, 20429, true);
    row("all pushes are used", Outcome::Rejected, Kind::Api, 60309, false);
    row("answered", Outcome::Rejected, Kind::Api, 60322, false);
    row("expired", Outcome::Rejected, Kind::Api, 60323, false);
    row("no device takes pushes", Outcome::Rejected, Kind::Api, 60307, false);
    row("429 without Twilio's code", Outcome::Rejected, Kind::UnexpectedAnswer, {}, false);
    row("lost after it left", Outcome::Unknown, Kind::ConnectionLost, {}, false);
    row("Twilio's fault", Outcome::Unknown, Kind::Api, 20503, false);
    row("20429, but nobody knows", Outcome::Unknown, Kind::Api, 20429, false);
    row("never connected", Outcome::NotSent, Kind::ConnectionRefused, {}, true);
    row("cancelled by a person", Outcome::NotSent, Kind::Cancelled, {}, false);
    row("refused by a rule", Outcome::NotSent, Kind::RefusedByRule, {}, false);
    row("the keychain is locked", Outcome::NotSent, Kind::KeychainLocked, {}, false);
}

void TestPacer::onlyWhatCreatedNothingIsRepeated()
{
    QFETCH(const SendResult, result);
    QFETCH(const bool, mayBe);
    QCOMPARE(mayRepeat(result), mayBe);
}

void TestPacer::aStormIsWeathered_data()
{
    QTest::addColumn<int>("reserve");
    QTest::newRow("a server that keeps no reserve") << 1;
    QTest::newRow("one that lets two pass at once") << 2;
    QTest::newRow("one that lets ten pass at once") << 10;
}

// An hour at each of sixteen services. Of what they allowed, at least 95 % is used. Seen to fail without a memory of
// the limit, which adds 0.1 requests a second each second and halves.
void TestPacer::aStormIsWeathered()
{
    QFETCH(const int, reserve);
    double used = 0;
    double allowed = 0;
    for (quint32 seed = 1; seed <= 16; ++seed) {
        ThrottlingService service(seed, reserve);
        Pacer pacer;
        Time now{0};
        while (now < ThrottlingService::whole) {
            now = nextFor(pacer, now);
            const SendResult result = service.post(now);
            pacer.left(acme, now);
            if (result.error && result.error->api->code == 20429)
                pacer.refused(acme, now, now, result.error->api->retryAfter);
            else
                pacer.fine(acme);
            if (!mayRepeat(result))
                service.takeNext();
        }
        QCOMPARE(service.tooEarly(), 0);
        QCOMPARE(service.afterTheEnd(), 0);
        QVERIFY(service.finalCodes() > 100);
        used += service.used();
        allowed += service.allowed();
    }
    const QString share = u"%1 % of what was allowed was used"_s.arg(100 * used / allowed, 0, 'f', 1);
    qInfo("%s", qPrintable(share));
    QVERIFY2(used >= 0.95 * allowed, qPrintable(share));
}

void TestPacer::aLimitBySecondsIsUsed_data()
{
    QTest::addColumn<int>("limit"); ///< requests in each second
    for (const int limit : {3, 5, 7, 10, 20, 40})
        QTest::addRow("%d a second", limit) << limit;
}

// Ten minutes at the sandbox's limit, which asks for a second or two with each refusal. Those count as lost, and so
// does the time until the limit is known: at least 95 % is used nevertheless. Seen failing with 59 to 77 % as long as
// the limit was taken to be what was tried last, and more was tried as often after a long pause as after none.
void TestPacer::aLimitBySecondsIsUsed()
{
    QFETCH(const int, limit);
    constexpr Time whole = 10min;
    constexpr Time takes = 5ms; // a request
    const QDateTime begin(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC);
    sandbox::RequestLimit service(limit);
    Pacer pacer;
    int used = 0;
    for (Time now = nextFor(pacer, 0s); now < whole; now = nextFor(pacer, now)) {
        const Time left = std::chrono::ceil<std::chrono::milliseconds>(now);
        const QDateTime asked = begin.addMSecs(left / 1ms);
        const auto refusal = service.refusal(asked);
        pacer.left(acme, left);
        now = left + takes;
        if (refusal)
            pacer.refused(acme, left, now, wire::retryAfter({429, {}, {{"Retry-After", *refusal}}, {}}, asked));
        else
            pacer.fine(acme);
        used += refusal ? 0 : 1;
    }
    const double share = 100.0 * used / (limit * double(whole / 1s));
    const QString said = u"%1 % of what was allowed was used"_s.arg(share, 0, 'f', 1);
    qInfo("%s", qPrintable(said));
    QVERIFY2(share >= 95, qPrintable(said));
}

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
