// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/commandline.h"
#include "ui/program/demo.h"
#include "ui/program/program.h"
#include "ui/words/errortext.h"
#include "ui/words/language.h"

#include "settings/preferences.h"
#include "support/hardening.h"
#include "support/singleinstance.h"
#include "support/whenready.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

int complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

/// Runs as the one program of this data folder.
int runFirst(SingleInstance &instance, const DataFolder &folder, const CommandLine &line)
{
    Program program(folder);
    QObject::connect(&instance, &SingleInstance::received, &program,
                     [&program](const QByteArray &message) { program.fill(CommandLine::fromMessage(message)); });
    if (!line.demoPicture.isEmpty())
        startDemo(program, line.demoPicture);
    program.open(line);
    return QApplication::exec();
}

/// Hands what was asked for to the program that runs already, and ends.
int runSecond(SingleInstance &instance, const CommandLine &line)
{
    if (!line.demoPicture.isEmpty())
        return complain(QCoreApplication::translate(
            "main", "Renotify is already running with this data folder: give --demo another one."));
    whenReady(instance.handOver(line.toMessage()), qApp, [](bool taken) { QCoreApplication::exit(taken ? 0 : 1); });
    return QApplication::exec();
}

/// Whether only text is wanted, which needs no display.
bool wantsTextOnly(int argc, char *argv[])
{
    constexpr std::array options{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return std::ranges::any_of(options, [&](const char *option) { return qstrcmp(argument, option) == 0; });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication::setApplicationName(u"renotify"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENOTIFY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Renotify"_s);
    QGuiApplication::setDesktopFileName(u"io.github.renotify.Renotify"_s);
    if (wantsTextOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        speak({});
        CommandLine::parse(QCoreApplication::arguments()); // prints and ends the program
    }
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/renotify.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // Program decides: a send in flight is waited for

    speak({});
    CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    const auto folder = DataFolder::open(line.dataDir);
    const QString language = folder ? loadPreferences(folder->preferences()).language : QString();
    if (!language.isEmpty()) {
        speak(language);
        line = CommandLine::parse(QCoreApplication::arguments()); // its sentences too
    }
    if (!line.demoPicture.isEmpty() && !line.fault.isEmpty())
        return complain(line.fault);
    if (!folder)
        return complain(sentence(folder.error()));
    SingleInstance instance(QDir(folder->path()));
    return instance.isFirst() ? runFirst(instance, folder.value(), line) : runSecond(instance, line);
}
