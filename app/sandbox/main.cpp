// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <csignal>
#include <cstdlib>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

namespace {

int complain(const QString &sentence)
{
    QTextStream(stderr) << "renotify-sandbox: " << sentence << Qt::endl;
    return EXIT_FAILURE;
}

void printStories()
{
    QTextStream out(stdout);
    out << "Service Sandbox sign-in  " << serviceSid() << "\n\n";
    for (const Story &story : stories())
        out << story.identity.leftJustified(19) << story.challengeSid() << "  " << story.does << '\n';
    out << "\ncaller-1 to caller-9999: many customers, for lists. Most approve; of ten, the third denies,\n"
           "the fifth does nothing, and the eighth has a device that takes no push.\n";
}

/// The sandbox keeps nothing that would need an orderly end, so every end is immediate.
void endOnSignals()
{
    const auto end = [](int) { std::_Exit(EXIT_SUCCESS); };
    std::signal(SIGINT, end);
    std::signal(SIGTERM, end);
}

/// Standard input ends when the parent does, for whatever reason and on every platform. On Linux the kernel is asked as
/// well: another child of the parent may have inherited the other end of the pipe.
void endWithParent()
{
#ifdef Q_OS_LINUX
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) // the parent ended before we asked the kernel
        std::_Exit(EXIT_SUCCESS);
#endif
    std::thread([] {
        QFile input;
        char byte = 0;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            while (input.read(&byte, 1) > 0) {
            }
        }
        std::_Exit(EXIT_SUCCESS);
    }).detach();
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A local imitation of Twilio Verify Push, for trying out Renotify."_s);
    parser.addOptions({
        {u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes any free one."_s, u"N"_s, u"0"_s},
        {u"account"_s, u"User name: an account SID or API key SID (default: random)."_s, u"SID"_s},
        {u"secret"_s, u"Password (default: random)."_s, u"S"_s},
        {u"limit"_s, u"Answer N requests a second and refuse the others (429, 20429), as Twilio does."_s, u"N"_s},
        {u"list"_s, u"Print the customers, their challenges and what each one does."_s},
        {u"with-parent"_s, u"End when standard input ends."_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

/// What is wrong with the arguments; empty if nothing is.
QString mistake(const QCommandLineParser &parser)
{
    static const QRegularExpression sid(u"^(AC|SK)[0-9a-fA-F]{32}\\z"_s);
    bool isPort = false;
    parser.value(u"port"_s).toUShort(&isPort);
    if (!parser.positionalArguments().isEmpty())
        return u"unexpected argument: %1"_s.arg(parser.positionalArguments().constFirst());
    if (!isPort)
        return u"--port takes a number from 0 to 65535"_s;
    if (parser.isSet(u"limit"_s) && parser.value(u"limit"_s).toInt() < 1)
        return u"--limit takes a number from 1"_s;
    if (parser.isSet(u"account"_s) && !sid.match(parser.value(u"account"_s)).hasMatch())
        return u"--account takes an account SID (AC…) or an API key SID (SK…)"_s;
    if (parser.isSet(u"secret"_s) && parser.value(u"secret"_s).isEmpty())
        return u"--secret may not be empty"_s;
    return {};
}

int serve(const QCommandLineParser &parser)
{
    const SandboxServer::Credential credential{parser.isSet(u"account"_s) ? parser.value(u"account"_s)
                                                                          : randomSid(u"AC"_s),
                                               parser.isSet(u"secret"_s) ? parser.value(u"secret"_s) : randomSid({})};
    SandboxServer server(credential);
    if (parser.isSet(u"limit"_s))
        server.setLimit(parser.value(u"limit"_s).toInt());
    if (const auto problem = server.listen(parser.value(u"port"_s).toUShort()))
        return complain(u"cannot listen on port %1: %2"_s.arg(parser.value(u"port"_s), *problem));
    endOnSignals();
    if (parser.isSet(u"with-parent"_s))
        endWithParent();
    QTextStream(stdout) << server.url().toString() << "\naccount " << credential.user << "\nsecret "
                        << credential.secret << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"renotify-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENOTIFY_VERSION));

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (const QString wrong = mistake(parser); !wrong.isEmpty())
        return complain(wrong);
    if (parser.isSet(u"list"_s)) {
        printStories();
        return EXIT_SUCCESS;
    }
    return serve(parser);
}
