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
    void templatesBecomeLinksOnceFilledIn();
};

void TestLinkText::everyFaultHasASentenceOfItsOwn()
{
    QStringList sentences;
    for (int fault = int(SendLink::Fault::NotOurs); fault <= int(SendLink::Fault::Empty); ++fault)
        sentences += linkFault(SendLink::Fault(fault));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
    QVERIFY(linkFault(SendLink::Fault::None).isEmpty());
}

// Seen failing with a template that says "ticket=" in place of "reason=".
void TestLinkText::templatesBecomeLinksOnceFilledIn()
{
    const QString service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s;
    const QString challenge = u"YCbd26509d05bb40d6b067c59390b732c6"_s;
    static const QRegularExpression challengePlace(u"challenge=[^&]+"_s);
    static const QRegularExpression otherPlace(u"=(\\{\\{[^&]+\\}\\}|IDENTITY|TICKET)"_s);
    const QList<LinkTemplate> templates = linkTemplates(service);
    QCOMPARE(templates.size(), 4);
    for (const LinkTemplate &made : templates) {
        QVERIFY(SendLink::parse(made.link).fault != SendLink::Fault::None); // nobody sends to a placeholder
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
