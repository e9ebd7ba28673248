// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the time from the click to the outcome on the screen, with the keychain and the journal, compared with
// libcurl and curl on the same server.

#include "credentials/credentialstores.h"
#include "credentials/keychainstore.h"
#include "credentials/keyringsession.h"
#include "credentials/sessionstore.h"
#include "curlpost.h"
#include "history/sqlhistory.h"
#include "send/sender.h"
#include "send/sendknowledge.h"
#include "support/faultserver.h"
#include "support/tlsfixture.h"
#include "ui/outcome/outcomeview.h"
#include "verify/verifyapi.h"
#include "verify/verifywire.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const QString digits(32, u'a');

SendOrder orderTo(const QUrl &url, const QString &caFile)
{
    return {{.id = u"account-1"_s,
             .name = u"Benchmark"_s,
             .credential = *parseCredentialSid(u"SK"_s + digits),
             .host = std::get<ServiceHost>(ServiceHost::baseUrl(url.toString())),
             .caFile = caFile},
            {*ServiceSid::parse(u"VA"_s + digits), *Identity::parse(u"customer-1"),
             *ChallengeSid::parse(u"YC"_s + digits), Ttl::from(120)},
            u"TICKET-7"_s};
}

/// All parts of the program that a send goes through.
class Renotify
{
public:
    explicit Renotify(const SendOrder &order)
        : m_order(order)
    {
        m_view.resize(700, 400);
        m_view.show();
        QObject::connect(&m_sender, &Sender::recorded, &m_view, &OutcomeView::showBegun);
        QObject::connect(&m_sender, &Sender::attempted, &m_view, [this](const Attempt &attempt) {
            m_view.showAttempt(attempt);
            m_view.repaint();
            m_shown = m_clock.nsecsElapsed();
            m_outcome = attempt.result.outcome;
        });
        m_history.open().waitForFinished();
    }

    bool remember(const Secret &secret)
    {
        const auto written = m_credentials.write(m_order.account, secret);
        return QTest::qWaitFor([&] { return written.isFinished(); }) && written.result();
    }

    void warmUp() { m_api.warmUp(m_order.account); }

    /// Milliseconds from the click to the outcome on the screen; negative if the send was not accepted. Each is to
    /// another customer, because the rules would not let a second one leave so soon.
    double send()
    {
        const QString number = u"%1"_s.arg(++m_sends, int(digits.size()), 16, QChar(u'0'));
        m_order.request.identity = *Identity::parse(u"customer-"_s + number);
        m_order.request.challenge = *ChallengeSid::parse(u"YC"_s + number);
        m_shown = 0;
        QSignalSpy ended(&m_sender, &Sender::idle); // QTest::qWaitFor() would sleep 10 ms between its checks
        m_clock.start();
        m_sender.send(m_order);
        return ended.wait(10'000) && m_outcome == Outcome::Accepted ? double(m_shown) / 1e6 : -1;
    }

private:
    SendOrder m_order;
    int m_sends = 0;
    QTemporaryDir m_folder;
    SqlHistory m_history{m_folder.filePath(u"history.sqlite"_s)};
    KeychainStore m_keychain;
    SessionStore m_session;
    CredentialStores m_credentials{m_keychain, m_session};
    SendKnowledge m_knowledge;
    VerifyApi m_api;
    Sender m_sender{m_history, m_credentials, m_api, m_knowledge, u"benchmark"_s};
    OutcomeView m_view;
    QElapsedTimer m_clock;
    qint64 m_shown = 0;
    Outcome::Value m_outcome = Outcome::Sending;
};

double curlProgram(const QUrl &url, const QString &caFile)
{
    QElapsedTimer clock;
    clock.start();
    QProcess curl;
    curl.start(u"curl"_s, {u"-sS"_s, u"--cacert"_s, caFile, u"-u"_s, u"SK"_s + digits + u":opensesame"_s, u"-d"_s,
                           u"Ttl=120"_s, url.toString(QUrl::FullyEncoded)});
    return curl.waitForFinished() && curl.exitCode() == 0 ? double(clock.nsecsElapsed()) / 1e6 : -1;
}

struct Row
{
    QString name;
    QList<double> times;
};

/// Milliseconds for the first send of a program that has just started, when its connection is not open yet.
double firstSend(const SendOrder &order)
{
    Renotify justStarted(order);
    return justStarted.send();
}

/// Sends one after the other, as fast as they end.
void printSustained(Renotify &renotify)
{
    int sends = 0;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 5000 && renotify.send() >= 0;)
        ++sends;
    QTextStream(stdout) << "\nOne after the other: " << sends * 60'000 / clock.elapsed() << " sends a minute.\n";
}

