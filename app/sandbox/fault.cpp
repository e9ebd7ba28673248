// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/fault.h"

using namespace Qt::StringLiterals;

namespace renotify::sandbox {

namespace {

HttpAnswer refused(int status, int code, const QString &message)
{
    return {.body = {{u"code"_s, code},
                     {u"message"_s, message},
                     {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                     {u"status"_s, status}},
            .status = status};
}

HttpAnswer refused(int status, int code, const QString &message, const QByteArray &header, const QByteArray &value)
{
    HttpAnswer answer = refused(status, code, message);
    answer.headers.append({header, value});
    return answer;
}

} // namespace

HttpAnswer refusal(Fault fault, const QString &subject)
{
    switch (fault) {
    case Fault::Unauthorized:
        return refused(401, 20003, u"Authenticate"_s, "WWW-Authenticate", "Basic realm=\"Twilio API\"");
    case Fault::NotFound:
        return refused(404, 20404, u"The requested resource %1 was not found"_s.arg(subject));
    case Fault::MethodNotAllowed:
        return refused(405, 20004, u"Method not allowed"_s, "Allow", subject.toLatin1());
    case Fault::InvalidParameter:
        return refused(400, 60200, u"Invalid parameter: %1"_s.arg(subject));
    case Fault::TooManyRequests:
        return refused(429, 20429, u"Too many requests"_s, "Retry-After",
                       subject.isEmpty() ? QByteArray("1") : subject.toLatin1());
    case Fault::NoDevice:
        return refused(400, 60307, u"Factor's notification platform is none"_s);
    case Fault::Spent:
        return refused(429, 60309, u"Max number of notifications for the challenge reached"_s);
    case Fault::Answered:
        return refused(403, 60322, u"Challenge already responded"_s);
    case Fault::Expired:
        return refused(403, 60323, u"Challenge expired"_s);
    }
    Q_UNREACHABLE();
}

} // namespace renotify::sandbox
