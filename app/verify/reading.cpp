// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/reading.h"

#include "verify/headernames.h"
#include "verify/verifywire.h"

namespace renotify {

namespace {

constexpr qsizetype longestBody = NotificationPost::longestBody;
constexpr qint64 readStep = 256 * 1024;

void prepare(QNetworkRequest &request, const PostConnection &connection)
{
    request.setSslConfiguration(connection.tls());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // otherwise Qt offers gzip, and a compression bomb could come
    request.setRawHeader("User-Agent", wire::userAgent());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

} // namespace

Reading::Reading(std::shared_ptr<PostConnection> connection, const QNetworkRequest &request, Deadlines deadlines,
                 QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_request(request)
{
    prepare(m_request, *m_connection);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadlines.whole);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Exchange::EndedBy::WholeDeadline); });
    connect(m_connection.get(), &PostConnection::settled, this, &Reading::get);
}

Reading::~Reading()
{
    delete m_reply; // while the connection still exists
}

void Reading::start()
{
    m_deadline.start();
    if (m_connection->state() == PostConnection::State::Closed)
        m_connection->open();
    else if (m_connection->state() != PostConnection::State::Opening)
        QMetaObject::invokeMethod(this, &Reading::get, Qt::QueuedConnection);
}

void Reading::get()
{
    if (m_ended || m_reply)
        return;
    if (m_connection->state() == PostConnection::State::Failed) {
        end(Exchange::EndedBy::Itself);
        return;
    }
    m_trip.asked = steadyNow();
    m_reply = m_connection->network().get(m_request);
    m_reply->setReadBufferSize(readStep);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_trip.answered = steadyNow(); });
    connect(m_reply, &QNetworkReply::readyRead, this, &Reading::readBody);
    connect(m_reply, &QNetworkReply::finished, this, [this] { end(Exchange::EndedBy::Itself); });
}

void Reading::readBody()
{
    m_body += m_reply->read(longestBody - m_body.size());
    if (m_reply->bytesAvailable() > 0)
        end(Exchange::EndedBy::TooLarge);
}

void Reading::end(Exchange::EndedBy by)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();

    Exchange exchange;
    exchange.endedBy = by;
    exchange.reach = m_reply ? Exchange::Reach::Possible : Exchange::Reach::Impossible;
    exchange.tlsErrors = m_connection->tlsErrors();
    exchange.proxy = m_connection->proxy();
    if (m_reply) {
        if (m_reply->isReadable() && m_body.size() < longestBody)
            m_body += m_reply->read(longestBody - m_body.size());
        exchange.answer = {.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                           .reasonPhrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString(),
                           .headers = headersOf(*m_reply),
                           .body = m_body,
                           .bodyCut = by == Exchange::EndedBy::TooLarge};
        exchange.networkError = m_reply->error();
        exchange.errorString = m_reply->errorString();
        exchange.redirectTarget = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        m_reply->disconnect(this);
        m_reply->abort();
    } else {
        exchange.networkError = m_connection->error();
        exchange.errorString = m_connection->errorString();
    }
    m_told = wire::timeTold(exchange.answer);
    const auto judge = [](const Exchange &clean) {
        const auto error = clean.readingError();
        return error ? Result<Answer>(*error) : Result<Answer>(clean.answer);
    };
    m_redactor.clean(std::move(exchange), m_request.rawHeader("Authorization"), this, judge,
                     [this](const Result<Answer> &answer) { emit ended(answer); });
}

} // namespace renotify
