// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/secret.h"
#include "team/scram.h"
#include "team/teamjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What goes to the database and comes back.
class TestTeamJson : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void leavesTextsAsTheyAre();
    void scramIsAsPostgresMakesIt();
    void passwordsDiffer();
};

void TestTeamJson::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a zero byte") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("the first half of a pair") << u"a"_s + QChar(0xd83d);
    QTest::newRow("the second half of a pair") << QChar(0xde00) + u"a"_s;
    QTest::newRow("two halves in the wrong order") << QString(QChar(0xde00)) + QChar(0xd83d);
    QTest::newRow("the mark itself") << QString(QChar(0x1a)) + u"0000"_s;
    QTest::newRow("the mark at the end") << u"a"_s + QChar(0x1a);
}

void TestTeamJson::comesBackAsItWas()
{
    QFETCH(const QString, text);
    const QJsonObject before{{u"a"_s, text}, {text, QJsonArray{text, 1, QJsonObject{{u"b"_s, text}}}}};
    const QJsonObject there = toTeamJson(before);
    const QByteArray json = QJsonDocument(there).toJson();
    QVERIFY2(!json.contains("\\u0000") && !json.contains("\\ud") && !json.contains("\\uD"), json.constData());
    QCOMPARE(fromTeamJson(QJsonDocument::fromJson(json).object()), before);
}

void TestTeamJson::leavesTextsAsTheyAre()
{
    const QJsonObject usual{{u"a"_s, u"Ümit 日本 😀 \\u0000 ' \" \n"_s}, {u"n"_s, 4711}, {u"l"_s, QJsonArray{true}}};
    QCOMPARE(toTeamJson(usual), usual);
    QCOMPARE(fromTeamJson(usual), usual);
}

// Made by PostgreSQL 15: ALTER ROLE … PASSWORD 'correct horse', then pg_authid.rolpassword.
void TestTeamJson::scramIsAsPostgresMakesIt()
{
    const QByteArray known =
        "SCRAM-SHA-256$4096:D1kKFFiMLYT2uDltcN5ACg=="
        "$KB+eyPbDEwc8+/gtDHrGLkRH6kh8ZQSI8w++4KgaypI=:bz2ea8anbsw1SDdAWUFCGn4Ww4YJHYbZSFCBkvIPVDA=";
    const QByteArray salt = QByteArray::fromBase64(known.split('$').at(1).split(':').at(1));
    QCOMPARE(scramVerifier(Secret::fromUtf8("correct horse"), salt), known);
}

void TestTeamJson::passwordsDiffer()
{
    const QByteArray one = newPassword().reveal().toByteArray();
    QCOMPARE(one.size(), 24);
    QVERIFY(one != newPassword().reveal().toByteArray());
}

QTEST_APPLESS_MAIN(TestTeamJson)
#include "tst_teamjson.moc"
