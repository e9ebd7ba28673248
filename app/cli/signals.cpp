// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/signals.h"

#include "cli/exitcode.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace renotify::cli {

namespace {

int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t wasSignalled = 0;

constexpr unsigned longestEnding = 10; // seconds

// Only what POSIX allows in a signal handler.
void handle(int)
{
    const int error = errno;
    if (wasSignalled)
        ::_exit(int(ExitCode::Interrupted));
    wasSignalled = 1;
    ::alarm(longestEnding); // in case something blocks the thread that should end the program
    const char byte = 1;
    if (::write(pipeEnds[1], &byte, 1) < 0) {
    } // the pipe is new and empty
    errno = error;
}

void install(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    ::sigemptyset(&action.sa_mask); // without SA_RESTART: reading a secret ends
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Signals::Signals()
{
    install(SIGPIPE, SIG_IGN);
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then end the program, as they do without a handler
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit interrupted();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGALRM})
        install(signal, handle);
}

Signals::~Signals()
{
    ::alarm(0);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGALRM})
        install(signal, SIG_DFL);
}

} // namespace renotify::cli
