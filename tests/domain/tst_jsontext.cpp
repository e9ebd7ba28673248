// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jsontext.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// A body is shown as it came: only the white space between its values may change.
class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatCame_data();
    void keepsWhatCame();
    void isNotShownPretty_data();
    void isNotShownPretty();
    void eachMemberHasItsLine();
    void leavesHaveTheirPaths();
    void differencesAreNamedByPath_data();
    void differencesAreNamedByPath();
    void nothingGrowsWithoutMeasure();
};

namespace {

/// Removes the white space outside strings.
QByteArray dense(const QByteArray &json)
{
    QByteArray text;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"' && (i == 0 || json.at(i - 1) != '\\'))
            inString = !inString;
        if (inString || !QByteArray(" \n\r\t").contains(c))
            text += c;
    }
    return text;
}

} // namespace

void TestJsonText::keepsWhatCame_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the order of members") << QByteArray(R"({"sid":"NT1","account_sid":"AC1","date":null,"a":true})");
    QTest::newRow("two members of one name") << QByteArray(R"({"ttl":1,"ttl":2})");
    QTest::newRow("a number longer than a double") << QByteArray(R"({"id":12345678901234567890123})");
    QTest::newRow("a number's spelling") << QByteArray("[1.0,1e5,1E+5,-0,0.10]");
    QTest::newRow("nested") << QByteArray(R"({"a":[{"b":[]},{},[1,[2]]]})");
    QTest::newRow("a string alone") << QByteArray(R"("text")");
    QTest::newRow("escapes") << QByteArray(R"(["a\"b\\c\n"])");
    QTest::newRow("other scripts") << QByteArray("[\"\xe5\x95\x86\xe5\xba\x97\"]");
}

void TestJsonText::keepsWhatCame()
{
    QFETCH(QByteArray, json);
    const auto pretty = prettyJson(json);
    QVERIFY(pretty);
    QCOMPARE(dense(*pretty), json);
}

void TestJsonText::isNotShownPretty_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("JSON that was cut off") << QByteArray(R"({"a": [1, 2)");
    QTest::newRow("something after the end") << QByteArray(R"({"a":1} more)");
    QTest::newRow("a number beyond every double") << QByteArray("[1e999]");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("[\"\xff\xfe\"]");
    QTest::newRow("nested without end") << QByteArray(200, '[') + QByteArray(200, ']');
}

void TestJsonText::isNotShownPretty()
{
    QFETCH(QByteArray, body);
    QVERIFY(!prettyJson(body));
    QVERIFY(!jsonLeaves(body));
}

void TestJsonText::eachMemberHasItsLine()
{
    QCOMPARE(prettyJson(R"({"b":1,"a":{"c":[true,"x"]},"d":{},"e":[]})").value(), R"({
    "b": 1,
    "a": {
        "c": [
            true,
            "x"
        ]
    },
    "d": {},
    "e": []
})");
}

void TestJsonText::leavesHaveTheirPaths()
{
    const QList<JsonLeaf> expected{{u"a"_s, u"1"_s},
                                   {u"b.c[0]"_s, u"\"x\""_s},
                                   {u"b.c[1].d"_s, u"null"_s},
                                   {u"[\"a b\"]"_s, u"{}"_s},
                                   {u"e[0][1]"_s, u"[]"_s}};
    const auto leaves = jsonLeaves(R"({"a":1,"b":{"c":["x",{"d":null}]},"a b":{},"e":[[7,[]]]})");
    QVERIFY(leaves);
    QCOMPARE(leaves->size(), 6);
    for (const JsonLeaf &leaf : expected)
        QVERIFY2(leaves->contains(leaf), qPrintable(leaf.path));
    QCOMPARE(jsonLeaves("7").value(), QList<JsonLeaf>({{u""_s, u"7"_s}}));
}

void TestJsonText::differencesAreNamedByPath_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *name, const char *before, const char *after, const QStringList &paths) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << paths;
    };
    row("the same", R"({"a":1})", R"({"a":1})", {});
    row("only the order", R"({"a":1,"b":2})", R"({"b":2,"a":1})", {});
    row("another value", R"({"a":{"b":1}})", R"({"a":{"b":2}})", {u"a.b"_s});
    row("another type", R"({"a":"1"})", R"({"a":1})", {u"a"_s});
    row("a digit that no double keeps", "[12345678901234567890]", "[12345678901234567891]", {u"[0]"_s});
    row("one more", R"({"a":1})", R"({"a":1,"b":null})", {u"b"_s});
    row("one less", R"({"a":1,"b":null})", R"({"a":1})", {u"b"_s});
    row("an object instead of a value", R"({"a":1})", R"({"a":{"x":1}})", {u"a.x"_s, u"a"_s});
    row("the second of one name", R"({"a":1,"a":2})", R"({"a":1,"a":3})", {u"a"_s});
    row("an element at the end", "[1,2]", "[1,2,3]", {u"[2]"_s});
    row("a name with a dot is not a path", R"({"a.b":1})", R"({"a":{"b":1}})", {u"a.b"_s, u"[\"a.b\"]"_s});
}

void TestJsonText::differencesAreNamedByPath()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, paths);
    QStringList named;
    for (const auto &difference : jsonDifferences(jsonLeaves(before).value(), jsonLeaves(after).value()))
        named += difference.path;
    QCOMPARE(named, paths);
}

/// A small text may become huge with its indentation or its paths.
void TestJsonText::nothingGrowsWithoutMeasure()
{
    const QByteArray deep = QByteArray(90, '[') + QByteArray("1,").repeated(100'000) + '1' + QByteArray(90, ']');
    QVERIFY(!prettyJson(deep));
    const QByteArray longName = "{\"" + QByteArray(500'000, 'n') + "\":[" + QByteArray("1,").repeated(1000) + "1]}";
    QVERIFY(prettyJson(longName));
    QVERIFY(!jsonLeaves(longName));
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
