// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A program for the tests: it does what the main program does about its data folder and its process, and nothing else.
//   instanceprobe FOLDER [MESSAGE]   prints "first" and then "received MESSAGE" each time, or "handed over", or
//                                    another result
//   instanceprobe --harden           prints what hardenProcess() has set: core limit, dumpable, umask

#include "support/hardening.h"
#include "support/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace renotify;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

int harden()
{
    hardenProcess();
#ifdef Q_OS_LINUX
    rlimit core{};
    ::getrlimit(RLIMIT_CORE, &core);
    say(QByteArray::number(qint64(core.rlim_cur)) + ' ' + QByteArray::number(qint64(core.rlim_max)) + ' '
        + QByteArray::number(::prctl(PR_GET_DUMPABLE)) + ' ' + QByteArray::number(::umask(077), 8));
#endif
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("--harden"))
        return harden();

    SingleInstance instance{QDir(arguments.value(1)), DisplayPlace::ofThisProcess()};
    if (instance.isFirst()) {
        QObject::connect(&instance, &SingleInstance::received, &instance,
                         [](const QByteArray &message) { say("received " + message); });
        say("first");
    } else {
        instance.handOver(arguments.value(2).toUtf8()).then(&instance, [](SingleInstance::HandOver told) {
            using enum SingleInstance::HandOver;
            say(told == Taken          ? "handed over"
                : told == OtherDisplay ? "other display"
                : told == TooLong      ? "too long"
                                       : "no answer");
            QCoreApplication::quit();
        });
    }
    return QCoreApplication::exec();
}
