// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invocation.h"
#include "cli/output.h"
#include "cli/signals.h"
#include "cli/verb.h"
#include "cli/words.h"
#include "support/hardening.h"

#include <QCoreApplication>
#include <QTimer>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace renotify;
using namespace renotify::cli;
using namespace Qt::StringLiterals;

namespace {

/// What Qt has to say to programmers is in nobody's way: neither a script's nor a secret's.
void drop(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "renotifyctl: %s\n", qPrintable(message));
}

/// Help that was asked for, or what is wrong with the command line.
int endParsing(const ParseEnd &end)
{
    Output output(end.wantsJson ? Output::Form::Json : Output::Form::Text, Output::Voice::Normal);
    if (end.isHelp) {
        output.writeRaw(QByteArray::fromStdString(end.text));
        return int(output.out().fault() == 0 ? ExitCode::Done : ExitCode::NotSent);
    }
    Record error = errorRecord(ExitCode::Usage, QString::fromStdString(end.text));
    error.fields[u"advice"_s] = CtlWords::tr("Help: renotifyctl --help");
    output.complain(error);
    return int(ExitCode::Usage);
}

/// A standard file that is closed would be given to the next thing that is opened, the history for one, and what is
/// said would be written into that. These stand in its place and can be used for nothing.
void holdStandardFiles()
{
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(file, F_GETFD) == -1 && errno == EBADF)
            ::open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY); // gets the lowest free number: this one
    }
}

int run(const Invocation &invocation, Output &output)
{
    const Signals asked;
    auto verb = makeVerb(invocation, output);
    QObject::connect(&asked, &Signals::interrupted, verb.get(), &Verb::interrupt);
    QObject::connect(verb.get(), &Verb::ended, qApp, [](ExitCode code) { QCoreApplication::exit(int(code)); });
    QTimer::singleShot(0, verb.get(), &Verb::start);
    const int code = QCoreApplication::exec();
    verb.reset(); // waits for the history
    // A thread that was waited for is still ending, and what OpenSSL keeps for it must not be torn down under it; nor
    // is a bus waited for that does not answer.
#ifdef __SANITIZE_ADDRESS__
    __lsan_do_leak_check(); // which std::_Exit() would leave out
#endif
    std::_Exit(code);
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    holdStandardFiles();
    qInstallMessageHandler(drop);
    const QString language = wantedLanguage();
    const auto parsed = parse(argc, argv);
    if (const auto *end = std::get_if<ParseEnd>(&parsed)) {
        if (language.isEmpty())
            return endParsing(*end);
        const QCoreApplication application(argc, argv);
        speak(language);
        return endParsing(std::get<ParseEnd>(parse(argc, argv))); // the same, in this language
    }
    const auto &invocation = std::get<Invocation>(parsed);
    Output output(invocation.has(Opt::Json) ? Output::Form::Json : Output::usualForm(),
                  invocation.has(Opt::Quiet) ? Output::Voice::Quiet : Output::Voice::Normal);
    QCoreApplication::setApplicationName(u"renotify"_s); // its data folder is the window's
    const QCoreApplication application(argc, argv);
    const bool isWithoutWords = invocation.verb->id == VerbId::Version && output.form() != Output::Form::Text;
    if (!language.isEmpty() && !isWithoutWords)
        speak(language);
    return run(invocation, output);
}
