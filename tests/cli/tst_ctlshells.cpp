// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What is made from the command tree works where it is used: the completions in their shells, the manual in man. And
/// what the README says can be typed.
class TestCtlShells : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void completes_data();
    void completes();
    void theManualHasNoFault();
    void theReadmeCanBeTyped();

private:
    CtlHome::End run(const QString &program, const QStringList &arguments);
    QString script(const QString &shell) const { return m_home.path(u"completion."_s + shell); }

    CtlHome m_home;
    QString m_path;
};

void TestCtlShells::initTestCase()
{
    m_path = QStringLiteral(RENOTIFYCTL).section(u'/', 0, -2) + u':' + qEnvironmentVariable("PATH");
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const auto written = m_home.run({u"completion"_s, shell});
        QCOMPARE(written.code, 0);
        QFile file(script(shell));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(written.out) == written.out.size());
    }
    QCOMPARE(m_home.run({u"completion"_s, u"csh"_s}).code, 2);
    m_home.makeAccount(QUrl(u"http://127.0.0.1:9"_s), {{u"name"_s, u"Acme staging"_s}});
    QVERIFY(QDir().mkpath(m_home.path(u"share/renotify"_s)));
    QVERIFY(QFile::copy(m_home.dataFolder() + u"/accounts.json"_s, m_home.path(u"share/renotify/accounts.json"_s)));
}

CtlHome::End TestCtlShells::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_path);
    environment.insert(u"HOME"_s, m_home.path(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path(u"share"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path(u"config"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"TERM"_s, u"dumb"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return CtlHome::ended(process);
}

void TestCtlShells::completes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); ///< as the shell writes it: see completes()
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const auto row = [&shell](const char *name, const QString &line, const QString &expected) {
            QTest::addRow("%s: %s", qPrintable(shell), name) << shell << line << expected;
        };
        row("a verb", u"renotifyctl se"_s, u"send"_s);
        row("a verb of a family", u"renotifyctl history ex"_s, u"export"_s);
        row("an option", u"renotifyctl send --chal"_s, u"--challenge"_s);
        row("an option of a family's verb", u"renotifyctl history list --sea"_s, u"--search"_s);
        row("a word", u"renotifyctl history list --outcome Acc"_s, u"Accepted"_s);
        row("a shell", u"renotifyctl completion f"_s, u"fish"_s);
        row("an account", u"renotifyctl send --account Ac"_s, u"Acme staging"_s);
    }
}

void TestCtlShells::completes()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    QVERIFY2(!QStandardPaths::findExecutable(shell).isEmpty(), "packaging/common.sh names what the tests need");
    QString command;
    if (shell == u"bash"_s) {
        command = u"source '%1'; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _renotifyctl; "
                  "printf '%s\\n' \"${COMPREPLY[@]//\\\\/}\""_s.arg(script(shell), line);
    } else if (shell == u"fish"_s) {
        command = u"source '%1'; complete -C '%2' | cut -f 1"_s.arg(script(shell), line);
    } else { // in a terminal of its own, with what Tab makes of the line; the dump saves seconds
        command = u"zmodload zsh/zpty; zpty z zsh -f -i; "
                  "zpty -w z 'PROMPT=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -d %3; "
                  "source \"%1\"; show() { print -r -- \"<${(Q)BUFFER}>\"; zle kill-whole-line }; zle -N show; "
                  "bindkey \"^X\" show; print re\"\"ady'; zpty -r z seen '*ready*'; "
                  "zpty -w -n z '%2'$'\\t'$'\\x18'; zpty -r z seen '*<*>*'; print -r -- ${${seen##*<}%%>*}"_s.arg(
                      script(shell), line, script(u"dump"_s));
    }
    const auto end = run(shell, shell == u"bash"_s  ? QStringList{u"--norc"_s, u"-c"_s, command}
                                : shell == u"zsh"_s ? QStringList{u"-f"_s, u"-c"_s, command}
                                                    : QStringList{u"-N"_s, u"-c"_s, command});
    const QString out = QString::fromUtf8(end.out).trimmed();
    const bool isRight = shell == u"zsh"_s ? out.contains(expected) : out.split(u'\n').contains(expected);
    QVERIFY2(isRight, (end.out + end.err).constData());
}

void TestCtlShells::theManualHasNoFault()
{
    const auto manual = m_home.run({u"manual"_s});
    QCOMPARE(manual.code, 0);
    for (const char *part : {"history export", "\\-\\-override", "EXIT STATUS"})
        QVERIFY2(manual.out.contains(part), part);
    QVERIFY2(!QStandardPaths::findExecutable(u"man"_s).isEmpty(), "packaging/common.sh names what the tests need");
    QFile page(m_home.path(u"renotifyctl.1"_s));
    QVERIFY(page.open(QFile::WriteOnly));
    page.write(manual.out);
    page.close();
    const auto shown =
        run(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, page.fileName()});
    QCOMPARE(shown.err, QByteArray());
    QVERIFY(shown.out.size() > 10'000);
}

/// The lines of the README's section, word for word.
void TestCtlShells::theReadmeCanBeTyped()
{
    QFile readme(QStringLiteral(README));
    QVERIFY(readme.open(QFile::ReadOnly));
    const QString section =
        QString::fromUtf8(readme.readAll()).section(u"\n## From a script\n"_s, 1).section(u"\n## "_s, 0, 0);
    const QStringList lines = section.section(u"```\n"_s, 1, 1).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines) {
        const auto end = run(u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, line});
        QVERIFY2(end.code == 0, (line.toUtf8() + '\n' + end.out + end.err).constData());
        QVERIFY2(!end.out.isEmpty(), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestCtlShells)
#include "tst_ctlshells.moc"
