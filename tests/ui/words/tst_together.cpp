// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/attempt.h"
#include "domain/challenge.h"
#include "domain/sandbox.h"
#include "send/accountcheck.h"
#include "ui/words/accounttext.h"
#include "ui/words/errortext.h"
#include "ui/words/receipttext.h"
#include "ui/words/reporttext.h"
#include "ui/words/secrettext.h"
#include "ui/words/statustext.h"
#include "ui/words/together.h"

#include <QLocale>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// How texts are put together; what others wrote must come out unchanged.
class TestTogether : public QObject
{
    Q_OBJECT

private slots:
    void emptyOnesAreLeftOut();
    void whatOthersWroteStaysAsItIs_data();
    void whatOthersWroteStaysAsItIs();
    void theSandboxIsNamedWhenItIsShown();
};

void TestTogether::emptyOnesAreLeftOut()
{
    QCOMPARE(sentences({u"One."_s, QString(), u"Two."_s, u"Three."_s}), u"One. Two. Three."_s);
    QCOMPARE(sentences({QString(), QString()}), QString());
    QCOMPARE(onOneLine({QString(), u"iPhone"_s, u"iOS"_s}), u"iPhone – iOS"_s);
    QCOMPARE(inOrder({u"sent"_s, u"accepted"_s, u"approved"_s}), u"sent → accepted → approved"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(enumeration({u"a"_s, QString(), u"b"_s, u"c"_s}), u"a, b, and c"_s);
    QCOMPARE(labelled(u"Identity"_s, u"ada-4711"_s), u"Identity: ada-4711"_s);
}

void TestTogether::whatOthersWroteStaysAsItIs_data()
{
    QTest::addColumn<QString>("written");
    for (const char *written : {"%1", "%2", "a%2b", "%n", "%L1", "50% off %1 and %2", "%%1"})
        QTest::newRow(written) << QString::fromLatin1(written);
}

void TestTogether::whatOthersWroteStaysAsItIs()
{
    QFETCH(const QString, written);
    QStringList texts{sentences({written, written, u"End."_s}),
                      onOneLine({written, u"iOS"_s, written}),
                      inOrder({written, written}),
                      enumeration({written, written, written}),
                      labelled(written, written),
                      deviceText(Factor{*FactorSid::parse(u"YF0123456789abcdef0123456789abcdef"_s), written})};
    const ApiError api{400, 60309, written, {}, {}};
    const ApiError noCode{502, {}, written, {}, {}};
    for (const Error &error :
         {Error{Error::Kind::Api, {}, api}, Error{Error::Kind::UnexpectedAnswer, {}, noCode},
          Error{Error::Kind::JournalReadOnly, written, {}}, Error{Error::Kind::CaFileUnreadable, written, {}}})
        texts += {errorText(error).cause, sentence(error), errorWords(error), secretWords(error)};
    const Service service{*ServiceSid::parse(u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s), written};
    texts += reportWords(AccountReport{.services = {service, service}});
    for (const QString &text : std::as_const(texts))
        QVERIFY2(text.contains(written), qPrintable(text));
}

void TestTogether::theSandboxIsNamedWhenItIsShown()
{
    QCOMPARE(accountText(sandboxId(), u"Bac à sable"_s), u"Sandbox"_s); // stored by an older version in French
    QCOMPARE(accountText(u"0b0c"_s, u"Sandbox"_s), u"Sandbox"_s);
    QCOMPARE(accountText(u"0b0c"_s, u"Bac à sable"_s), u"Bac à sable"_s);
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
