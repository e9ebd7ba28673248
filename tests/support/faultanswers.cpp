// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultanswers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renotify {

QByteArray notificationJson()
{
    const QString digits = u"0123456789abcdef0123456789abcdef"_s;
    return QJsonDocument(QJsonObject{
                             {u"sid"_s, u"NT"_s + digits},
                             {u"account_sid"_s, u"AC"_s + digits},
                             {u"service_sid"_s, u"VA"_s + digits},
                             {u"entity_sid"_s, u"YE"_s + digits},
                             {u"identity"_s, u"ff483d1f-f591-4898-9942-837d2b1431d9"_s},
                             {u"challenge_sid"_s, u"YC"_s + digits},
                             {u"priority"_s, u"high"_s},
                             {u"ttl"_s, 300},
                             {u"date_created"_s, u"2026-01-01T12:00:00Z"_s},
                         })
        .toJson(QJsonDocument::Compact);
}

QByteArray twilioErrorJson(int status, int code)
{
    return QJsonDocument(QJsonObject{
                             {u"code"_s, code},
                             {u"message"_s, u"Played by the fault server"_s},
                             {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                             {u"status"_s, status},
                         })
        .toJson(QJsonDocument::Compact);
}

QByteArray jsonHeaders()
{
    return "Content-Type: application/json\r\n"
           "Twilio-Request-Id: RQ0123456789abcdef0123456789abcdef\r\n";
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
           + body;
}

QByteArray acceptedAnswer()
{
    return httpAnswer("201 Created", jsonHeaders(), notificationJson());
}

} // namespace renotify
