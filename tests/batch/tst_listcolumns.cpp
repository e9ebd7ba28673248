// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listcolumns.h"
#include "batch/listtext.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const QByteArray va = "VA" + QByteArray(32, 'a');
const QByteArray yc = "YC" + QByteArray(32, 'b');
const QByteArray yf = "YF" + QByteArray(32, 'c');

} // namespace

class TestListColumns : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("hasHeading");
        QTest::addColumn<QList<int>>("at"); // service, identity, challenge, TTL, reason
        const auto row = [](const char *name, const QByteArray &list, bool hasHeading, const QList<int> &at) {
            QTest::newRow(name) << list << hasHeading << at;
        };
        const QByteArray values = "\n" + va + ",ada-4711," + yc + ",60,SUP-1\n";

        row("English", "Service SID,Identity,Challenge SID,Time to live,Ticket" + values, true, {0, 1, 2, 3, 4});
        row("Twilio's API", "ServiceSid,Identity,ChallengeSid,Ttl,Reason" + values, true, {0, 1, 2, 3, 4});
        row("our export", "service_sid,identity,challenge_sid,ttl,reason" + values, true, {0, 1, 2, 3, 4});
        row("German", "Dienst-SID,Identität,Challenge-SID,Gültigkeitsdauer,Grund oder Ticket" + values, true,
            {0, 1, 2, 3, 4});
        row("German in capitals, without accents", "DIENST,IDENTITAT,CHALLENGE,LEBENSDAUER,GRUND" + values, true,
            {0, 1, 2, 3, 4});
        row("Spanish", "SID del servicio,Identidad,SID del desafío,Tiempo de vida,Motivo o tique" + values, true,
            {0, 1, 2, 3, 4});
        row("French", "SID du service,Identité,SID du challenge,Durée de vie,Motif ou ticket" + values, true,
            {0, 1, 2, 3, 4});
        row("Japanese", "サービス SID,アイデンティティ,チャレンジ SID,有効期間,理由またはチケット" + values, true,
            {0, 1, 2, 3, 4});
        row("Portuguese", "SID do serviço,Identidade,SID do desafio,Tempo de vida,Motivo ou chamado" + values, true,
            {0, 1, 2, 3, 4});
        row("in another order, with others between", "Ticket,Name,Identity,Since\nSUP-1,Ada,ada-4711,2024\n", true,
            {-1, 2, -1, -1, 0});
        row("a sure name before one that may mean something else", "Customer,Identity\nAda,ada-4711\n", true,
            {-1, 1, -1, -1, -1});
        row("the other one if it is alone", "Customer,Ticket\nada-4711,SUP-1\n", true, {-1, 0, -1, -1, 1});
        row("the first of two with one name", "Identity,Identity\nada-4711,mia-0042\n", true, {-1, 0, -1, -1, -1});
        row("a name without a known word, above SIDs", "X,Push\nada-4711," + yc + "\n", true, {-1, 0, 1, -1, -1});
        row("no heading", va + ",ada-4711," + yc + "\n", false, {0, 1, 2, -1, -1});
        row("no heading, another order", yc + ";" + va + ";ada-4711\n", false, {1, 2, 0, -1, -1});
        row("no heading and a factor", "ada-4711," + yf + "," + yc + "\n", false, {-1, 0, 2, -1, -1});
        row("nothing but identities", "ada-4711\nmia-0042\n", false, {-1, 0, -1, -1, -1});
        row("nothing but unusual identities", "ada\nmia@example.com\n", false, {-1, 0, -1, -1, -1});
        row("nothing but challenges", yc + "\n", false, {-1, -1, 0, -1, -1});
        row("a customer who is called like a heading", "ada-4711," + yc + ",ticket\n", false, {-1, 0, 1, -1, -1});
        row("most cells are SIDs",
            "ada-4711," + yc + "\nmia-0042,\nlea-0815," + yc + "\nzoe-1234,YC12\nmax-1234," + yc + "\n", false,
            {-1, 0, 1, -1, -1});
        row("JSON Lines", "{\"Reason\":\"a\",\"Sid\":\"" + yc + "\",\"Identity\":\"ada-4711\"}\n", false,
            {-1, 2, 1, -1, 0});
    }
    void recognises()
    {
        QFETCH(QByteArray, list);
        QFETCH(bool, hasHeading);
        QFETCH(QList<int>, at);

        const ListColumns columns = ListColumns::recognise(ListText::of(list));

        QCOMPARE(columns.hasHeading, hasHeading);
        QCOMPARE(QList<int>(columns.at.begin(), columns.at.end()), at);
    }

    void hasTheHeadings()
    {
        QCOMPARE(ListColumns::recognise(ListText::of("Who,Identity\na,b\n")).headings,
                 (QStringList{u"Who"_s, u"Identity"_s}));
        QCOMPARE(ListColumns::recognise(ListText::of("{\"who\":1,\"identity\":2}\n")).headings,
                 (QStringList{u"who"_s, u"identity"_s}));
        QCOMPARE(ListColumns::recognise(ListText::of(va + "," + yc + "\n")).headings, (QStringList{{}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestListColumns)
#include "tst_listcolumns.moc"
