// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/listwords.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;
using Kind = ListProblem::Kind;

class TestListWords : public QObject
{
    Q_OBJECT

private slots:
    void hasWordsForEveryKind()
    {
        const auto kinds = QMetaEnum::fromType<Kind>();
        QSet<QString> titles;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const ListProblem problem{
                .row = 7, .column = 0, .kind = Kind(kinds.value(i)), .field = ListField::Ttl, .first = 3};
            const QString text = listProblemText(problem, u"the value"_s);
            titles += listProblemTitle(problem.kind);
            QVERIFY2(!text.isEmpty() && !text.contains(u'%'), kinds.key(i));
        }
        QCOMPARE(titles.size(), kinds.keyCount());
    }

    void hasASentenceForEveryFault()
    {
        const auto faults = QMetaEnum::fromType<ListFault::Value>();
        QSet<QString> sentences;
        for (int i = 0; i < faults.keyCount(); ++i)
            sentences += listFaultText(ListFault::Value(faults.value(i)));
        QCOMPARE(sentences.size(), faults.keyCount());
        QVERIFY(listFaultText(ListFault::None).isEmpty());
        QVERIFY(listFaultText(ListFault::TooManyColumns).contains(u"1,000"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<ListProblem>("problem");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        const QString factor = u"YF"_s + QString(32, u'a');
        const auto row = [](const char *name, Kind kind, std::optional<ListField> field, const QString &value,
                            const QString &text) {
            QTest::newRow(name) << ListProblem{.kind = kind, .field = field, .first = 3} << value << text;
        };
        row("the kind of a SID in the challenge's column", Kind::OtherSid, ListField::Challenge, factor,
            u"That is a factor SID (YF). A challenge SID starts with YC."_s);
        row("the kind of a SID in the service's column", Kind::OtherSid, ListField::Service, factor,
            u"That is a factor SID (YF). A service SID starts with VA."_s);
        row("a SID in the identity's column", Kind::OtherSid, ListField::Identity, factor,
            u"That is a SID, not an identity. Check which column has the identities."_s);
        row("a SID that is too short", Kind::ChallengeInvalid, ListField::Challenge, u"YC"_s + QString(31, u'a'),
            u"Too short by 1: a SID has 34 characters."_s);
        row("an identity that cannot be sent", Kind::IdentityInvalid, ListField::Identity, u".."_s,
            u"“.” and “..” cannot be sent: in a web address they have another meaning."_s);
        row("the value", Kind::TtlInvalid, ListField::Ttl, u"2 min"_s,
            u"“2 min” is not a whole number of seconds. Enter 0 to 300."_s);
        row("a value that looks like a placeholder", Kind::TtlInvalid, ListField::Ttl, u"%1"_s,
            u"“%1” is not a whole number of seconds. Enter 0 to 300."_s);
        row("the other row", Kind::Twice, {}, {},
            u"Row 3 is already for the same challenge or customer. This row is left out."_s);
        row("the beginning of a long value", Kind::Formula, ListField::Identity, u'=' + QString(200, u'A'),
            u"“="_s + QString(79, u'A') + u"…” is a formula. Save or copy the list with values instead of formulas."_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(ListProblem, problem);
        QFETCH(QString, value);
        QFETCH(QString, text);
        QCOMPARE(listProblemText(problem, value), text);
    }
};

QTEST_GUILESS_MAIN(TestListWords)
#include "tst_listwords.moc"
