// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "history/historyexport.h"
#include "history/sqlrow.h"
#include "journalfile.h"
#include "strictcsv.h"
#include "unguarded.h"

#include <QJsonDocument>

#include <csignal>

#include <sys/resource.h>

using namespace renotify;

/// The export is read back by a strict parser that is not ours: libcsv.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theRequestIdOfAnAcceptedSendIsThere();
    void everyKnownFactIsInItsColumn();
    void onlyWhatTheFilterShowsAndInItsOrder();
    void pagesMeetWithoutGapOrDouble();
    void whatComesMeanwhileDoesNotDisturb();
    void stoppedAtAnyPageItLeavesWhatWasThere();
    void whatWasThereLendsItNoRights();
    void aFullDiskIsSaidAndLeavesNothing();
    void aFolderThatIsNotThereIsSaid();

private:
    void add(const QString &reason, const QString &identity = u"customer-approves"_s);
    void addMany(int rows);
    HistoryExport to(HistoryExport::Format format) const { return {.path = m_target, .format = format}; }
    Result<qint64> run(const HistoryExport &what)
    {
        return exportHistory(*m_history, what, [](qint64) {}, {});
    }
    QByteArray content() const;
    QStringList files() const { return QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
    std::unique_ptr<SqlHistory> m_history;
    QString m_target;
};

namespace {

QString column(const Table &table, int row, const QString &name)
{
    return unguarded(table.at(row).at(table.first().indexOf(name)));
}

} // namespace

void TestHistoryExport::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_out = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(journalName));
    m_target = m_out->filePath(u"history.out"_s);
}

void TestHistoryExport::add(const QString &reason, const QString &identity)
{
    Attempt attempt = startedAttempt(identity);
    attempt.reason = reason;
    QVERIFY(claimed(*m_history, attempt).result());
}

void TestHistoryExport::addMany(int rows)
{
    add(u"one of many"_s);
    const QString columns = storedColumns().mid(1).join(u", "_s); // all except the id
    QVERIFY(Intruder(m_folder->filePath(journalName))
                .run(u"INSERT INTO attempt (%1) WITH n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                     "SELECT %1 FROM attempt, n WHERE id = 1"_s.arg(columns)
                         .arg(rows)));
    QCOMPARE(m_history->page({.limit = 1}).result().value().total, rows);
}

QByteArray TestHistoryExport::content() const
{
    QFile file(m_target);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Seen to fail without reading the column: Twilio's support asks for the request id, whatever the outcome.
void TestHistoryExport::theRequestIdOfAnAcceptedSendIsThere()
{
    Attempt attempt = accepted(startedAttempt());
    attempt.id = claimed(*m_history, attempt).result().value();
    QVERIFY(m_history->finish(attempt).result());
    QVERIFY(run(to(HistoryExport::Csv)));
    QCOMPARE(column(*parsed(content()), 1, u"request_id"_s), attempt.result.requestId);
    QVERIFY(QFile::remove(m_target));
    QVERIFY(run(to(HistoryExport::JsonLines)));
    QCOMPARE(QJsonDocument::fromJson(content())["request_id"_L1].toString(), attempt.result.requestId);
}

void TestHistoryExport::everyKnownFactIsInItsColumn()
{
    Attempt attempt = accepted(startedAttempt());
    attempt.id = claimed(*m_history, attempt).result().value();
    QVERIFY(m_history->finish(attempt).result());
    QVERIFY(run(to(HistoryExport::Csv)));
    const Table table = parsed(content()).value();
    const QList<std::pair<QString, QString>> facts{{u"id"_s, QString::number(attempt.id)},
                                                   {u"time"_s, u"2026-01-02T03:04:05.678Z"_s},
                                                   {u"account"_s, u"Acme production"_s},
                                                   {u"host"_s, u"https://verify.twilio.com"_s},
                                                   {u"service_sid"_s, u"VA"_s + QString(32, u'a')},
                                                   {u"identity"_s, u"customer-approves"_s},
                                                   {u"challenge_sid"_s, u"YC"_s + QString(32, u'a')},
                                                   {u"ttl"_s, u"120"_s},
                                                   {u"operator"_s, u"kim"_s},
                                                   {u"outcome"_s, u"Accepted"_s},
                                                   {u"http_status"_s, u"201"_s},
                                                   {u"error"_s, {}},
                                                   {u"took_ms"_s, u"6"_s},
                                                   {u"notification_sid"_s, u"NT"_s + QString(32, u'b')},
                                                   {u"challenge_end"_s, {}},
                                                   {u"uid"_s, attempt.uid}};
    for (const auto &[name, value] : facts)
        QVERIFY2(column(table, 1, name) == value, qPrintable(name + u": "_s + column(table, 1, name)));
}

void TestHistoryExport::onlyWhatTheFilterShowsAndInItsOrder()
{
    add(u"parcel first"_s);
    add(u"letter"_s);
    add(u"parcel last"_s);
    HistoryExport what = to(HistoryExport::Csv);
    what.filter.search = u"parcel"_s;
    what.order.direction = Qt::AscendingOrder;
    QCOMPARE(run(what).value(), 2);
    const Table table = parsed(content()).value();
    QCOMPARE(column(table, 1, u"reason"_s), u"parcel first"_s);
    QCOMPARE(column(table, 2, u"reason"_s), u"parcel last"_s);
}

void TestHistoryExport::pagesMeetWithoutGapOrDouble()
{
    addMany(2000); // exactly two pages: the third is empty
    QCOMPARE(run(to(HistoryExport::Csv)).value(), 2000);
    const Table table = parsed(content()).value();
    QCOMPARE(table.size(), 2001);
    for (int row = 1; row < table.size(); ++row)
        QCOMPARE(column(table, row, u"id"_s).toInt(), 2001 - row);
}

void TestHistoryExport::whatComesMeanwhileDoesNotDisturb()
{
    addMany(1500);
    const auto written = exportHistory(*m_history, to(HistoryExport::Csv), [&](qint64) { add(u"meanwhile"_s); }, {});
    QCOMPARE(written.value(), 1500);
    QVERIFY(!content().contains("meanwhile"));
}

void TestHistoryExport::stoppedAtAnyPageItLeavesWhatWasThere()
{
    addMany(2500);
    QFile before(m_target);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("an older export");
    before.close();
    for (const qint64 at : {1000, 2000, 2500}) {
        std::stop_source stop;
        const auto written = exportHistory(
            *m_history, to(HistoryExport::Csv),
            [&](qint64 rows) {
                if (rows == at)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QCOMPARE(content(), "an older export");
        QCOMPARE(files(), QStringList{u"history.out"_s});
    }
}

// Seen to fail with the rights of the older file: everybody could read a file that names customers.
void TestHistoryExport::whatWasThereLendsItNoRights()
{
    QFile older(m_target);
    QVERIFY(older.open(QFile::WriteOnly)
            && older.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    older.close();
    QCOMPARE(run(to(HistoryExport::Csv)).value(), 0);
    QVERIFY(!(QFileInfo(m_target).permissions() & QFile::ReadOther));
}

void TestHistoryExport::aFullDiskIsSaidAndLeavesNothing()
{
    addMany(2500);
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{200'000, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN); // so that the write fails, as on a full disk
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<qint64> written = run(to(HistoryExport::Csv));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(files(), QStringList());
}

void TestHistoryExport::aFolderThatIsNotThereIsSaid()
{
    HistoryExport what = to(HistoryExport::Csv);
    what.path = m_out->filePath(u"none/history.csv"_s);
    const Result<qint64> written = run(what);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(!written.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
