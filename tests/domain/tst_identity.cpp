// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identity.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void knowsWhatIsUsual_data();
    void knowsWhatIsUsual();
};

void TestIdentity::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parsed"); // null: refused
    const QString refused;
    const auto kept = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };

    kept("a usual one", u"ff483d1f-f591-4898-9942-837d2b1431d9"_s);
    kept("case is kept", u"CuStOmEr"_s);
    kept("a single character", u"x"_s);
    kept("anything a URL has a meaning for", u"a/../b?c#d%2e&e=f;g@h:i"_s);
    kept("white space inside", u"é+ z"_s);
    kept("a character beyond 16 bits", u"🔔🔔"_s);
    kept("dots beside something", u"..."_s);
    kept("dots, percent-encoded by whoever typed them", u"%2e%2e"_s);
    kept("as long as can be", QString(Identity::longest, u'x'));
    QTest::newRow("white space around it is dropped") << u"\t customer \u2003\n"_s << u"customer"_s;
    QTest::newRow("an empty text is none") << u""_s << refused;
    QTest::newRow("white space is none") << u" \n\t "_s << refused;
    // Seen to fail without the line of parse() that refuses them.
    QTest::newRow("a dot is a step in a path") << u"."_s << refused;
    QTest::newRow("two dots are a step in a path") << u" .. "_s << refused;
    QTest::newRow("a pasted document is none") << QString(Identity::longest + 1, u'x') << refused;
    QTest::newRow("half a character is none") << u"customer"_s + QChar(0xd83d) << refused;
    QTest::newRow("the other half is none") << QChar(0xdd14) + u"customer"_s << refused;
}

void TestIdentity::parses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, parsed);
    const auto identity = Identity::parse(text);
    QCOMPARE(identity.has_value(), !parsed.isNull());
    if (identity)
        QCOMPARE(identity->toString(), parsed);
}

void TestIdentity::knowsWhatIsUsual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("usual");
    QTest::newRow("eight characters") << u"abcd1234"_s << true;
    QTest::newRow("seven are too few") << u"abc1234"_s << false;
    QTest::newRow("64 characters, as a sha256 in hex") << QString(64, u'a') << true;
    QTest::newRow("65 are too many") << QString(65, u'a') << false;
    QTest::newRow("dashes between") << u"customer-approves"_s << true;
    QTest::newRow("a dash at the beginning") << u"-customer"_s << false;
    QTest::newRow("a dash at the end") << u"customer-"_s << false;
    QTest::newRow("a mail address") << u"kim@example.com"_s << false;
    QTest::newRow("a letter beyond ASCII") << u"customér1"_s << false;
    QTest::newRow("a digit of another script") << u"customer\u0663"_s << false;
}

void TestIdentity::knowsWhatIsUsual()
{
    QFETCH(const QString, text);
    QFETCH(const bool, usual);
    QCOMPARE(Identity::parse(text)->isUsual(), usual);
}

QTEST_APPLESS_MAIN(TestIdentity)
#include "tst_identity.moc"
