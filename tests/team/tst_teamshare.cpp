// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Events that go out to the team, and those that come in.
class TestTeamShare : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWent();
    void countsEachEventOnce();
    void goesOnWhereItStopped();
    void leavesOutOnesOwn();
    void tellsWhoWroteItWhateverTheySay();
    void takesADayOfWorkAtOnce();
    void refusesNonsense_data();
    void refusesNonsense();
    void tellsOfATeamAndAClock();
    void refusesAClientThatIsTooOld();

private:
    static qint64 addedBy(TeamDatabase &by, const QJsonObject &what);
    QJsonObject pulled(const QJsonObject &what = {});

    TeamHome m_home;
    std::unique_ptr<TeamDatabase> m_ada;
    std::unique_ptr<TeamDatabase> m_ben;
    QString m_cursor; ///< behind what earlier tests shared
    int m_count = 0;
};

void TestTeamShare::init()
{
    m_ada = m_home.agent(u"ada%1"_s.arg(++m_count));
    m_ben = m_home.agent(u"ben%1"_s.arg(m_count));
    m_cursor =
        m_ada->call(TeamFunction::Pull, {{u"cursor"_s, m_cursor.isEmpty() ? u"0:0"_s : m_cursor}, {u"limit"_s, 1000}})
            .value()[u"cursor"]
            .toString();
}

qint64 TestTeamShare::addedBy(TeamDatabase &by, const QJsonObject &what)
{
    const auto answer = by.call(TeamFunction::Share, what);
    return answer ? answer.value()[u"new"].toInteger() : -1;
}

QJsonObject TestTeamShare::pulled(const QJsonObject &what)
{
    QJsonObject all{{u"cursor"_s, m_cursor}};
    for (auto field = what.begin(); field != what.end(); ++field)
        all.insert(field.key(), field.value());
    const auto answer = m_ben->call(TeamFunction::Pull, all);
    return answer ? answer.value() : QJsonObject{{u"fault"_s, answer.error().detail}};
}

void TestTeamShare::comesBackAsItWent()
{
    const QJsonObject payload{{u"reason"_s, u"a'b\\c\"d\u001a"_s + QChar(0) + QChar(0xd83d)},
                              {u"identity"_s, u"Ümit 😀"_s},
                              {u"started_at"_s, qint64(9'007'199'254'740'991)},
                              {u"after_ms"_s, QJsonArray{1, QJsonValue(), 2}}};
    QJsonObject event = eventOf(payload);
    event[u"at"_s] = qint64(1'764'483'512'345);
    QCOMPARE(addedBy(*m_ada, shareOf({event})), 1);
    const QJsonObject page = pulled();
    QCOMPARE(page[u"events"].toArray().size(), 1);
    const QJsonObject back = page[u"events"][0].toObject();
    QCOMPARE(back[u"payload"].toObject(), payload);
    QCOMPARE(back[u"uid"], event[u"uid"]);
    QCOMPARE(back[u"kind"], event[u"kind"]);
    QCOMPARE(back[u"at"].toInteger(), 1'764'483'512'345);
    QCOMPARE(back[u"writer"].toString(), u"journal-1"_s);
    QCOMPARE(back[u"computer"].toString(), u"desk-1"_s);
    QCOMPARE(back[u"operator"].toString(), u"Ada"_s);
    QVERIFY(back[u"received_at"].toInteger() > back[u"at"].toInteger()); // by the server's clock
}

void TestTeamShare::countsEachEventOnce()
{
    const QJsonArray events{eventOf({{u"n"_s, 1}}), eventOf({{u"n"_s, 2}})};
    QCOMPARE(addedBy(*m_ada, shareOf(events)), 2);
    QCOMPARE(addedBy(*m_ada, shareOf(events)), 0);
    QJsonArray more = events;
    more.append(eventOf({{u"n"_s, 3}}));
    more.append(more.last()); // twice in one batch
    QCOMPARE(addedBy(*m_ada, shareOf(more)), 1);
    QJsonObject forged = events[0].toObject();
    forged[u"payload"_s] = QJsonObject{{u"n"_s, 99}};
    QCOMPARE(addedBy(*m_ben, shareOf({forged})), 0); // and the first word stays
    const QJsonArray all = pulled()[u"events"].toArray();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0][u"payload"][u"n"].toInt(), 1);
    QCOMPARE(addedBy(*m_ada, shareOf({})), 0);
}

