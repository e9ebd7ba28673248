// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// People read their own language, if the environment says which; programs read the same in every one.
class TestCtlLanguage : public QObject
{
    Q_OBJECT

private slots:
    void speaks_data();
    void speaks();
    void aWrongLineIsExplained_data();
    void aWrongLineIsExplained();
    void programsReadTheSame();
    void theManualStaysEnglish();
    void loadsNoWindow();

private:
    static std::unique_ptr<CtlHome> german();
};

std::unique_ptr<CtlHome> TestCtlLanguage::german()
{
    auto home = std::make_unique<CtlHome>();
    home->set(u"LC_ALL"_s, u"de_DE.UTF-8"_s); // whether or not this computer has it
    return home;
}

void TestCtlLanguage::speaks_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("help");
    const QString english = u"Send the push of a pending challenge again"_s;
    const QString german = u"Den Push einer ausstehenden Challenge erneut senden"_s;
    QTest::newRow("German") << u"LC_ALL"_s << u"de_DE.UTF-8"_s << german;
    QTest::newRow("of Austria") << u"LC_ALL"_s << u"de_AT.UTF-8"_s << german;
    QTest::newRow("messages only") << u"LC_MESSAGES"_s << u"de_DE.UTF-8"_s << german;
    QTest::newRow("by LANG") << u"LANG"_s << u"de_DE.UTF-8"_s << german;
    QTest::newRow("Spanish") << u"LANG"_s << u"es_MX.UTF-8"_s << u"Reenviar la notificación push de un desafío"_s;
    QTest::newRow("French") << u"LANG"_s << u"fr_FR.UTF-8"_s << u"Renvoyer le push d’un challenge en attente"_s;
    QTest::newRow("Japanese") << u"LANG"_s << u"ja_JP.UTF-8"_s << u"保留中のチャレンジのプッシュを再送信する"_s;
    QTest::newRow("Portuguese") << u"LANG"_s << u"pt_PT.UTF-8"_s << u"Reenviar o push de um desafio pendente"_s;
    QTest::newRow("English") << u"LANG"_s << u"en_GB.UTF-8"_s << english;
    QTest::newRow("without a catalogue") << u"LANG"_s << u"fi_FI.UTF-8"_s << english;
    QTest::newRow("C") << u"LANG"_s << u"C"_s << english;
    QTest::newRow("C in UTF-8") << u"LANG"_s << u"C.UTF-8"_s << english;
    QTest::newRow("POSIX") << u"LANG"_s << u"POSIX"_s << english;
}

/// Seen failing without the installed translator: everything was English.
void TestCtlLanguage::speaks()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, locale);
    QFETCH(const QString, help);
    CtlHome home;
    home.unset(u"LC_ALL"_s);
    home.set(variable, locale);
    const auto end = home.run({u"--help"_s});
    QCOMPARE(end.code, 0);
    QVERIFY2(end.out.contains(help.toUtf8()), end.out.constData());
    if (locale.startsWith(u'C')) { // there, no other variable counts
        home.set(u"LANGUAGE"_s, u"de"_s);
        QCOMPARE(home.run({u"--help"_s}).out, end.out);
    }
}

void TestCtlLanguage::aWrongLineIsExplained_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QStringList{} << u"Ein Verb fehlt."_s;
    QTest::newRow("half of a verb") << QStringList{u"history"_s} << u"Ein Verb fehlt."_s;
    QTest::newRow("what is not there") << QStringList{u"version"_s, u"--frobnicate"_s, u"--json"_s}
                                       << u"Das ist nicht zu verstehen: --frobnicate"_s;
    QTest::newRow("no argument") << QStringList{u"completion"_s} << u"fehlt."_s;
    QTest::newRow("two values") << QStringList{u"send"_s, u"--identity"_s, u"a"_s, u"--identity"_s, u"b"_s}
                                << u"--identity nimmt genau einen Wert."_s;
    QTest::newRow("a value that is none")
        << QStringList{u"find"_s, u"--timeout"_s, u"x"_s} << u"--timeout nimmt Sekunden, von 1 bis 86400."_s;
    QTest::newRow("no account") << QStringList{u"find"_s, u"--json"_s} << u"Es ist kein Konto eingerichtet."_s;
}

void TestCtlLanguage::aWrongLineIsExplained()
{
    QFETCH(const QStringList, line);
    QFETCH(const QString, sentence);
    const auto end = german()->run(line);
    QCOMPARE(end.code, 2);
    QVERIFY2(end.err.contains(sentence.toUtf8()), end.err.constData());
}

/// The fields, the codes and the tables of both languages are the same; only sentences are not.
void TestCtlLanguage::programsReadTheSame()
{
    const auto home = german();
    CtlHome english;
    for (CtlHome *each : {home.get(), &english})
        each->makeAccount(QUrl(u"http://127.0.0.1:9"_s), {{u"production"_s, true}});
    const QStringList list{u"account"_s, u"list"_s};
    QCOMPARE(home->run(list).out, english.run(list).out);
    QVERIFY(home->run(list).out.contains("\tyes\t"));
    QCOMPARE(home->run({u"version"_s, u"--json"_s}).out, english.run({u"version"_s, u"--json"_s}).out);
    const QStringList find{u"find"_s, u"--json"_s, u"--identity"_s, u"a"_s};
    QJsonObject german = home->run(find).complaints().last();
    QCOMPARE(schemaFault(german), QString());
    QJsonObject other = english.run(find).complaints().last();
    QVERIFY(german.take(u"message"_s) != other.take(u"message"_s));
    QCOMPARE(german, other);
}

void TestCtlLanguage::theManualStaysEnglish()
{
    CtlHome english;
    for (const QStringList &line : {QStringList{u"manual"_s}, QStringList{u"completion"_s, u"zsh"_s}})
        QCOMPARE(german()->run(line).out, english.run(line).out);
}

void TestCtlLanguage::loadsNoWindow()
{
    const auto home = german();
    home->set(u"LD_DEBUG"_s, u"files"_s);
    home->set(u"LD_DEBUG_OUTPUT"_s, home->path(u"loaded"_s));
    QProcess &process = home->start({u"send"_s, u"--sandbox"_s, u"--identity"_s, u"customer-approves"_s});
    const qint64 id = process.processId();
    const auto end = CtlHome::ended(process);
    QVERIFY2(end.err.contains("Es wird an customer-approves gesendet"), end.err.constData());
    QFile log(home->path(u"loaded.%1"_s.arg(id)));
    QVERIFY(log.open(QFile::ReadOnly));
    const QByteArray loaded = log.readAll();
    QVERIFY(loaded.contains("libQt6Network"));
    QVERIFY(!loaded.contains("libQt6Gui"));
}

QTEST_GUILESS_MAIN(TestCtlLanguage)
#include "tst_ctllanguage.moc"
