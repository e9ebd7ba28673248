// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/notificationpost.h"

#include "verify/headernames.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAhead = 64 * 1024;

} // namespace

NotificationPost::NotificationPost(std::unique_ptr<PostConnection> connection, OutgoingPost post, Deadlines deadlines,
                                   LastWord lastWord, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_request(std::move(post.request))
    , m_body(std::move(post.form), nullptr)
    , m_lastWord(std::move(lastWord))
{
    m_request.setSslConfiguration(m_connection->tls());
    m_connectTimer.setSingleShot(true);
    m_connectTimer.setInterval(deadlines.connect);
    m_wholeTimer.setSingleShot(true);
    m_wholeTimer.setInterval(deadlines.whole);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { end(Exchange::EndedBy::ConnectDeadline); });
    connect(&m_wholeTimer, &QTimer::timeout, this, [this] { end(Exchange::EndedBy::WholeDeadline); });
    connect(m_connection.get(), &PostConnection::settled, this, &NotificationPost::askToLeave);
}

NotificationPost::~NotificationPost()
{
    delete m_reply; // while the connection and the body still exist
}

void NotificationPost::start()
{
    m_clock.start();
    m_connectTimer.start();
    m_wholeTimer.start();
    if (m_connection->state() != PostConnection::State::Opening)
        m_connection->open();
}

void NotificationPost::cancel()
{
    end(Exchange::EndedBy::Cancel);
}

void NotificationPost::askToLeave()
{
    if (m_ended)
        return;
    m_connectTimer.stop();
    if (m_connection->state() == PostConnection::State::Failed) {
        end(Exchange::EndedBy::Itself);
        return;
    }
    m_timing.connected = m_clock.elapsed();
    if (!m_lastWord)
        return post();
    m_lastWord(this, [this](const std::optional<Error> &refusal) {
        if (m_ended)
            return;
        if (refusal)
            refuse(*refusal);
        else
            post();
    });
}

void NotificationPost::refuse(const Error &error)
{
    m_ended = true;
    m_wholeTimer.stop();
    m_body.withdraw();
    m_timing.finished = m_clock.elapsed();
    emit ended({.outcome = Outcome::NotSent, .notification = {}, .error = error, .answer = {}, .timing = m_timing});
}

void NotificationPost::post()
{
    m_reply = m_connection->network().post(m_request, &m_body);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_timing.sent = m_clock.elapsed(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NotificationPost::readMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &NotificationPost::readBody);
    connect(m_reply, &QNetworkReply::finished, this, [this] { end(Exchange::EndedBy::Itself); });
}

void NotificationPost::readMetaData()
{
    if (!m_timing.firstByte)
        m_timing.firstByte = m_clock.elapsed();
    m_answer.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reasonPhrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    m_answer.headers = headersOf(*m_reply);
}

void NotificationPost::readBody()
{
    const qint64 room = longestBody - m_answer.body.size();
    m_answer.body += m_reply->read(room);
    m_answer.bodyCut = m_reply->bytesAvailable() > 0;
    if (m_answer.bodyCut)
        end(Exchange::EndedBy::TooLarge);
}

/// Qt reports too late that a request was sent (its signals are queued, and never come for an empty body). What can be
/// trusted is what Qt has read from us: see OneShotBody.
Exchange::Reach NotificationPost::reach() const
{
    if (!m_reply)
        return Exchange::Reach::Impossible;
    if (m_body.wasTouched())
        return Exchange::Reach::Possible;
    if (m_body.size() > 0)
        return Exchange::Reach::Impossible;
    // Nothing was read because there is no body. The connection was open. If it was lost unnoticed and could not be
    // opened again, one of these two errors says so; a request that was lost would have asked for the body again.
    const bool neverConnected = m_reply->error() == QNetworkReply::ConnectionRefusedError
                                || m_reply->error() == QNetworkReply::HostNotFoundError;
    return neverConnected ? Exchange::Reach::Impossible : Exchange::Reach::Possible;
}

void NotificationPost::end(Exchange::EndedBy by)
{
    if (m_ended)
        return;
    m_ended = true;
    m_connectTimer.stop();
    m_wholeTimer.stop();

    m_body.withdraw();

    Exchange exchange;
    exchange.endedBy = by;
    exchange.reach = reach();
    exchange.tlsErrors = m_connection->tlsErrors();
    exchange.proxy = m_connection->proxy();
    if (m_reply) {
        readMetaData();
        if (m_reply->isReadable() && m_answer.body.size() < longestBody)
            m_answer.body += m_reply->read(longestBody - m_answer.body.size());
        exchange.networkError = m_reply->error();
        exchange.errorString = m_reply->errorString();
        exchange.redirectTarget = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        m_reply->disconnect(this);
        m_reply->abort();
    } else {
        exchange.networkError = m_connection->error();
        exchange.errorString = m_connection->errorString();
    }
    m_timing.finished = m_clock.elapsed();
    exchange.answer = std::move(m_answer);
    const auto judge = [timing = m_timing](Exchange clean) {
        SendResult result = std::move(clean).judge();
        result.timing = timing;
        return result;
    };
    m_redactor.clean(std::move(exchange), m_request.rawHeader("Authorization"), this, judge,
                     [this](const SendResult &result) { emit ended(result); });
}

} // namespace renotify
