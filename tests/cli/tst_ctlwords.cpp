// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandtree.h"
#include "cli/exitcode.h"
#include "cli/invocation.h"
#include "cli/output.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;
using namespace renotify::cli;

/// The tables that everything else is made of, and what the command line is understood as.
class TestCtlWords : public QObject
{
    Q_OBJECT

private slots:
    void optionsStandInTheirOrder();
    void everyVerbHasItsOptions();
    void everyErrorHasACode();
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void cellsStayInTheirPlaces();
};

void TestCtlWords::optionsStandInTheirOrder()
{
    for (std::size_t i = 0; i < optionEntries().size(); ++i)
        QCOMPARE(std::size_t(optionEntries()[i].id), i); // values are found by their numbers
    QCOMPARE(int(exitCodes().back().code), 130);
}

void TestCtlWords::everyVerbHasItsOptions()
{
    QSet<QByteArray> names;
    for (const VerbEntry &verb : verbEntries()) {
        const QByteArray name = QByteArray(verb.family) + ' ' + verb.name;
        QVERIFY2(!names.contains(name), name.constData());
        names.insert(name);
        QVERIFY(*verb.summary && !QByteArray(verb.summary).endsWith('.'));
    }
    for (const OptionEntry &option : optionEntries()) {
        QVERIFY2(QByteArray(option.help).endsWith('.'), option.name);
        QVERIFY2(option.groups != 0, option.name);
    }
}

void TestCtlWords::everyErrorHasACode()
{
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const Error error{Error::Kind(kinds.value(i)), {}, {}};
        QVERIFY2(exitCodeOf(error) != ExitCode::Done, kinds.key(i)); // nothing that went wrong looks right
    }
}

void TestCtlWords::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("identity");
    QTest::newRow("a verb") << QStringList{u"send"_s, u"--identity"_s, u"ada-4711"_s} << u"send"_s << u"ada-4711"_s;
    QTest::newRow("with =") << QStringList{u"send"_s, u"--identity=ada"_s} << u"send"_s << u"ada"_s;
    QTest::newRow("a dash in front") << QStringList{u"send"_s, u"--identity=-a"_s} << u"send"_s << u"-a"_s;
    QTest::newRow("brackets") << QStringList{u"send"_s, u"--identity"_s, u"[a,b]"_s} << u"send"_s << u"[a,b]"_s;
    QTest::newRow("letters") << QStringList{u"find"_s, u"--identity"_s, u"Ümit İ"_s} << u"find"_s << u"Ümit İ"_s;
    QTest::newRow("an empty value") << QStringList{u"find"_s, u"--identity"_s, u""_s} << u"find"_s << u""_s;
    QTest::newRow("a family") << QStringList{u"history"_s, u"list"_s} << u"list"_s << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << u"version"_s << QString();
}

std::variant<Invocation, ParseEnd> parsed(const QStringList &arguments)
{
    QList<QByteArray> bytes{"renotifyctl"};
    for (const QString &argument : arguments)
        bytes << argument.toUtf8();
    QList<const char *> pointers;
    for (const QByteArray &argument : bytes)
        pointers << argument.constData();
    return parse(int(pointers.size()), pointers.constData());
}

void TestCtlWords::understands()
{
    QFETCH(const QStringList, arguments);
    const auto line = parsed(arguments);
    QVERIFY2(std::holds_alternative<Invocation>(line),
             std::get_if<ParseEnd>(&line) ? std::get<ParseEnd>(line).text.c_str() : "");
    QTEST(QString::fromLatin1(std::get<Invocation>(line).verb->name), "verb");
    QTEST(std::get<Invocation>(line).text(Opt::Identity), "identity");
}

void TestCtlWords::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("an unknown verb") << QStringList{u"resend"_s};
    QTest::newRow("the beginning of a verb") << QStringList{u"sen"_s};
    QTest::newRow("half of a verb") << QStringList{u"history"_s};
    QTest::newRow("an unknown option") << QStringList{u"send"_s, u"--force"_s};
    QTest::newRow("the beginning of an option") << QStringList{u"send"_s, u"--ident"_s, u"a"_s};
    QTest::newRow("another verb's option") << QStringList{u"find"_s, u"--ttl"_s, u"1"_s};
    QTest::newRow("no value") << QStringList{u"send"_s, u"--identity"_s};
    QTest::newRow("an option instead of the value") << QStringList{u"send"_s, u"--identity"_s, u"--wait"_s};
    QTest::newRow("twice") << QStringList{u"send"_s, u"--identity"_s, u"a"_s, u"--identity"_s, u"b"_s};
    QTest::newRow("too much") << QStringList{u"send"_s, u"ada"_s};
    QTest::newRow("too little") << QStringList{u"history"_s, u"show"_s};
    QTest::newRow("two verbs") << QStringList{u"find"_s, u"send"_s};
    QTest::newRow("a secret") << QStringList{u"send"_s, u"--secret"_s, u"s"_s};
}

void TestCtlWords::refuses()
{
    QFETCH(const QStringList, arguments);
    const auto line = parsed(arguments);
    QVERIFY(std::holds_alternative<ParseEnd>(line));
    QVERIFY(!std::get<ParseEnd>(line).isHelp);
    QVERIFY(!std::get<ParseEnd>(line).text.empty());
}

void TestCtlWords::cellsStayInTheirPlaces()
{
    QCOMPARE(cell(u"a\tb\nc\rd\\e"_s), u"a\\tb\\nc\\rd\\\\e"_s);
    QCOMPARE(harmless(u"\033[31mred\u009b\u202e"_s), u"\\x1b[31mred\\x9b\\x202e"_s);
    QCOMPARE(harmless(u"Ümit 日本 😀"_s), u"Ümit 日本 😀"_s);
}

QTEST_APPLESS_MAIN(TestCtlWords)
#include "tst_ctlwords.moc"
