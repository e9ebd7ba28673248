// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/linktext.h"

#include <QRegularExpression>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class TestLinkText : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasASentenceOfItsOwn();
    void theSettingThatWasRefusedIsNamed_data();
    void theSettingThatWasRefusedIsNamed();
    void templatesBecomeLinksOnceFilledIn();
};

void TestLinkText::everyFaultHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (int fault = int(SendLink::Fault::NotOurs); fault <= int(SendLink::Fault::Empty); ++fault)
        sentences += linkFault({.fault = SendLink::Fault(fault),
                                .key = u"evil"_s,
                                .service = {},
                                .identity = {},
                                .challenge = {},
                                .ttl = {},
                                .reason = {}});
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
    QVERIFY(linkFault(SendLink()).isEmpty());
}

void TestLinkText::theSettingThatWasRefusedIsNamed_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("sentence");
    const auto notAllowed = u"It contains a setting that links aren’t allowed to set: “%1”."_s;
    QTest::newRow("unknown") << u"renotify:send?identity=cust-0001&evil=1"_s << notAllowed.arg(u"evil"_s);
    QTest::newRow("encoded") << u"renotify:send?base%5Furl=x"_s << notAllowed.arg(u"base_url"_s);
    QTest::newRow("a place to fill in is none") << u"renotify:send?%251=x"_s << notAllowed.arg(u"%1"_s);
    QTest::newRow("a long one is cut") << u"renotify:send?"_s + QString(500, u'x') + u"=1"_s
                                       << notAllowed.arg(QString(32, u'x') + u'…');
    QTest::newRow("without a name") << u"renotify:send?=1"_s << u"It contains a setting without a name."_s;
    QTest::newRow("twice") << u"renotify:send?ttl=1&ttl=2"_s << u"It contains the same setting twice: “ttl”."_s;
}

void TestLinkText::theSettingThatWasRefusedIsNamed()
{
    QFETCH(const QString, link);
    QFETCH(const QString, sentence);
    QCOMPARE(linkFault(SendLink::parse(link)), sentence);
}

// Seen to fail with a template that says "ticket=" instead of "reason=".
void TestLinkText::templatesBecomeLinksOnceFilledIn()
{
    const QString service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s;
    const QString challenge = u"YCbd26509d05bb40d6b067c59390b732c6"_s;
    static const QRegularExpression challengePlace(u"challenge=[^&]+"_s);
    static const QRegularExpression otherPlace(u"=(\\{\\{[^&]+\\}\\}|IDENTITY|TICKET)"_s);
    const QList<LinkTemplate> templates = linkTemplates(service);
    QCOMPARE(templates.size(), 4);
    for (const LinkTemplate &made : templates) {
        QVERIFY(SendLink::parse(made.link).fault != SendLink::Fault::None); // a placeholder cannot be sent to
        QString filled = made.link;
        filled.replace(challengePlace, u"challenge="_s + challenge).replace(otherPlace, u"=cust-0001"_s);
        const SendLink link = SendLink::parse(filled);
        QVERIFY2(link.fault == SendLink::Fault::None, qPrintable(filled));
        QCOMPARE(link.service->toString(), service);
        QCOMPARE(link.identity->toString(), u"cust-0001"_s);
        QCOMPARE(link.challenge->toString(), challenge);
        QCOMPARE(link.reason, u"cust-0001"_s);
    }
}

QTEST_GUILESS_MAIN(TestLinkText)
#include "tst_linktext.moc"
