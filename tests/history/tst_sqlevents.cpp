// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlreplay.h"
#include "history/sqlstatement.h"
#include "journalfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

using namespace renotify;

namespace {

/// All rows of a query, each value with its type.
QStringList rowsOf(const QString &file, const QString &sql)
{
    QStringList all;
    SqlConnection connection(file, std::chrono::seconds(5));
    if (!connection.open())
        return {u"not opened"_s};
    SqlStatement rows(connection, sql);
    if (const auto ran = rows.run(); !ran)
        return {ran.error().detail};
    while (rows.next()) {
        QStringList values;
        for (int i = 0; rows.value(i).isValid(); ++i)
            values += QString::fromLatin1(rows.value(i).typeName()) + u' ' + rows.value(i).toString();
        all += values.join(u" | "_s);
    }
    return all;
}

QStringList textsOf(const QString &file, const QString &sql)
{
    return rowsOf(file, sql).replaceInStrings(u"QString "_s, QString());
}

/// What window, search and policy read, except the words, which are asked for.
QStringList projectionOf(const QString &file)
{
    return rowsOf(file, u"SELECT * FROM attempt ORDER BY id"_s) + rowsOf(file, u"SELECT * FROM challenge ORDER BY 1"_s)
           + rowsOf(file, u"SELECT id, started_at, took, outcome FROM sought ORDER BY id"_s)
           + rowsOf(file, u"SELECT day, outcome, attempts, answers, waited_ms FROM daily WHERE attempts > 0"
                          " ORDER BY day, outcome"_s)
           + rowsOf(file, u"SELECT attempts FROM tally"_s);
}

Result<Done> rebuilt(const QString &file)
{
    SqlConnection connection(file, std::chrono::seconds(5));
    const auto opened = connection.open();
    return opened ? rebuildRows(connection) : opened;
}

QJsonObject payloadOf(const QString &file, const QString &kind)
{
    const QString text = textsOf(file, u"SELECT payload FROM event WHERE kind = '%1'"_s.arg(kind)).value(0);
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

/// The log of events under the rows of the history.
class TestSqlEvents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingThatHappensIsAnEvent();
    void anEventHasAPlaceInTimeThatNobodyElseHas();
    void anEventNeverChanges_data();
    void anEventNeverChanges();
    void theRowsCanBeMadeAnewFromTheEvents();
    void soCanThoseOfAnOlderFile_data();
    void soCanThoseOfAnOlderFile();
    void whatWasRemovedLeavesItsPlaceAndNothingElse();
    void aForgottenCustomerLeavesPlacesAndNothingElse();
    void anOverriddenRuleIsNamed();
    void aRescueKeepsTheEvents();

private:
    Attempt send(SqlHistory &history, const QString &identity);
    void makeADay(SqlHistory &history);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSqlEvents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(journalName);
}

Attempt TestSqlEvents::send(SqlHistory &history, const QString &identity)
{
    Attempt attempt = startedAttempt(identity);
    attempt.request.challenge =
        *ChallengeSid::parse(u"YC"_s + QString::number(qHash(identity), 16).rightJustified(32, u'0'));
    attempt.id = claimed(history, attempt).result().value();
    attempt = accepted(attempt, QJsonDocument(someNotification().json).toJson());
    history.finish(attempt).waitForFinished();
    return attempt;
}

/// Of each kind of event some.
void TestSqlEvents::makeADay(SqlHistory &history)
{
    const Attempt denied = send(history, u"customer-denies"_s);
    const Attempt expired = send(history, u"customer-expires"_s);
    Attempt lost = startedAttempt(u"customer-lost"_s);
    lost.id = claimed(history, lost).result().value();
    lost.result.outcome = Outcome::Unknown;
    lost.result.error = Error{Error::Kind::AnswerTimedOut, u"30 s – \"quoted\"\n"_s, {}};
    QVERIFY(history.finish(lost).result());
    QVERIFY(history.recordLook(lost.request.challenge).result());
    const auto ended = [&denied](ChallengeStatus::Value status) {
        return ChallengeEnd{status, u"not_requested"_s, {}, denied.startedAt.addSecs(9)};
    };
    QVERIFY(history.recordEnd(subjectOf(denied), ended(ChallengeStatus::Denied)).result());
    QVERIFY(history.recordEnd(subjectOf(expired), ended(ChallengeStatus::Expired)).result());
    QVERIFY(history.withdrawExpiry(subjectOf(expired)).result());
    QVERIFY(history.withdrawExpiry(subjectOf(expired)).result()); // there is nothing to withdraw any more
    QCOMPARE(history.remove({send(history, u"customer-removed"_s).id}).result().value(), 1);
    const Attempt forgotten = send(history, u"customer-forgotten"_s);
    QVERIFY(history.recordEnd(subjectOf(forgotten), ended(ChallengeStatus::Approved)).result());
    QCOMPARE(history.forget(forgotten.request.identity).result().value(), 1);
}

void TestSqlEvents::everythingThatHappensIsAnEvent()
{
    SqlHistory history(m_file);
    makeADay(history);
    QCOMPARE(textsOf(m_file, u"SELECT kind FROM event ORDER BY seq"_s),
             (QStringList{u"began"_s, u"ended"_s, u"began"_s, u"ended"_s, u"began"_s, u"ended"_s, u"looked"_s,
                          u"challenge-ended"_s, u"challenge-ended"_s, u"challenge-ended"_s, u"began"_s, u"ended"_s,
                          u"removed"_s, u"began"_s, u"ended"_s, u"challenge-ended"_s, u"erased"_s}));
    const QJsonObject ended = payloadOf(m_file, u"ended"_s);
    const QByteArray body = history.attempt(1).result().value().result.answer.body;
    QCOMPARE(ended.value("body_sha256"_L1).toString().toLatin1(),
             QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

void TestSqlEvents::anEventHasAPlaceInTimeThatNobodyElseHas()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    {
        SqlHistory history(m_file);
        makeADay(history);
    }
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const QStringList uids = textsOf(m_file, u"SELECT lower(hex(uid)) FROM event ORDER BY seq"_s);
    QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), uids.size());
    for (const QString &uid : uids) {
        QCOMPARE(uid.at(12), u'7');                             // RFC 9562, 5.7: the version
        QVERIFY(QStringView(u"89ab").contains(uid.at(16)));     // and the variant
        const qint64 at = uid.left(12).toLongLong(nullptr, 16); // milliseconds since 1970
        QVERIFY(at >= before && at <= after);
    }
    QCOMPARE(textsOf(m_file, u"SELECT length(uid) FROM writer"_s).size(), 1);
    const Attempt attempt = startedAttempt();
    SqlHistory history(m_file);
    const qint64 id = claimed(history, attempt).result().value();
    QCOMPARE(history.attempt(id).result().value().uid, attempt.uid); // the attempt has the id of its beginning
    QVERIFY(history.attempt(1).result().value().uid.remove(u'-') == uids.first());
}

