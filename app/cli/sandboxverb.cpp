// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sandboxverb.h"

#include "support/sandboxprocess.h"

#include <QFile>

#include <csignal>
#include <unistd.h>
#include <vector>

namespace renotify::cli {

using namespace Qt::StringLiterals;

void SandboxVerb::start()
{
    QStringList words{SandboxProcess::program()};
    if (invocation().has(Opt::List))
        words << u"--list"_s;
    if (invocation().has(Opt::Port))
        words << u"--port"_s << invocation().text(Opt::Port);
    std::vector<QByteArray> bytes;
    for (const QString &word : std::as_const(words))
        bytes.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::signal(SIGPIPE, SIG_DFL); // what is ignored would stay ignored
    ::execvp(arguments.front(), arguments.data());
    fail(Error{Error::Kind::SandboxFailed, words.constFirst(), {}});
}

} // namespace renotify::cli
