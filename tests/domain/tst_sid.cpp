// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/notification.h"

#include <QTest>

#include <concepts>

using namespace renotify;
using namespace Qt::StringLiterals;

// A SID of one kind is not a SID of another: it is not converted to it, compared with it, or accepted in its place.
// These lines are the test: each was seen to stop the compiler when one of its kinds was replaced by the other.
template<class A, class B>
constexpr bool unrelated =
    !std::is_constructible_v<
        A, B> && !std::is_convertible_v<B, A> && !std::is_assignable_v<A &, B> && !std::equality_comparable_with<A, B>;
static_assert(unrelated<ServiceSid, ChallengeSid> && unrelated<ChallengeSid, ServiceSid>);
static_assert(unrelated<ChallengeSid, FactorSid> && unrelated<FactorSid, ChallengeSid>);
static_assert(unrelated<AccountSid, ApiKeySid> && unrelated<ApiKeySid, AccountSid>);
static_assert(unrelated<EntitySid, NotificationSid> && unrelated<NotificationSid, EntitySid>);

// A text is not a SID either: a value is valid or it does not exist.
static_assert(!std::is_constructible_v<ServiceSid, QString> && !std::is_default_constructible_v<ServiceSid>);
static_assert(!std::is_constructible_v<Identity, QString> && !std::is_default_constructible_v<Identity>);
static_assert(!std::is_constructible_v<Ttl, int> && !std::is_default_constructible_v<Ttl>);

template<class... Parts>
concept MakesARequest = requires(Parts... parts)
{
    NotificationRequest{parts..., std::optional<Ttl>()};
};
static_assert(MakesARequest<ServiceSid, Identity, ChallengeSid>);
static_assert(!MakesARequest<ChallengeSid, Identity, ServiceSid>);
static_assert(!MakesARequest<ServiceSid, Identity, FactorSid>);
static_assert(!MakesARequest<ServiceSid, QString, ChallengeSid>);

class TestSid : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void keepsEachKindApart();
    void knowsTheShapeOfAnyKind();
    void credentialsAreKeysOrAccounts();
};

void TestSid::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parsed"); // null: refused
    const QString digits = u"0123456789abcdefABCDEF0123456789"_s;
    const QString sid = u"VA"_s + digits;
    const QString refused;

    QTest::newRow("digits of either case are kept") << sid << sid;
    QTest::newRow("white space around it is dropped") << u" \t\n"_s + sid + u"\u00a0\r\n"_s << sid;
    QTest::newRow("an empty text is none") << u""_s << refused;
    QTest::newRow("one digit short is none") << sid.chopped(1) << refused;
    QTest::newRow("one digit more is none") << sid + u'0' << refused;
    QTest::newRow("a letter that is no digit is none") << u"VA"_s + digits.chopped(1) + u'g' << refused;
    QTest::newRow("a digit of another script is none") << u"VA"_s + digits.chopped(1) + u'\u0663' << refused;
    QTest::newRow("a wide digit is none") << u"VA"_s + digits.chopped(1) + u'\uff13' << refused;
    QTest::newRow("a lower-case prefix is none") << u"va"_s + digits << refused;
    QTest::newRow("another kind's prefix is none") << u"YC"_s + digits << refused;
    QTest::newRow("white space inside is none") << u"VA "_s + digits.chopped(1) << refused;
    QTest::newRow("a null inside is none") << u"VA"_s + digits.chopped(1) + QChar(0) << refused;
    QTest::newRow("two of them are none") << sid + u'\n' + sid << refused;
}

void TestSid::parses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, parsed);
    const auto sid = ServiceSid::parse(text);
    QCOMPARE(sid.has_value(), !parsed.isNull());
    if (sid)
        QCOMPARE(sid->toString(), parsed);
}

void TestSid::keepsEachKindApart()
{
    const auto kindsOf = [](QStringView text) {
        return QList<bool>{AccountSid::parse(text).has_value(),     ApiKeySid::parse(text).has_value(),
                           ServiceSid::parse(text).has_value(),     EntitySid::parse(text).has_value(),
                           FactorSid::parse(text).has_value(),      ChallengeSid::parse(text).has_value(),
                           NotificationSid::parse(text).has_value()};
    };
    const QStringList prefixes{u"AC"_s, u"SK"_s, u"VA"_s, u"YE"_s, u"YF"_s, u"YC"_s, u"NT"_s};
    for (qsizetype kind = 0; kind < prefixes.size(); ++kind) {
        QList<bool> expected(prefixes.size(), false);
        expected[kind] = true;
        QCOMPARE(kindsOf(prefixes[kind] + QString(32, u'0')), expected);
    }
    QCOMPARE(kindsOf(u"RQ"_s + QString(32, u'0')), QList<bool>(prefixes.size(), false));
}

void TestSid::knowsTheShapeOfAnyKind()
{
    const QString digits(32, u'0');
    QVERIFY(hasSidShape(u"YC"_s + digits));
    QVERIFY(hasSidShape(u"RQ"_s + digits));
    QVERIFY(!hasSidShape(u"yc"_s + digits));
    QVERIFY(!hasSidShape(u"Y1"_s + digits));
    QVERIFY(!hasSidShape(u" YC"_s + digits));
    QVERIFY(!hasSidShape({}));
}

void TestSid::credentialsAreKeysOrAccounts()
{
    const QString digits(32, u'0');
    const auto key = parseCredentialSid(u"SK"_s + digits);
    const auto account = parseCredentialSid(u"AC"_s + digits);
    QVERIFY(key && std::holds_alternative<ApiKeySid>(*key));
    QVERIFY(account && std::holds_alternative<AccountSid>(*account));
    QCOMPARE(toString(*key), u"SK"_s + digits);
    QCOMPARE(toString(*account), u"AC"_s + digits);
    QVERIFY(!parseCredentialSid(u"VA"_s + digits));
    QVERIFY(!parseCredentialSid(u""_s));
}

QTEST_APPLESS_MAIN(TestSid)
#include "tst_sid.moc"
