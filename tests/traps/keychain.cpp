// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyringsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <qt6keychain/keychain.h>

#include <cstdio>

// What QtKeychain itself answers, which app/credentials does not trust. This is not a test: it prints the behaviour of
// the present version, to be compared with the table in README.md when there is a new one.

using namespace renotify;
using namespace Qt::StringLiterals;
using State = KeyringSession::Keyring;

namespace {

const QString service = u"io.github.renotify.Renotify"_s;
const QString key = u"4f0c"_s;

QByteArray nameOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return "NoError";
    case QKeychain::EntryNotFound:
        return "EntryNotFound";
    case QKeychain::CouldNotDeleteEntry:
        return "CouldNotDeleteEntry";
    case QKeychain::AccessDeniedByUser:
        return "AccessDeniedByUser";
    case QKeychain::AccessDenied:
        return "AccessDenied";
    case QKeychain::NoBackendAvailable:
        return "NoBackendAvailable";
    case QKeychain::NotImplemented:
        return "NotImplemented";
    case QKeychain::OtherError:
        break;
    }
    return "OtherError";
}

/// Starts `job`, waits, and says how it ended.
template<class Job>
QByteArray endOf(Job *job)
{
    job->setAutoDelete(false);
    job->setKey(key);
    bool ended = false;
    QObject::connect(job, &QKeychain::Job::finished, job, [&ended] { ended = true; });
    QElapsedTimer clock;
    clock.start();
    job->start();
    if (!QTest::qWaitFor([&ended] { return ended; }, 60'000))
        return "no end in a minute";
    const QByteArray text = job->errorString().toUtf8();
    return nameOf(job->error()) + (text.isEmpty() ? QByteArray() : " (" + text + ')') + ", "
           + QByteArray::number(clock.elapsed()) + " ms";
}

QByteArray write()
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(u"old"_s);
    return endOf(job);
}

void say(const char *what, const QByteArray &line)
{
    std::printf("%-24s %s\n", what, line.constData());
    std::fflush(stdout);
}

void become(KeyringSession &session, State state)
{
    if (!session.become(state))
        qFatal("%s", qPrintable(session.problem()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    KeyringSession session;
    const auto read = [] { return endOf(new QKeychain::ReadPasswordJob(service)); };
    const auto remove = [] { return endOf(new QKeychain::DeletePasswordJob(service)); };

    become(session, State::Unlocked);
    say("unlocked, read none", read());
    say("unlocked, delete none", remove());
    say("unlocked, write", write());
    say("unlocked, read", read());
    become(session, State::Locked);
    say("locked, read", read());
    say("locked, delete", remove());
    say("locked, write", write());
    become(session, State::Unlocked);
    say("... what is left of it", session.storedSecret(key).value_or("nothing"));
    become(session, State::NotMadeYet);
    say("not made yet, read", read());
    say("not made yet, delete", remove());
    say("not made yet, write", write());
    become(session, State::Absent);
    say("no service, read", read());
    say("no service, delete", remove());
    say("no service, write", write());
}