void TestTeamShare::goesOnWhereItStopped()
{
    QJsonArray events;
    for (int i = 0; i < 7; ++i)
        events.append(eventOf({{u"n"_s, i}}));
    QCOMPARE(addedBy(*m_ada, shareOf(events)), 7);
    QList<int> seen;
    QString cursor = m_cursor;
    for (int page = 0; page < 4; ++page) {
        const QJsonObject answer = pulled({{u"cursor"_s, cursor}, {u"limit"_s, 3}});
        for (const QJsonValue &event : answer[u"events"].toArray())
            seen << event[u"payload"][u"n"].toInt();
        QCOMPARE(answer[u"more"].toBool(), page < 2);
        cursor = answer[u"cursor"].toString();
    }
    QCOMPARE(seen, QList<int>({0, 1, 2, 3, 4, 5, 6}));
    QCOMPARE(pulled({{u"cursor"_s, cursor}})[u"cursor"].toString(), cursor);
}

void TestTeamShare::leavesOutOnesOwn()
{
    QCOMPARE(addedBy(*m_ada, shareOf({eventOf({})}, u"journal-1"_s)), 1);
    QCOMPARE(addedBy(*m_ben, shareOf({eventOf({}), eventOf({})}, u"journal-2"_s)), 2);
    const QJsonObject page = pulled({{u"not_writer"_s, u"journal-2"_s}});
    QCOMPARE(page[u"events"].toArray().size(), 1);
    QCOMPARE(pulled({{u"cursor"_s, page[u"cursor"]}})[u"events"].toArray().size(), 0); // the cursor passed them
}

void TestTeamShare::tellsWhoWroteItWhateverTheySay()
{
    QJsonObject share = shareOf({eventOf({{u"login"_s, u"ada"_s}})});
    share[u"login"_s] = u"ada"_s;
    share[u"session_user"_s] = u"ada"_s;
    share[u"team"_s] = 999;
    QCOMPARE(addedBy(*m_ben, share), 1);
    QCOMPARE(pulled()[u"events"][0][u"login"].toString(), m_ben->server().user());
}

void TestTeamShare::takesADayOfWorkAtOnce()
{
    QJsonArray events;
    for (int i = 0; i < 1000; ++i)
        events.append(eventOf({{u"reason"_s, QString(500, u'x')}}));
    QCOMPARE(addedBy(*m_ada, shareOf(events)), 1000);
    events.append(eventOf({}));
    QCOMPARE(m_ada->call(TeamFunction::Share, shareOf(events)).error().kind, TeamFault::Kind::Other);
    QCOMPARE(pulled({{u"limit"_s, 1000}})[u"events"].toArray().size(), 1000);
}

void TestTeamShare::refusesNonsense_data()
{
    QTest::addColumn<QJsonObject>("wrong");
    const auto event = [](const QString &key, const QJsonValue &value) {
        QJsonObject one = eventOf({});
        one[key] = value;
        return shareOf({one});
    };
    QTest::newRow("no events") << QJsonObject{{u"writer"_s, u"a"_s}, {u"computer"_s, u"a"_s}, {u"operator"_s, u"a"_s}};
    QTest::newRow("no list") << shareOf({u"a"_s});
    QTest::newRow("no uid") << event(u"uid"_s, QJsonValue());
    QTest::newRow("no kind") << event(u"kind"_s, u""_s);
    QTest::newRow("no time") << event(u"at"_s, u"now"_s);
}

void TestTeamShare::refusesNonsense()
{
    QFETCH(const QJsonObject, wrong);
    QCOMPARE(m_ada->call(TeamFunction::Share, wrong).error().kind, TeamFault::Kind::Other);
}

void TestTeamShare::tellsOfATeamAndAClock()
{
    const QJsonObject hello = m_ada->call(TeamFunction::Hello, {}).value();
    QCOMPARE(hello[u"team"].toString(), u"team"_s);
    QCOMPARE(hello[u"login"].toString(), m_ada->server().user());
    QCOMPARE(hello[u"version"].toInt(), TeamSchema::newest());
    QCOMPARE(hello[u"least_client"].toInt(), 1);
    QVERIFY(qAbs(hello[u"server_time"].toInteger() - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

/// Whichever function it calls, because it may have been connected when the schema was changed.
void TestTeamShare::refusesAClientThatIsTooOld()
{
    m_home.sql(u"UPDATE renotify_v1.edition SET least_client = 2"_s);
    for (const auto &[function, what] :
         {std::pair{TeamFunction::Hello, QJsonObject()},
          std::pair{TeamFunction::Claim, claimOf(u"i"_s, challengeSid(1))},
          std::pair{TeamFunction::Settle, QJsonObject()}, std::pair{TeamFunction::Share, shareOf({eventOf({})})},
          std::pair{TeamFunction::Pull, QJsonObject()}, std::pair{TeamFunction::Ended, QJsonObject()}})
        QCOMPARE(m_ada->call(function, what).error().kind, TeamFault::Kind::ClientTooOld);
    m_home.sql(u"UPDATE renotify_v1.edition SET least_client = 1"_s);
    QVERIFY(m_ada->call(TeamFunction::Hello, {}).ok());
}

QTEST_GUILESS_MAIN(TestTeamShare)
#include "tst_teamshare.moc"
