// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Each catalogue has every text of the program, completely translated, and nothing that the program fills in or reacts
/// to got lost.
/// Seen to fail with an empty translation, with a missing %1, with a missing &, and with a new text in the program.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void whatIsFilledInStays_data() { everyTextIsTranslated_data(); }
    void whatIsFilledInStays();
    void englishHasItsPlurals();

private:
    struct Text
    {
        QString key; ///< context, source and comment
        QString source;
        bool isPlural = false;
        bool isFinished = true;
        QStringList translations;
    };

    static QList<Text> read(const QString &path);
    static QString catalogue(const QString &language);

    QSet<QString> m_program; ///< the keys of every text in the code, as found by lupdate now
};

QString TestTranslations::catalogue(const QString &language)
{
    return u"%1/resources/translations/renotify_%2.ts"_s.arg(QLatin1StringView(SOURCE_DIR), language);
}

QList<TestTranslations::Text> TestTranslations::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("Not read: %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            texts.append({.key = context,
                          .source = {},
                          .isPlural = xml.attributes().hasAttribute(u"numerus"_s),
                          .translations = {}});
        } else if (xml.name() == u"source") {
            texts.last().source = xml.readElementText();
            texts.last().key += u'|' + texts.last().source;
        } else if (xml.name() == u"comment") {
            texts.last().key += u'|' + xml.readElementText();
        } else if (xml.name() == u"translation") {
            texts.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!texts.last().isPlural)
                texts.last().translations = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            texts.last().translations += xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return texts;
}

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_de.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s,
                   QStringLiteral(SOURCE_DIR), u"-I"_s, QStringLiteral(SOURCE_DIR "/app"),
                   QStringLiteral(SOURCE_DIR "/ui"), QStringLiteral(SOURCE_DIR "/app/words"),
                   QStringLiteral(SOURCE_DIR "/app/cli"), u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    for (const Text &text : read(fresh))
        m_program.insert(text.key);
    QVERIFY(m_program.size() > 500);                              // otherwise it searched the wrong folder
    QVERIFY(m_program.contains(u"renotify::ColourWords|none"_s)); // it was once inside another tr(), unseen by lupdate
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms"); ///< plural forms of a text with a number
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Japanese") << u"ja"_s << 1;
    QTest::newRow("Portuguese of Brazil") << u"pt_BR"_s << 2;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    QSet<QString> missing = m_program;
    for (const Text &text : read(catalogue(language))) {
        QVERIFY2(text.isFinished, qPrintable(text.key));
        QCOMPARE(text.translations.size(), text.isPlural ? forms : 1);
        for (const QString &translation : text.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(text.key));
        missing.remove(text.key);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u'\n')));
}

void TestTranslations::whatIsFilledInStays()
{
    QFETCH(const QString, language);
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    static const QRegularExpression letter(u"&(?!&|[a-z]+;)\\S"_s);
    static const QRegularExpression tag(u"</?[a-z0-9]+"_s);
    const auto all = [](const QRegularExpression &what, const QString &text) {
        QStringList found;
        for (const auto &match : what.globalMatch(text))
            found << match.captured();
        found.sort();
        return found;
    };
    for (const Text &text : read(catalogue(language))) {
        bool isOne = text.isPlural && text.translations.size() > 1; // the first of its forms
        for (const QString &translation : text.translations) {
            const QString both = text.source + u" → "_s + translation;
            QStringList places = all(place, translation);
            if (std::exchange(isOne, false) && places.size() < all(place, text.source).size())
                places = all(place, text.source); // "one day"
            QVERIFY2(places == all(place, text.source), qPrintable(both));
            QVERIFY2(all(letter, translation).size() == all(letter, text.source).size(), qPrintable(both));
            QVERIFY2(all(tag, translation) == all(tag, text.source), qPrintable(both));
        }
    }
}

void TestTranslations::englishHasItsPlurals()
{
    for (const Text &text : read(catalogue(u"en"_s))) {
        QVERIFY2(text.isFinished && text.isPlural, qPrintable(text.key));
        for (const QString &form : text.translations)
            QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"_s), qPrintable(text.key));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