void TestSqlEvents::anEventNeverChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("deleted") << u"DELETE FROM event"_s;
    QTest::newRow("told otherwise") << u"UPDATE event SET payload = '{}'"_s;
    QTest::newRow("of another time") << u"UPDATE event SET payload = NULL, at = 0"_s;
    QTest::newRow("of another kind") << u"UPDATE event SET payload = NULL, kind = 'ended'"_s;
    QTest::newRow("of another row") << u"UPDATE event SET payload = NULL, attempt = 7"_s;
}

void TestSqlEvents::anEventNeverChanges()
{
    QFETCH(QString, sql);
    {
        SqlHistory history(m_file);
        send(history, u"customer-denies"_s);
    }
    const QStringList before = rowsOf(m_file, u"SELECT * FROM event"_s);
    QCOMPARE(before.size(), 2);
    QVERIFY(!Intruder(m_file).run(sql));
    QCOMPARE(rowsOf(m_file, u"SELECT * FROM event"_s), before);
}

void TestSqlEvents::theRowsCanBeMadeAnewFromTheEvents()
{
    {
        SqlHistory history(m_file);
        makeADay(history);
        QVERIFY(claimed(history, startedAttempt(u"customer-interrupted"_s)).result());
    }
    QCOMPARE(SqlHistory(m_file).open().result().value(), 1);
    const QStringList before = projectionOf(m_file);
    QVERIFY(rebuilt(m_file));
    QCOMPARE(projectionOf(m_file), before);
    QCOMPARE(integrity(m_file), u"ok"_s);
    SqlHistory history(m_file);
    QCOMPARE(history.count({.search = u"customer-denies"_s}).result().value(), 1);
    QCOMPARE(history.count({.search = u"customer-removed"_s}).result().value(), 0);
    QVERIFY(!history.attempt(1).result().value().result.answer.body.isEmpty());
}

void TestSqlEvents::soCanThoseOfAnOlderFile_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("firstEvent");
    for (int version = 1; version <= 4; ++version)
        QTest::addRow("of version %d", version)
            << u"history-v%1.sqlite"_s.arg(version) << (version < 4 ? u"imported"_s : u"began"_s);
}

