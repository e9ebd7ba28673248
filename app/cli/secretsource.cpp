// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/secretsource.h"

#include "cli/words.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 4096; // bytes; far more than any secret has

/// Keeps what is typed from being shown, until it is destroyed.
class Unseen
{
public:
    explicit Unseen(int file)
        : m_file(file)
    {
        m_isSet = ::isatty(file) && ::tcgetattr(file, &m_before) == 0;
        if (!m_isSet)
            return;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        unseen.c_lflag |= tcflag_t(ECHONL);
        ::tcsetattr(file, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isSet)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    int m_file;
    bool m_isSet = false;
    termios m_before{};
};

SecretFault faultOf(int error)
{
    return {CtlWords::tr("The secret cannot be read: %1.").arg(QString::fromLocal8Bit(std::strerror(error)))};
}

std::variant<Secret, SecretFault> checked(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    const bool isBad = bytes.isEmpty() || bytes.size() > longest || bytes.contains('\0') || bytes.contains('\n');
    if (!isBad)
        return Secret::fromUtf8(std::move(bytes));
    const bool isEmpty = bytes.isEmpty();
    wipe(bytes);
    return isEmpty ? SecretFault{CtlWords::tr("The secret is empty.")}
                   : SecretFault{CtlWords::tr("This is not a secret: it has several lines, or more than 4096 bytes.")};
}

std::variant<Secret, SecretFault> fromCredential(const QString &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return SecretFault{CtlWords::tr("$CREDENTIALS_DIRECTORY is not set: the service manager gave no credentials.")};
    if (name.isEmpty() || name.contains(u'/') || name == u".."_s)
        return SecretFault{CtlWords::tr("--secret-credential takes the name of a credential, not a path.")};
    return readSecret(folder + u'/' + name);
}

std::variant<Secret, SecretFault> fromVariable(const QString &name)
{
    const QByteArray variable = name.toUtf8();
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return SecretFault{CtlWords::tr("The environment variable %1 is not set.").arg(name)};
    auto secret = checked(qgetenv(variable.constData()));
    ::unsetenv(variable.constData()); // the sandbox, for one, would inherit it
    return secret;
}

} // namespace

std::variant<Secret, SecretFault> readSecret(int file)
{
    const Unseen unseen(file);
    const bool isTyped = ::isatty(file);
    QByteArray bytes;
    bytes.reserve(longest + 1); // growing would leave copies behind
    while (bytes.size() <= longest) {
        char next = 0;
        const ssize_t read = ::read(file, &next, 1); // not one byte more than the secret: the rest belongs to others
        if (read < 0) {
            const int error = errno;
            wipe(bytes);
            return error == EINTR ? SecretFault{} : faultOf(error);
        }
        if (read == 0 || (isTyped && next == '\n'))
            break;
        bytes.append(next);
    }
    return checked(std::move(bytes));
}

std::variant<Secret, SecretFault> readSecret(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return faultOf(errno);
    auto secret = readSecret(file);
    ::close(file);
    return secret;
}

std::optional<std::variant<Secret, SecretFault>> secretFrom(const Invocation &invocation)
{
    const bool named[] = {invocation.has(Opt::SecretFd), invocation.has(Opt::SecretStdin),
                          invocation.has(Opt::SecretEnv), invocation.has(Opt::SecretCredential)};
    const int count = named[0] + named[1] + named[2] + named[3];
    if (count == 0)
        return std::nullopt;
    if (count > 1)
        return SecretFault{CtlWords::tr("Say one source of the secret, not several.")};
    if (invocation.has(Opt::SecretStdin))
        return readSecret(STDIN_FILENO);
    if (invocation.has(Opt::SecretEnv))
        return fromVariable(invocation.text(Opt::SecretEnv));
    if (invocation.has(Opt::SecretCredential))
        return fromCredential(invocation.text(Opt::SecretCredential));
    bool isNumber = false;
    const int file = invocation.text(Opt::SecretFd).toInt(&isNumber);
    if (!isNumber || file < 0)
        return SecretFault{CtlWords::tr("--secret-fd takes the number of an open file.")};
    return readSecret(file);
}

} // namespace renotify::cli
