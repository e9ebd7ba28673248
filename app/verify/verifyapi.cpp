// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/verifyapi.h"

#include "verify/httpdate.h"
#include "verify/reading.h"
#include "verify/verifywire.h"

#include <QPointer>

#include <optional>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

using Promise = std::shared_ptr<QPromise<SendResult>>;

void settle(const Promise &promise, SendResult result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

QString keyOf(const Account &account)
{
    return account.id + u' ' + account.host.url().toString();
}

SendResult notSent(Error error)
{
    return {.outcome = Outcome::NotSent, .notification = {}, .error = std::move(error), .answer = {}, .timing = {}};
}

} // namespace

/// The part that lives on the network thread.
class VerifyApi::Wire : public QObject
{
public:
    Wire(QObject *thread, Deadlines first)
        : onThread(thread)
        , deadlines(first)
    {
        moveToThread(thread->thread());
    }

    void send(const Account &account, const Secret &secret, const NotificationRequest &request,
              const std::stop_token &cancel, const LastWord &lastWord, const Promise &promise);
    void warmUp(const Account &account);
    void read(const Account &account, const Secret &secret, const QUrl &url,
              const std::function<void(const Result<Answer> &, const wire::Heard &)> &done);
    void hear(const Account &account, const std::optional<wire::TimeTold> &told, const RoundTrip &trip,
              ServiceClock::Answer kind);

    std::unique_ptr<PostConnection> connectionTo(const Account &account);

    QObject *const onThread;
    WorkerThread lookUps{u"proxies"_s};
    std::unique_ptr<PostConnection> warm;
    std::shared_ptr<PostConnection> forReading; // each reading keeps its own connection alive
    QHash<QString, ServiceClock> clocks;        // keyed by account and host
    Deadlines deadlines;
};

std::unique_ptr<PostConnection> VerifyApi::Wire::connectionTo(const Account &account)
{
    auto ready = std::move(warm);
    if (ready && ready->serves(account) && ready->isFresh(deadlines.ahead))
        return ready;
    return PostConnection::to(account, lookUps);
}

void VerifyApi::Wire::send(const Account &account, const Secret &secret, const NotificationRequest &request,
                           const std::stop_token &cancel, const LastWord &lastWord, const Promise &promise)
{
    auto outgoing = OutgoingPost::create(account.host, request, wire::basicAuthorization(account.credential, secret));
    if (!outgoing)
        return settle(promise, notSent({Error::Kind::InvalidAddress, request.identity.toString(), {}}));
    auto connection = connectionTo(account);
    if (!connection)
        return settle(promise, notSent({Error::Kind::CaFileUnreadable, account.caFile, {}}));

    auto *post = new NotificationPost(std::move(connection), *std::move(outgoing), deadlines, lastWord, this);
    // The stop request may come on any thread, perhaps while `post` is being destroyed on this one.
    const auto stop = [guard = QPointer(post), context = onThread] {
        QMetaObject::invokeMethod(
            context,
            [guard] {
                if (guard)
                    guard->cancel();
            },
            Qt::QueuedConnection);
    };
    auto onStop = std::make_shared<std::stop_callback<std::function<void()>>>(cancel, stop);
    connect(post, &NotificationPost::ended, this,
            [this, post, onStop, promise, account, asked = steadyNow()](const SendResult &result) {
                post->deleteLater();
                hear(account, wire::timeTold(result.answer), {asked, steadyNow()}, ServiceClock::Answer::Fresh);
                settle(promise, result);
            });
    post->start();
}

void VerifyApi::Wire::warmUp(const Account &account)
{
    if (warm && warm->serves(account) && warm->isFresh(deadlines.ahead))
        return;
    warm = PostConnection::to(account, lookUps);
    if (warm)
        warm->open();
}

void VerifyApi::Wire::read(const Account &account, const Secret &secret, const QUrl &url,
                           const std::function<void(const Result<Answer> &, const wire::Heard &)> &done)
{
    const bool isUsable = forReading && forReading->serves(account) && forReading->isOnThisNetwork()
                          && forReading->state() != PostConnection::State::Failed;
    if (!isUsable)
        forReading = PostConnection::to(account, lookUps);
    if (!forReading)
        return done(Error{Error::Kind::CaFileUnreadable, account.caFile, {}}, {});

    QNetworkRequest request(url);
    request.setRawHeader("Authorization", wire::basicAuthorization(account.credential, secret));
    auto *reading = new Reading(forReading, request, deadlines, this);
    connect(reading, &Reading::ended, this, [this, reading, done, account](const Result<Answer> &answer) {
        reading->deleteLater();
        hear(account, reading->told(), reading->trip(), ServiceClock::Answer::MayBeStored);
        done(answer, {clocks.value(keyOf(account)), reading->trip()});
    });
    reading->start();
}

