// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/commandline.h"
#include "ui/program/demo.h"
#include "ui/program/ending.h"
#include "ui/program/linkevents.h"
#include "ui/program/program.h"
#include "ui/words/language.h"

#include "credentials/sessionbus.h"
#include "settings/preferences.h"
#include "support/hardening.h"
#include "support/singleinstance.h"
#include "support/whenready.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <array>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartWords)
};

/// Runs as the only program of this data folder.
int runFirst(SingleInstance &instance, const DataFolder &folder, const CommandLine &line)
{
    Program program(folder);
    QObject::connect(&instance, &SingleInstance::received, &program,
                     [&program](const QByteArray &message) { program.fill(CommandLine::fromMessage(message)); });
    const LinkEvents links;
    QObject::connect(&links, &LinkEvents::arrived, &program, [&program](const QString &link) {
        program.fill(CommandLine::parse({QCoreApplication::applicationName(), link}));
    });
    if (!line.demoPicture.isEmpty())
        startDemo(program, line.demoPicture);
    program.open(line);
    return QApplication::exec();
}

QString whyNotTaken(SingleInstance::HandOver result, const SingleInstance &instance, const DataFolder &folder)
{
    switch (result) {
    case SingleInstance::HandOver::Taken:
        break;
    case SingleInstance::HandOver::TooLong:
        return StartWords::tr("Renotify was started with more text than it accepts. Nothing was filled in.");
    case SingleInstance::HandOver::OtherDisplay:
        return StartWords::tr("Renotify is already open with this data folder, on another display of yours (process "
                              "%1). Close it there, or start this one with another --data-dir.")
            .arg(instance.firstProcess());
    case SingleInstance::HandOver::NoAnswer:
        return StartWords::tr("Renotify is already open with the data folder %1, but does not answer (process %2). "
                              "Nothing was filled in. Wait a moment and try again, or end that process.")
            .arg(QDir::toNativeSeparators(folder.path()), QString::number(instance.firstProcess()));
    }
    return {};
}

/// Hands what this start was asked for to the running program.
SingleInstance::HandOver tellFirst(SingleInstance &instance, const CommandLine &line)
{
    auto result = SingleInstance::HandOver::NoAnswer;
    whenReady(instance.handOver(line.toMessage()), qApp, [&result](SingleInstance::HandOver told) {
        result = told;
        QCoreApplication::quit();
    });
    QApplication::exec();
    return result;
}

int run(const DataFolder &folder, const CommandLine &line)
{
    const QDir held(folder.path());
    auto instance = std::make_unique<SingleInstance>(held, DisplayPlace::ofThisProcess());
    if (instance->isFirst())
        return runFirst(*instance, folder, line);
    if (!line.demoPicture.isEmpty())
        return endStart(ExitCode::Running,
                        QCoreApplication::translate(
                            "main", "Renotify is already running with this data folder: give --demo another one."),
                        Watcher::Script);
    const auto told = tellFirst(*instance, line);
    if (told == SingleInstance::HandOver::Taken)
        return int(ExitCode::Done);
    const QString why = whyNotTaken(told, *instance, folder);
    if (told == SingleInstance::HandOver::NoAnswer) { // it may have ended in the meantime
        instance.reset();
        instance = std::make_unique<SingleInstance>(held, DisplayPlace::ofThisProcess());
        if (instance->isFirst())
            return runFirst(*instance, folder, line);
    }
    return endStart(ExitCode::Running, why, Watcher::Person);
}

/// Whether only text is asked for, which needs no display.
bool wantsTextOnly(int argc, char *argv[])
{
    constexpr std::array options{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return std::ranges::any_of(options, [&](const char *option) { return qstrcmp(argument, option) == 0; });
    });
}

/// Runs when no display is needed or none is found.
int runAsText(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    speak({});
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments()); // may print and end the program
    return endStart(ExitCode::Failed,
                    line.unusable.isEmpty()
                        ? StartWords::tr("There is no display to open a window on: neither DISPLAY nor "
                                         "WAYLAND_DISPLAY is set.")
                        : line.unusable,
                    Watcher::Script);
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication::setApplicationName(u"renotify"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENOTIFY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Renotify"_s);
    QGuiApplication::setDesktopFileName(u"io.github.renotify.Renotify"_s);
    if (wantsTextOnly(argc, argv) || !hasDisplay(argc, argv))
        return runAsText(argc, argv);
    giveUpSilentSessionBus(2s);
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/renotify.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // Program decides, because it waits for a send in flight

    speak({});
    CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    const auto folder = DataFolder::open(line.dataDir);
    const QString language = folder ? loadPreferences(folder->preferences()).language : QString();
    if (!language.isEmpty()) {
        speak(language);
        line = CommandLine::parse(QCoreApplication::arguments()); // again, for its sentences in this language
    }
    const auto watcher = line.demoPicture.isEmpty() ? Watcher::Person : Watcher::Script;
    if (!line.unusable.isEmpty())
        return endStart(ExitCode::Failed, line.unusable, watcher);
    if (!folder)
        return endStart(ExitCode::Failed,
                        StartWords::tr("The data folder %1 cannot be used: it is not a folder, and none can be created "
                                       "there. Choose another one with --data-dir.")
                            .arg(QDir::toNativeSeparators(folder.error().detail)),
                        watcher);
    return run(folder.value(), line);
}
