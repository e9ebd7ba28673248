// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "challengeserver.h"

#include "support/faultanswers.h"
#include "support/faultsocket.h"
#include "support/httprequestreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int life = 300; // seconds

QJsonObject challenge(int index)
{
    const QDateTime created = QDateTime::currentDateTimeUtc().addSecs(-10);
    return {{u"sid"_s, ChallengeServer::sid(index)},
            {u"status"_s, u"pending"_s},
            {u"responded_reason"_s, u"none"_s},
            {u"details"_s, QJsonObject{{u"message"_s, ChallengeServer::message(index)}}},
            {u"date_created"_s, created.toString(Qt::ISODate)},
            {u"expiration_date"_s, created.addSecs(life).toString(Qt::ISODate)}};
}

} // namespace

ChallengeServer::ChallengeServer()
    : m_listener([this](FaultSocket &socket, int) { serve(socket); })
{
}

ChallengeServer::~ChallengeServer()
{
    release();
}

QUrl ChallengeServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.port()));
}

QString ChallengeServer::sid(int index)
{
    return u"YC%1"_s.arg(index, 32, 16, QLatin1Char('0'));
}

QString ChallengeServer::message(int index)
{
    return u"Sign-in <b>number</b> %1"_s.arg(index);
}

void ChallengeServer::setPending(const QString &identity, int count)
{
    const std::lock_guard lock(m_mutex);
    m_pending[QUrl::toPercentEncoding(identity)] = count;
}

void ChallengeServer::refuse(int status, int code)
{
    const std::lock_guard lock(m_mutex);
    m_refusal = httpAnswer(QByteArray::number(status) + " Refused", jsonHeaders(), twilioErrorJson(status, code));
}

void ChallengeServer::refuseLater(int status, int code)
{
    const std::lock_guard lock(m_mutex);
    m_laterRefusal = httpAnswer(QByteArray::number(status) + " Refused", jsonHeaders(), twilioErrorJson(status, code));
}

void ChallengeServer::setPageSize(int size)
{
    const std::lock_guard lock(m_mutex);
    m_pageSize = size;
}

void ChallengeServer::setNextOrigin(const QByteArray &origin)
{
    const std::lock_guard lock(m_mutex);
    m_nextOrigin = origin;
}

void ChallengeServer::hold()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = true;
}

void ChallengeServer::release()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = false;
    m_released.notify_all();
}

QList<QByteArray> ChallengeServer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void ChallengeServer::serve(FaultSocket &socket)
{
    HttpRequestReader reader;
    for (;;) {
        while (reader.stage() != HttpRequestReader::Stage::Complete) {
            const QByteArray bytes = socket.read();
            if (bytes.isEmpty())
                return;
            reader.feed(bytes);
        }
        if (!socket.write(answer(reader.path())))
            return;
        reader.next();
    }
}

QByteArray ChallengeServer::answer(const QByteArray &target)
{
    std::unique_lock lock(m_mutex);
    m_asked += target;
    m_released.wait(lock, [this] { return !m_isHeld; });
    if (!m_refusal.isEmpty())
        return m_refusal;
    const QUrl url = QUrl::fromEncoded(target);
    const QByteArray path = target.left(target.indexOf('?'));
    const auto customer = m_pending.constFind(path.split('/').value(5));
    if (customer == m_pending.constEnd() || !path.endsWith("/Challenges"))
        return httpAnswer("404 Not Found", jsonHeaders(), twilioErrorJson(404, 20404));
    const int number = QUrlQuery(url).queryItemValue(u"Page"_s).toInt();
    return number > 0 && !m_laterRefusal.isEmpty() ? m_laterRefusal : page(path, number, *customer);
}

QByteArray ChallengeServer::page(const QByteArray &path, int number, int count)
{
    const int size = m_pageSize;
    QJsonArray shown;
    for (int i = number * size; i < std::min(count, (number + 1) * size); ++i)
        shown += challenge(i);
    QJsonObject meta{{u"key"_s, u"challenges"_s}, {u"next_page_url"_s, QJsonValue()}};
    if ((number + 1) * size < count) {
        const QByteArray origin = m_nextOrigin.isEmpty() ? url().toEncoded() : m_nextOrigin;
        meta[u"next_page_url"_s] = QString::fromLatin1(
            origin + path + "?Status=pending&Order=desc&PageSize=100&Page=" + QByteArray::number(number + 1));
    }
    return httpAnswer("200 OK", jsonHeaders(),
                      QJsonDocument(QJsonObject{{u"challenges"_s, shown}, {u"meta"_s, meta}}).toJson());
}

} // namespace renotify