void VerifyApi::Wire::hear(const Account &account, const std::optional<wire::TimeTold> &told, const RoundTrip &trip,
                           ServiceClock::Answer kind)
{
    if (told && told->isAged)
        kind = ServiceClock::Answer::Aged;
    if (told)
        clocks[keyOf(account)].learn(told->time, trip, kind, QDateTime::currentDateTimeUtc());
}

VerifyApi::VerifyApi(Deadlines deadlines)
    : m_thread(u"verify"_s)
    , m_wire(std::make_unique<Wire>(m_thread.context(), deadlines))
{
}

VerifyApi::~VerifyApi()
{
    // Connections and posts belong to the network thread and are destroyed there; what still runs ends as cancelled.
    m_thread.post([this] {
        for (auto *post : m_wire->findChildren<NotificationPost *>(Qt::FindDirectChildrenOnly))
            post->cancel();
        for (auto *reading : m_wire->findChildren<Reading *>(Qt::FindDirectChildrenOnly))
            reading->cancel();
        m_wire.reset();
    });
    m_thread.finish();
}

QFuture<SendResult> VerifyApi::createNotification(const Account &account, const Secret &secret,
                                                  const NotificationRequest &request, const std::stop_token &cancel,
                                                  const LastWord &lastWord)
{
    auto promise = std::make_shared<QPromise<SendResult>>();
    promise->start();
    QFuture<SendResult> future = promise->future();
    m_thread.post([this, account, secret, request, cancel, lastWord, promise] {
        if (cancel.stop_requested())
            settle(promise, notSent({Error::Kind::Cancelled, {}, {}}));
        else
            m_wire->send(account, secret, request, cancel, lastWord, promise);
    });
    return future;
}

template<class T>
QFuture<Result<T>> VerifyApi::read(const Account &account, const Secret &secret, const std::optional<QUrl> &url,
                                   std::function<Result<T>(const Answer &, const wire::Heard &)> decode)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    const auto done = [promise, decode = std::move(decode)](const Result<Answer> &answer, const wire::Heard &heard) {
        promise->addResult(answer ? decode(answer.value(), heard) : Result<T>(answer.error()));
        promise->finish();
    };
    if (url)
        m_thread.post([this, account, secret, url, done] { m_wire->read(account, secret, *url, done); });
    else
        done(Error{Error::Kind::InvalidAddress, {}, {}}, {});
    return future;
}

QFuture<Result<Challenge>> VerifyApi::fetchChallenge(const Account &account, const Secret &secret,
                                                     const Customer &customer, const ChallengeSid &challenge)
{
    return read<Challenge>(account, secret, wire::challengeUrl(account.host, customer, challenge),
                           [challenge](const Answer &answer, const wire::Heard &heard) {
                               return wire::decodeChallenge(answer, challenge, heard);
                           });
}

QFuture<Result<Factor>> VerifyApi::fetchFactor(const Account &account, const Secret &secret, const Customer &customer,
                                               const FactorSid &factor)
{
    return read<Factor>(
        account, secret, wire::factorUrl(account.host, customer, factor),
        [factor](const Answer &answer, const wire::Heard &) { return wire::decodeFactor(answer, factor); });
}

QFuture<Result<ChallengePage>> VerifyApi::listPending(const Account &account, const Secret &secret,
                                                      const Customer &customer, const std::optional<QUrl> &from)
{
    return read<ChallengePage>(account, secret, from ? from : wire::pendingUrl(account.host, customer),
                               [host = account.host](const Answer &answer, const wire::Heard &heard) {
                                   return wire::decodePending(answer, host, heard);
                               });
}

QFuture<Result<QList<Service>>> VerifyApi::listServices(const Account &account, const Secret &secret)
{
    return read<QList<Service>>(account, secret, wire::servicesUrl(account.host),
                                [](const Answer &answer, const wire::Heard &) { return wire::decodeServices(answer); });
}

void VerifyApi::warmUp(const Account &account)
{
    m_thread.post([this, account] { m_wire->warmUp(account); });
}

void VerifyApi::dropConnections()
{
    m_thread.post([this] {
        m_wire->warm.reset();
        m_wire->forReading.reset();
    });
}

void VerifyApi::setDeadlines(Deadlines deadlines)
{
    m_thread.post([this, deadlines] { m_wire->deadlines = deadlines; });
}

} // namespace renotify
