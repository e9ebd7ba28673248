// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Which language is used for the system's languages and a choice. The system's languages are read once per process, so
/// each row has its own process.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void whatIsChosenIsSpoken_data();
    void whatIsChosenIsSpoken();
};

void TestLanguage::whatIsChosenIsSpoken_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("list");   ///< LANGUAGE
    QTest::addColumn<QString>("chosen"); ///< in the preferences
    QTest::addColumn<QByteArray>("spoken");
    QTest::addColumn<QByteArray>("locale"); ///< of numbers and dates
    const auto de = u"de_DE.UTF-8"_s;
    const auto en = u"en_US.UTF-8"_s;
    const QString none;
    QTest::newRow("a German system") << de << none << none << QByteArray("de") << QByteArray("de_DE");
    QTest::newRow("an Austrian system, German chosen")
        << u"de_AT.UTF-8"_s << none << u"de"_s << QByteArray("de") << QByteArray("de_AT");
    QTest::newRow("English on a German system") << de << none << u"en"_s << QByteArray("en") << QByteArray("en_US");
    QTest::newRow("English on a Japanese system")
        << u"ja_JP.UTF-8"_s << none << u"en"_s << QByteArray("en") << QByteArray("en_US");
    QTest::newRow("German on an English system") << en << none << u"de"_s << QByteArray("de") << QByteArray("de_DE");
    QTest::newRow("a list that begins with German")
        << en << u"de:en"_s << none << QByteArray("de") << QByteArray("de_DE");
    QTest::newRow("English, whatever the list begins with")
        << en << u"de:en"_s << u"en"_s << QByteArray("en") << QByteArray("en_US");
    QTest::newRow("a list that begins with English")
        << de << u"en:de"_s << none << QByteArray("en") << QByteArray("en_US");
    QTest::newRow("a list that begins with what there is not")
        << en << u"it:de"_s << none << QByteArray("de") << QByteArray("de_DE");
    QTest::newRow("a system that there is no catalogue for")
        << u"it_IT.UTF-8"_s << none << none << QByteArray("en") << QByteArray("en_US");
    QTest::newRow("Portuguese of Portugal")
        << u"pt_PT.UTF-8"_s << none << none << QByteArray("pt_BR") << QByteArray("pt_PT");
    QTest::newRow("what is chosen is not there") << de << none << u"tlh"_s << QByteArray("de") << QByteArray("de_DE");
}

void TestLanguage::whatIsChosenIsSpoken()
{
    QFETCH(QString, system);
    QFETCH(QString, list);
    QFETCH(QString, chosen);
    QFETCH(QByteArray, spoken);
    QFETCH(QByteArray, locale);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, system);
    environment.insert(u"LANG"_s, system);
    environment.remove(u"LANGUAGE"_s);
    if (!list.isEmpty())
        environment.insert(u"LANGUAGE"_s, list);
    QProcess speaker;
    speaker.setProcessEnvironment(environment);
    speaker.start(QCoreApplication::applicationFilePath(), {u"--speak"_s, chosen});
    QVERIFY(speaker.waitForFinished());
    QCOMPARE(speaker.readAllStandardOutput().trimmed(), spoken + ' ' + locale);
}

namespace {

/// Prints every catalogue that is asked, whatever it is for, and the locale: "de de_DE".
int speakAndTell(const QString &chosen)
{
    speak({}); // as main() does before it knows the choice
    speak(chosen);
    QStringList told;
    for (const QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>()) {
        const QString language = QFileInfo(translator->filePath()).baseName().section(u'_', 1);
        if (!told.contains(language))
            told += language;
    }
    std::puts(qPrintable(told.join(u'+') + u' ' + QLocale().name()));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--speak"_L1)
        return speakAndTell(arguments.value(2));
    TestLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language.moc"
