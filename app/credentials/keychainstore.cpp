// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainstore.h"

#include "credentials/keyring.h"
#include "credentials/sessionbus.h"
#include "support/whenready.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

QString service()
{
    return u"io.github.renotify.Renotify"_s;
}

template<class T>
using Answer = std::function<void(Result<T>)>;

/// Starts `job` and calls `then` with it when it has finished. The job then deletes itself, and nothing else may delete
/// it: libsecret cannot be cancelled, and its callback would find the job gone.
template<class Job, class Then>
void start(Job *job, const QString &accountId, Then then)
{
    job->setKey(accountId);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then] { then(job); });
    outliveTheBus();
    job->start();
}

enum class Purpose { Read, Write };

/// What the library's `error` means when the keyring is in this state.
Error explain(Purpose purpose, QKeychain::Error error, const QString &words, const Keyring &keyring)
{
    // The library's text for a missing entry says nothing new if the entry is missing, and is wrong if it is locked.
    const QString text = error == QKeychain::EntryNotFound ? QString() : words;
    const bool writing = purpose == Purpose::Write;
    const bool askedFor = keyring.prompter && (writing || keyring.entryLocked);
    if (keyring.state == Keyring::State::Locked)
        return {askedFor ? Error::Kind::KeychainDenied : Error::Kind::KeychainLocked, text, {}};
    if (keyring.state == Keyring::State::NotMadeYet)
        return {askedFor ? Error::Kind::KeychainDenied : Error::Kind::KeychainNotMade, text, {}};
    switch (error) {
    case QKeychain::EntryNotFound:
        return {Error::Kind::SecretMissing, text, {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Error::Kind::KeychainDenied, text, {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Error::Kind::KeychainAbsent, text, {}};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
    case QKeychain::NoError:
        break;
    }
    return {Error::Kind::KeychainFailed, text, {}};
}

/// Answers with the failure of `job`, after asking the keyring what it means.
template<class T>
void fail(Purpose purpose, const QKeychain::Job *job, const Answer<T> &answer)
{
    askKeyring(service(), job->key())
        .then([purpose, error = job->error(), text = job->errorString(), answer](const Result<Keyring> &keyring) {
            answer(keyring ? explain(purpose, error, text, keyring.value()) : keyring.error());
        });
}

void readEntry(const QString &accountId, const Answer<Secret> &answer)
{
    start(new QKeychain::ReadPasswordJob(service()), accountId, [answer](QKeychain::ReadPasswordJob *job) {
        if (job->error() == QKeychain::NoError)
            answer(Secret::fromUtf8(job->binaryData()));
        else
            fail(Purpose::Read, job, answer);
    });
}

void writeEntry(const QString &accountId, const Secret &secret, const Answer<Done> &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    QString text = QString::fromUtf8(secret.reveal());
    job->setTextData(text);
    Secret::takeFrom(text); // this wipes our text; the job's own copy is out of our reach
    start(job, accountId, [answer](QKeychain::WritePasswordJob *written) {
        if (written->error() == QKeychain::NoError)
            answer(Done());
        else
            fail(Purpose::Write, written, answer);
    });
}

/// Answers Done only if reading confirms that the entry is gone.
void confirmRemoved(const QString &accountId, const Answer<Done> &answer)
{
    readEntry(accountId, [answer](const Result<Secret> &left) {
        if (left)
            answer(Error{Error::Kind::KeychainFailed, {}, {}});
        else if (left.error().kind == Error::Kind::SecretMissing || left.error().kind == Error::Kind::KeychainNotMade)
            answer(Done());
        else
            answer(left.error());
    });
}

void removeEntry(const QString &accountId, const Answer<Done> &answer)
{
    start(new QKeychain::DeletePasswordJob(service()), accountId, [accountId, answer](QKeychain::DeletePasswordJob *) {
        // Asked before reading back, because reading would show a prompt and the job does not.
        askKeyring(service(), accountId).then([accountId, answer](const Result<Keyring> &keyring) {
            if (!keyring)
                answer(keyring.error());
            else if (keyring->state == Keyring::State::Locked)
                answer(Error{Error::Kind::KeychainLocked, {}, {}});
            else
                confirmRemoved(accountId, answer);
        });
    });
}

} // namespace

/// The way to the session bus, which is asked for once.
struct KeychainStore::Bus
{
    std::optional<QFuture<bool>> reached;
    std::unique_ptr<QObject> restarts; ///< from the moment on when the bus was reached

    /// Calls `then` when asking the keychain cannot make this thread wait for the bus: at once, except the first time.
    static void onceReached(const std::shared_ptr<Bus> &bus, std::function<void()> then)
    {
        if (bus->restarts)
            return then();
        if (!bus->reached)
            bus->reached = reachSessionBus();
        whenReady(*bus->reached, QCoreApplication::instance(), [bus, then = std::move(then)](bool) {
            if (!bus->restarts)
                bus->restarts = followRestarts();
            then();
        });
    }
};

KeychainStore::KeychainStore(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
    , m_bus(std::make_shared<Bus>())
{
}

KeychainStore::~KeychainStore() = default;

/// The result of `operation`, or KeychainTimedOut if it takes longer than the deadline. One that has not even begun by
/// then never begins.
template<class T, class Operation>
QFuture<Result<T>> KeychainStore::within(Operation operation)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto end = [](QPromise<Result<T>> &open, Result<T> result) {
        if (open.future().isFinished())
            return;
        open.addResult(std::move(result));
        open.finish();
    };
    // Weak, so that an operation that has ended keeps nothing alive until the deadline, least of all a secret.
    QTimer::singleShot(m_deadline, [end, waiting = std::weak_ptr(promise)] {
        if (const auto open = waiting.lock())
            end(*open, Error{Error::Kind::KeychainTimedOut, {}, {}});
    });
    const auto future = promise->future();
    Bus::onceReached(m_bus, [end, promise, operation = std::move(operation)] {
        if (!promise->future().isFinished())
            operation([end, promise](Result<T> result) { end(*promise, std::move(result)); });
    });
    return future;
}

QFuture<Result<Secret>> KeychainStore::read(const QString &accountId)
{
    return within<Secret>([=](const Answer<Secret> &answer) { readEntry(accountId, answer); });
}

QFuture<Result<Done>> KeychainStore::write(const QString &accountId, Secret secret)
{
    return within<Done>([=](const Answer<Done> &answer) { writeEntry(accountId, secret, answer); });
}

QFuture<Result<Done>> KeychainStore::remove(const QString &accountId)
{
    return within<Done>([=](const Answer<Done> &answer) { removeEntry(accountId, answer); });
}

} // namespace renotify