void TestSqlEvents::soCanThoseOfAnOlderFile()
{
    QFETCH(QString, sample);
    QFETCH(QString, firstEvent);
    QVERIFY(QFile::copy(QStringLiteral(SAMPLES "/") + sample, m_file));
    QVERIFY(SqlHistory(m_file).open().result());
    QCOMPARE(textsOf(m_file, u"SELECT count(*) FROM event WHERE kind = '%1'"_s.arg(firstEvent)),
             QStringList{u"qlonglong 21"_s});
    const QStringList before = projectionOf(m_file);
    QVERIFY(rebuilt(m_file));
    QCOMPARE(projectionOf(m_file), before);
}

void TestSqlEvents::whatWasRemovedLeavesItsPlaceAndNothingElse()
{
    // Seen to fail without emptyEventsOf() in the removal.
    SqlHistory history(m_file);
    const Attempt gone = send(history, u"customer-removed"_s);
    const Attempt stays = send(history, u"customer-stays"_s);
    QCOMPARE(history.remove({gone.id}).result().value(), 1);
    QCOMPARE(textsOf(m_file, u"SELECT kind, payload IS NULL, attempt FROM event ORDER BY seq"_s),
             (QStringList{u"began | qlonglong 1 | qlonglong 1"_s, u"ended | qlonglong 1 | qlonglong 1"_s,
                          u"began | qlonglong 0 | qlonglong 2"_s, u"ended | qlonglong 0 | qlonglong 2"_s}
              << textsOf(m_file, u"SELECT 'removed', 0, NULL"_s)));
    QVERIFY(!contents(m_folder->path())[journalName].contains("customer-removed"));
    QVERIFY(contents(m_folder->path())[journalName].contains("customer-stays"));
    QCOMPARE(stays.id, 2);
}

void TestSqlEvents::aForgottenCustomerLeavesPlacesAndNothingElse()
{
    // Seen to fail with the challenge's events not emptied.
    SqlHistory history(m_file);
    const Attempt gone = send(history, u"customer-forgotten"_s);
    const ChallengeEnd end{ChallengeStatus::Denied, u"not_requested"_s, {}, gone.startedAt.addSecs(9)};
    QVERIFY(history.recordEnd(subjectOf(gone), end).result());
    QCOMPARE(history.forget(gone.request.identity).result().value(), 1);
    QCOMPARE(textsOf(m_file, u"SELECT kind FROM event ORDER BY seq"_s),
             (QStringList{u"began"_s, u"ended"_s, u"challenge-ended"_s, u"erased"_s}));
    const auto files = contents(m_folder->path());
    for (const QByteArray &bytes : files) {
        QVERIFY(!bytes.contains(gone.request.challenge.toString().toLatin1()));
        QVERIFY(!bytes.contains("customer-forgotten"));
        QVERIFY(!bytes.contains("not_requested"));
    }
}

void TestSqlEvents::anOverriddenRuleIsNamed()
{
    SqlHistory history(m_file);
    const Attempt attempt = startedAttempt();
    const auto judge = [](const SendFacts &) { return Judgement{.overridden = u"CoolingDown"_s}; };
    QCOMPARE(history.claim(attempt, subjectOf(attempt), judge).result().value(), (Claim{1}));
    const QJsonObject began = payloadOf(m_file, u"began"_s);
    QCOMPARE(began.value("overridden"_L1).toString(), u"CoolingDown"_s);
    QCOMPARE(began.value("operator"_L1).toString(), attempt.operatorName);
}

void TestSqlEvents::aRescueKeepsTheEvents()
{
    // Seen to fail with the events not refilled.
    SqlHistory history(m_file);
    makeADay(history);
    const QString all = u"SELECT seq, uid, writer, kind, at, attempt, challenge, payload FROM event ORDER BY seq"_s;
    const QStringList before = rowsOf(m_file, all);
    const QStringList writer = rowsOf(m_file, u"SELECT * FROM writer"_s);
    const QStringList rows = projectionOf(m_file);
    QVERIFY(history.rescue([](qint64, qint64) {}, {}).result());
    QCOMPARE(rowsOf(m_file, all), before);
    QCOMPARE(rowsOf(m_file, u"SELECT * FROM writer"_s), writer);
    QVERIFY(rebuilt(m_file));
    QCOMPARE(projectionOf(m_file), rows);
}

QTEST_GUILESS_MAIN(TestSqlEvents)
#include "tst_sqlevents.moc"
