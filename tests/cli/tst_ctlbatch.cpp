// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchhome.h"

#include "batch/listtext.h"
#include "batch/xlsxfile.h"

#include <QSaveFile>
#include <QTest>

using namespace renotify;

/// `batch`: lists from the command line.
class TestCtlBatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_place = std::make_unique<BatchHome>(); }
    void theSandboxPlaysEveryStory();
    void aListIsBegunOnceAndKnownAgain();
    void aCheckSendsNothing();
    void rowsThatAreWrongSendNothing();
    void whatIsNoListSendsNothing_data();
    void whatIsNoListSendsNothing();
    void productionWantsTheNumber();
    void theResultHasTheColumnsOfTheList();
    void theListAndItsResultMayBeWorkbooks();

private:
    std::unique_ptr<BatchHome> m_place;
};

void TestCtlBatch::theSandboxPlaysEveryStory()
{
    QByteArray text = "identity\n";
    for (const char *who : {"approves", "denies", "spent", "no-device", "drops", "throttled", "missing"})
        text += QByteArray("customer-") + who + '\n';
    const QString path = m_place->file(text);
    const auto end = m_place->home.run({u"batch"_s, u"run"_s, path, u"--sandbox"_s, u"--json"_s});
    QVERIFY2(end.code == 10, end.err.constData());
    QHash<QString, QString> states;
    for (const QJsonObject &row : ofKind(end, u"batch-row"_s))
        states[row[u"identity"].toString().mid(9)] = row[u"state"].toString() + row[u"why"].toString();
    QCOMPARE(states, (QHash<QString, QString>{{u"approves"_s, u"Accepted"_s},
                                              {u"denies"_s, u"Accepted"_s},
                                              {u"spent"_s, u"Rejected"_s},
                                              {u"no-device"_s, u"SkippedNoPlatform"_s},
                                              {u"drops"_s, u"Unknown"_s},
                                              {u"throttled"_s, u"Waiting"_s},
                                              {u"missing"_s, u"SkippedChallengeNotRead"_s}}));
    const auto whole = ofKind(end, u"batch"_s).value(0);
    QCOMPARE(whole[u"accepted"].toInt(), 2);
    // The next sandbox is on another port, and the list is the same.
    const auto status = m_place->home.run({u"batch"_s, u"status"_s, path, u"--sandbox"_s, u"--json"_s});
    QCOMPARE(status.code, 0);
    QCOMPARE(ofKind(status, u"batch"_s).value(0)[u"unknown"].toInt(), 1);
}

/// Seen failing with a uid of its own for each run.
void TestCtlBatch::aListIsBegunOnceAndKnownAgain()
{
    const QString path = m_place->file(listOf(customers(3)));
    QCOMPARE(m_place->batch(u"resume"_s, path).code, 2);
    QCOMPARE(m_place->batch(u"status"_s, path).code, 2);
    const auto first = m_place->batch(u"run"_s, path);
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(ofKind(first, u"batch-row"_s).size(), 3);
    const QString renamed = m_place->file(listOf(customers(3)), u"copy.txt"_s);
    for (const QString &again : {path, renamed}) {
        const auto second = m_place->batch(u"run"_s, again);
        QCOMPARE(second.code, 2);
        QVERIFY2(second.err.contains("batch resume"), second.err.constData());
        const auto resumed = m_place->batch(u"resume"_s, again);
        QCOMPARE(resumed.code, 0);
        QCOMPARE(ofKind(resumed, u"batch"_s).value(0)[u"accepted"].toInt(), 3);
    }
    QCOMPARE(m_place->service.pushes.size(), 3);
    QCOMPARE(m_place->batch(u"run"_s, m_place->file(listOf(customers(4)))).code, 0); // another content is another list
    QCOMPARE(m_place->service.pushes.size(), 7);
}

void TestCtlBatch::aCheckSendsNothing()
{
    m_place->service.persons[u"customer-002"_s].status = sandbox::Status::Denied;
    const QString path = m_place->file(listOf(customers(3)));
    const auto end = m_place->batch(u"check"_s, path);
    QVERIFY2(end.code == 10, end.err.constData());
    QStringList states;
    for (const QJsonObject &row : ofKind(end, u"batch-row"_s))
        states << row[u"identity"].toString() + row[u"state"].toString() + row[u"why"].toString();
    states.sort();
    QCOMPARE(states, (QStringList{u"customer-001Waiting"_s, u"customer-002SkippedDenied not_requested"_s,
                                  u"customer-003Waiting"_s}));
    QCOMPARE(m_place->service.pushes.size(), 0);
    const auto table = m_place->home.run(
        {u"batch"_s, u"check"_s, path, u"--secret-env"_s, u"SECRET"_s, u"--service"_s, sandbox::serviceSid()});
    QCOMPARE(table.err, "Rows that would be sent: 2. Rows that would not: 1.\n"); // it said that 0 were accepted
    QCOMPARE(m_place->batch(u"status"_s, path).code, 2);
    QVERIFY(m_place->home.run({u"history"_s, u"list"_s}).out.isEmpty());
    const auto sent = m_place->batch(u"run"_s, path);
    QCOMPARE(sent.code, 10);
    QCOMPARE(m_place->service.pushed().size(), 2);
}