void printDecoding()
{
    const QByteArray body = R"({"sid": "NT)" + digits.toLatin1() + R"(", "account_sid": "AC)" + digits.toLatin1()
                            + R"(", "service_sid": "VA)" + digits.toLatin1() + R"(", "entity_sid": "YE)"
                            + digits.toLatin1() + R"(", "identity": "customer-1", "challenge_sid": "YC)"
                            + digits.toLatin1()
                            + R"(", "priority": "high", "ttl": 120, "date_created": "2026-11-26T09:00:00Z"})";
    int decoded = 0;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 1000 && wire::decodeNotification(body);)
        ++decoded;
    QTextStream(stdout) << "Answers decoded: " << decoded * 1000LL / clock.elapsed() << " a second.\n";
}

void print(QList<Row> &rows)
{
    QTextStream out(stdout);
    out << "| a POST by | median ms | 95 % ms | median over libcurl kept alive |\n|---|---|---|---|\n";
    double first = 0;
    for (Row &row : rows) {
        std::ranges::sort(row.times);
        const double median = row.times.at(row.times.size() / 2);
        first = first > 0 ? first : median;
        out << "| " << row.name << " | " << QString::number(median, 'f', 2) << " | "
            << QString::number(row.times.at(row.times.size() * 95 / 100), 'f', 2) << " | "
            << QString::number(median - first, 'f', 2) << " ms |\n";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    KeyringSession keyring; // made before Qt connects to the session bus
    const QApplication application(argc, argv);
    if (!keyring.become(KeyringSession::Keyring::Unlocked)) {
        QTextStream(stderr) << keyring.problem() << '\n';
        return 1;
    }
    const TlsFixture tls;
    FaultServer server(tls.good());
    const SendOrder order = orderTo(server.url(), tls.caFile());
    const QUrl url = *wire::notificationsUrl(order.account.host, order.request);
    Renotify renotify(order);
    if (!renotify.remember(Secret::fromUtf8("opensesame")))
        return 1;
    CurlPost kept(url, tls.caFile(), CurlPost::Connection::KeptAlive);
    CurlPost fresh(url, tls.caFile(), CurlPost::Connection::Fresh);

    QList<Row> rows{{u"libcurl, kept alive"_s, {}}, {u"Renotify, connected ahead"_s, {}}, {u"libcurl, fresh"_s, {}},
                    {u"Renotify, fresh"_s, {}},     {u"Renotify, its first send"_s, {}},  {u"the curl program"_s, {}}};
    const int rounds = argc > 1 ? atoi(argv[1]) : 100;
    for (int i = 0; i < rounds; ++i) {
        rows[0].times << kept.send();
        const int handshakes = server.handshakes();
        renotify.warmUp();
        if (!QTest::qWaitFor([&] { return server.handshakes() > handshakes; }, 10'000))
            return 1;
        QTest::qWait(5); // for the client's side of it
        rows[1].times << renotify.send();
        rows[2].times << fresh.send();
        rows[3].times << renotify.send();
        rows[4].times << firstSend(order);
        rows[5].times << curlProgram(url, tls.caFile());
        if (std::ranges::any_of(rows, [](const Row &row) { return row.times.last() < 0; })) {
            QTextStream(stderr) << "a send failed in round " << i << '\n';
            return 1;
        }
    }
    print(rows);
    printSustained(renotify);
    printDecoding();
}
