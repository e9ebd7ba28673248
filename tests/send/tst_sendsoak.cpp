// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendstage.h"
#include "support/faultserver.h"
#include "verify/verifyapi.h"

#include <QDir>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

constexpr int atATime = 8;

/// The resources that this process holds.
struct Footprint
{
    qint64 resident = 0; ///< KiB
    qsizetype descriptors = 0;
    qsizetype threads = 0;

    static Footprint now()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = status.readAll();
        const QByteArray resident = text.mid(text.indexOf("VmRSS:") + 6).simplified();
        const auto entries = [](const QString &folder) {
            return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
        };
        return {resident.left(resident.indexOf(' ')).toLongLong(), entries(u"/proc/self/fd"_s),
                entries(u"/proc/self/task"_s)};
    }
};

} // namespace

/// Thousands of sends to a server with many faults: each has one row and one end, which agree with what the server saw.
class TestSendSoak : public QObject
{
    Q_OBJECT

private slots:
    void rowsAgreeWithTheServer();

private:
    void check(const QList<SeenRequest> &seen, const QList<Attempt> &told);

    SendStage m_stage;
    QMap<QString, int> m_ends;
};

void TestSendSoak::rowsAgreeWithTheServer()
{
    const int sends = qEnvironmentVariable("RENOTIFY_SOAK", u"1500"_s).toInt();
    const int batch = 500;
    FaultServer server;
    server.setMix(1, {{FaultKind::Accepted, 40},
                      {FaultKind::AcceptedConnectionClose, 5},
                      {FaultKind::CloseOnAccept, 5},
                      {FaultKind::ResetOnAccept, 5},
                      {FaultKind::CloseAfterHead, 5},
                      {FaultKind::ResetAfterBody, 5},
                      {FaultKind::CloseInStatusLine, 5},
                      {FaultKind::ResetInBody, 5},
                      {FaultKind::CloseInBody, 5},
                      {FaultKind::ShortSilence, 2},
                      {FaultKind::Failure500Json, 5},
                      {FaultKind::TooMany429Json, 5}});
    VerifyApi api({.connect = 20s, .whole = 30s});
    Sender sender(m_stage.history, m_stage.credentials, api, m_stage.knowledge, u"kim"_s);
    const Account account = m_stage.withSecret(accountAt(server.url()));
    QList<Attempt> told;
    int sent = 0;
    int batchEnd = 0;
    const auto sendNext = [&] {
        const auto ttl = sent % 2 ? Ttl::from(120) : std::nullopt;
        if (sent < batchEnd)
            sender.send(orderThrough(account, u"customer-%1"_s.arg(sent++), ttl));
    };
    connect(&sender, &Sender::attempted, this, [&](const Attempt &attempt) { told << attempt; });
    connect(&sender, &Sender::attempted, this, sendNext, Qt::QueuedConnection);

    QList<Footprint> footprints;
    while (sent < sends) {
        server.forget();
        told.clear();
        batchEnd = std::min(sent + batch, sends);
        for (int i = 0; i < atATime; ++i)
            sendNext();
        QTRY_VERIFY_WITH_TIMEOUT(sent == batchEnd && !sender.isSending(), 300'000);
        QTRY_COMPARE(server.openConnections(), 0);
        check(server.requests(), told);
        if (QTest::currentTestFailed())
            return;
        told.clear();
        server.forget();
        footprints << Footprint::now();
    }
    QCOMPARE(m_stage.history.page({.limit = 1}).result().value().total, sends);

    const Footprint &first = footprints.first();
    const Footprint &last = footprints.last();
    qInfo() << sends << "sends:" << m_ends;
    qInfo("after %d sends %lld KiB, %lld descriptors, %lld threads; at the end %lld KiB, %lld, %lld", batch,
          first.resident, first.descriptors, first.threads, last.resident, last.descriptors, last.threads);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer keeps freed memory
    QVERIFY(last.resident < first.resident + 20 * 1024);
#endif
    QVERIFY(last.descriptors <= first.descriptors + atATime);
    QVERIFY(last.threads <= first.threads + atATime);
}

void TestSendSoak::check(const QList<SeenRequest> &seen, const QList<Attempt> &told)
{
    // Seen to fail with a QByteArray instead of OneShotBody, and with reach() always Impossible.
    QHash<QString, SeenRequest> posts;
    for (const SeenRequest &request : seen) {
        const QString identity = QString::fromLatin1(request.path.split('/').value(5));
        QVERIFY2(!posts.contains(identity), qPrintable(identity + u" was sent twice"_s));
        posts[identity] = request;
    }
    for (const Attempt &attempt : told) {
        const Attempt row = m_stage.history.attempt(attempt.id).result().value();
        QCOMPARE(row, attempt);
        const SeenRequest post = posts.take(row.request.identity.toString());
        const QString end = endOf(row.result);
        ++m_ends[end];
        const QByteArray what = qPrintable(row.request.identity.toString() + u": "_s + end);
        QVERIFY2(row.result.outcome != Outcome::Sending, what);
        QVERIFY2(!post.headRead || row.result.outcome != Outcome::NotSent, what);
        QVERIFY2((post.bodyRead && post.answered) || row.result.outcome != Outcome::Accepted, what);
        QVERIFY2(post.bodyRead || row.result.outcome != Outcome::Rejected, what);
    }
    QVERIFY2(posts.isEmpty(), "the server saw what no row says");
}

QTEST_GUILESS_MAIN(TestSendSoak)
#include "tst_sendsoak.moc"