/// Seen failing with a list that was sent without its wrong rows.
void TestCtlBatch::rowsThatAreWrongSendNothing()
{
    const QString path = m_place->file(listOf(customers(2)) + "x,customer-003,YCnothing\r\nx,,\r\n");
    const auto end = m_place->batch(u"run"_s, path);
    QCOMPARE(end.code, 2);
    const auto problems = ofKind(end, u"batch-problem"_s);
    QVERIFY(problems.size() >= 2);
    QCOMPARE(problems.at(0)[u"row"].toInt(), 3);
    QCOMPARE(problems.at(0)[u"problem"].toString(), u"ChallengeInvalid"_s);
    QCOMPARE(problems.at(0)[u"value"].toString(), u"YCnothing"_s);
    QCOMPARE(m_place->service.pushes.size(), 0);
    QCOMPARE(m_place->batch(u"check"_s, path).code, 10);
}

void TestCtlBatch::whatIsNoListSendsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a heading alone") << QByteArray("identity,challenge\r\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestCtlBatch::whatIsNoListSendsNothing()
{
    QFETCH(const QByteArray, text);
    for (const auto &verb : {u"check"_s, u"run"_s, u"resume"_s, u"status"_s, u"result"_s}) {
        const auto end = m_place->batch(verb, m_place->file(text));
        QVERIFY2(end.code == 2, (verb.toUtf8() + end.err).constData());
        QCOMPARE(ofKind(end, u"error"_s).size(), 1);
        QCOMPARE(m_place->batch(verb, m_place->home.path(u"nothing"_s)).code, 2);
    }
}

/// Seen failing with the name alone.
void TestCtlBatch::productionWantsTheNumber()
{
    m_place->home.makeAccount(m_place->service.url(), {{u"coolDownSeconds"_s, 0}, {u"production"_s, true}});
    const QString path = m_place->file(listOf(customers(3)));
    const QStringList name{u"--production"_s, u"Acme"_s};
    for (const QStringList &more :
         {QStringList(), name, name + QStringList{u"--confirm"_s, u"4"_s}, QStringList{u"--confirm"_s, u"3"_s}}) {
        const auto end = m_place->batch(u"run"_s, path, more);
        QCOMPARE(end.code, 3);
        QVERIFY2(end.err.contains("--confirm 3"), end.err.constData());
    }
    QCOMPARE(m_place->service.pushes.size(), 0);
    QCOMPARE(m_place->batch(u"status"_s, path).code, 2); // it was not even begun
    QCOMPARE(m_place->batch(u"run"_s, path, name + QStringList{u"--confirm"_s, u"3"_s}).code, 0);
    QCOMPARE(m_place->service.pushes.size(), 3);
}

void TestCtlBatch::theResultHasTheColumnsOfTheList()
{
    m_place->service.onPush = [](const QString &identity) -> std::optional<BatchService::Answer> {
        BatchService::Answer spent{.body = {{u"code"_s, 60309}, {u"message"_s, u"=1+1"_s}, {u"status"_s, 429}}};
        spent.status = 429;
        return identity == "customer-002"_L1 ? std::optional(spent) : std::nullopt;
    };
    m_place->service.persons[u"customer-003"_s].status = sandbox::Status::Approved;
    const QByteArray list = listOf(customers(3)).replace("\"Smith, A\",customer-001", "=2+3,customer-001");
    const QString path = m_place->file(list);
    QCOMPARE(m_place->batch(u"run"_s, path).code, 10);
    const auto result = m_place->batch(u"result"_s, path);
    QCOMPARE(result.code, 0);
    const QByteArrayList lines = result.out.split('\n');
    const QByteArrayList input = list.split('\n');
    QCOMPARE(lines.size(), 5);
    for (int i = 0; i < 4; ++i)
        QVERIFY2(lines.at(i).startsWith(input.at(i).trimmed() + ','), lines.at(i).constData());
    QVERIFY2(lines.at(1).contains(",Accepted,,,NT"), lines.at(1).constData());
    QVERIFY2(lines.at(2).contains(",Rejected,60309,'=1+1,"), lines.at(2).constData());
    QVERIFY2(lines.at(3).contains(",Skipped,") && lines.at(3).contains(",Approved,"), lines.at(3).constData());
    const QString out = m_place->home.path(u"result.csv"_s);
    const auto saved = m_place->batch(u"result"_s, path, {u"--output"_s, out});
    QCOMPARE(saved.code, 0);
    QCOMPARE(saved.object()[u"rows"].toInt(), 3);
    QFile written(out);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll(), result.out);
    QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(m_place->batch(u"result"_s, path, {u"--output"_s, m_place->home.path(u"no/folder/x.csv"_s)}).code, 5);
}

void TestCtlBatch::theListAndItsResultMayBeWorkbooks()
{
    const QString path = m_place->home.path(u"list.xlsx"_s);
    XlsxFile sheet(path);
    sheet.add({u"identity"_s, u"ticket"_s});
    sheet.add({u"customer-001"_s, u"0042"_s});
    sheet.add({u"customer-002"_s, u"0043"_s});
    QSaveFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && !sheet.finish(file) && file.commit());
    const auto end = m_place->batch(u"run"_s, path);
    QVERIFY2(end.code == 0, end.err.constData());
    QCOMPARE(m_place->service.pushes.size(), 2);

    const QString out = m_place->home.path(u"result.xlsx"_s);
    QCOMPARE(m_place->batch(u"result"_s, path, {u"--output"_s, out}).object()[u"rows"].toInt(), 2);
    const ListText result = ListText::read(out);
    QVERIFY(result.format().isSpreadsheet);
    QCOMPARE(result.cells(2).first(3), (QStringList{u"customer-002"_s, u"0043"_s, u"Accepted"_s}));
}

QTEST_GUILESS_MAIN(TestCtlBatch)
#include "tst_ctlbatch.moc"
