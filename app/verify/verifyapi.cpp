// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/verifyapi.h"

#include "verify/verifywire.h"

#include <QPointer>

#include <functional>
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

SendResult notSent(Error error)
{
    return {.outcome = Outcome::NotSent, .notification = {}, .error = std::move(error), .answer = {}, .timing = {}};
}

} // namespace

/// The part that lives on the network thread.
class VerifyApi::Wire : public QObject
{
public:
    Wire(QObject *thread, Deadlines first) : onThread(thread), deadlines(first) { moveToThread(thread->thread()); }

    void send(const Account &account, const Secret &secret, const NotificationRequest &request,
              const std::stop_token &cancel, const Promise &promise);
    void warmUp(const Account &account);

    std::unique_ptr<PostConnection> connectionTo(const Account &account);

    QObject *const onThread;
    WorkerThread lookUps{u"proxies"_s};
    std::unique_ptr<PostConnection> warm;
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
                           const std::stop_token &cancel, const Promise &promise)
{
    const auto url = wire::notificationsUrl(account.host, request);
    if (!url)
        return settle(promise, notSent({Error::Kind::InvalidAddress, request.identity.toString(), {}}));
    auto connection = connectionTo(account);
    if (!connection)
        return settle(promise, notSent({Error::Kind::CaFileUnreadable, account.caFile, {}}));

    QNetworkRequest networkRequest(*url);
    networkRequest.setRawHeader("Authorization", wire::basicAuthorization(account.credential, secret));
    auto *post = new NotificationPost(std::move(connection), networkRequest, wire::notificationForm(request), deadlines,
                                      this);
    // The stop request comes on any thread, maybe while `post` is being destroyed on this one.
    const auto stop = [guard = QPointer(post), context = onThread] {
        QMetaObject::invokeMethod(context, [guard] { if (guard) guard->cancel(); }, Qt::QueuedConnection);
    };
    auto onStop = std::make_shared<std::stop_callback<std::function<void()>>>(cancel, stop);
    connect(post, &NotificationPost::ended, this, [post, onStop, promise](const SendResult &result) {
        post->deleteLater();
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

VerifyApi::VerifyApi(Deadlines deadlines)
    : m_thread(u"verify"_s), m_wire(std::make_unique<Wire>(m_thread.context(), deadlines))
{
}

VerifyApi::~VerifyApi()
{
    // Connections and posts belong to the thread: they go there, and what still runs ends as cancelled.
    m_thread.post([this] {
        for (auto *post : m_wire->findChildren<NotificationPost *>(Qt::FindDirectChildrenOnly))
            post->cancel();
        m_wire.reset();
    });
    m_thread.finish();
}

QFuture<SendResult> VerifyApi::createNotification(const Account &account, const Secret &secret,
                                                  const NotificationRequest &request, std::stop_token cancel)
{
    auto promise = std::make_shared<QPromise<SendResult>>();
    promise->start();
    QFuture<SendResult> future = promise->future();
    m_thread.post([this, account, secret, request, cancel, promise] {
        if (cancel.stop_requested())
            settle(promise, notSent({Error::Kind::Cancelled, {}, {}}));
        else
            m_wire->send(account, secret, request, cancel, promise);
    });
    return future;
}

void VerifyApi::warmUp(const Account &account)
{
    m_thread.post([this, account] { m_wire->warmUp(account); });
}

void VerifyApi::dropConnections()
{
    m_thread.post([this] { m_wire->warm.reset(); });
}

void VerifyApi::setDeadlines(Deadlines deadlines)
{
    m_thread.post([this, deadlines] { m_wire->deadlines = deadlines; });
}

} // namespace renotify
