// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realistic.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr qint64 threeYears = qint64(3) * 365 * 86'400'000;

constexpr std::array syllables{"ba", "ce", "di", "fo", "gu", "ka", "le", "mi",
                               "no", "pu", "ra", "se", "ti", "vo", "zu"};

struct Refusal
{
    int status;
    int code;
    const char16_t *message;
};

constexpr std::array refusals{
    Refusal{429, 60309, u"Max number of notifications for the challenge reached"},
    Refusal{404, 20404, u"The requested resource was not found"},
    Refusal{400, 60307, u"Notification platform is none, the factor cannot get a push"},
    Refusal{429, 20429, u"Too many concurrent requests"},
    Refusal{401, 20003, u"Authenticate"},
};

} // namespace

QString RealisticSends::hex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(m_random.generate(), 16).rightJustified(8, u'0');
    return text.first(digits);
}

QString RealisticSends::identity()
{
    // Every customer calls about five times.
    QRandomGenerator customer(m_random.bounded(quint32(std::max(1, m_rows / 10))));
    const auto part = [&customer] { return QString::number(customer.generate(), 16).rightJustified(8, u'0'); };
    return u"%1-%2-%3-%4-%5"_s.arg(part(), part().first(4), part().first(4), part().first(4), part() + part().first(4));
}

QString RealisticSends::reason()
{
    if (m_random.bounded(4) == 0)
        return u""_s;
    QString text = u"INC-%1"_s.arg(m_random.bounded(1'000'000));
    for (int words = m_random.bounded(8); words > 0; --words) {
        // Small numbers are drawn more often, because some words are more frequent.
        const int word = m_random.bounded(m_random.bounded(1, 3000));
        text += u' ';
        for (int rest = word + 1; rest > 0; rest /= int(syllables.size()))
            text += QLatin1StringView(syllables.at(size_t(rest) % syllables.size()));
    }
    return text;
}

void RealisticSends::beginChallenge()
{
    m_account = std::min(m_random.bounded(12), m_random.bounded(12));
    const QString service = u"VA%1"_s.arg(m_account * 3 + m_random.bounded(3), 32, 16, QChar(u'0'));
    m_request = NotificationRequest{*ServiceSid::parse(service), *Identity::parse(identity()),
                                    *ChallengeSid::parse(u"YC"_s + hex(32)), Ttl::from(m_random.bounded(301))};
    m_left = 1 + m_random.bounded(3) * m_random.bounded(2);
    m_end.reset();
    const int drawn = m_random.bounded(100);
    if (drawn < 85) {
        const auto status = drawn < 60   ? ChallengeStatus::Approved
                            : drawn < 65 ? ChallengeStatus::Denied
                                         : ChallengeStatus::Expired;
        m_end = ChallengeEnd{status, u"none"_s, m_startedAt.addMSecs(m_random.bounded(1000, 240'000)),
                             m_startedAt.addMSecs(241'000)};
    }
}

Attempt RealisticSends::next()
{
    m_startedAt = m_startedAt.addMSecs(m_random.bounded(qint64(2) * std::max<qint64>(1, threeYears / m_rows)));
    if (m_left == 0)
        beginChallenge();
    --m_left;
    Attempt attempt{++m_id,
                    m_startedAt,
                    u"account-%1"_s.arg(m_account, 36, 10, QChar(u'0')),
                    u"Acme %1"_s.arg(m_account),
                    u"https://verify.twilio.com"_s,
                    *m_request,
                    reason(),
                    u"operator%1"_s.arg(m_random.bounded(30)),
                    {}};
    end(attempt);
    attempt.challengeEnd = m_end;
    return attempt;
}

void RealisticSends::end(Attempt &attempt)
{
    const qint64 took = m_random.bounded(80, 200) + m_random.bounded(m_random.bounded(1, 4000));
    attempt.result.timing = {4, 6, std::nullopt, 7, took - 1, took};
    const int drawn = m_random.bounded(100);
    if (drawn < 88)
        return accept(attempt);
    if (drawn < 96)
        return reject(attempt);
    attempt.result.outcome = drawn < 99 ? Outcome::NotSent : Outcome::Unknown;
    const auto kind = drawn < 99 ? Error::Kind::HostNotFound : Error::Kind::ConnectionLost;
    attempt.result.error = Error{kind, u"verify.twilio.com"_s, {}};
}

void RealisticSends::accept(Attempt &attempt)
{
    const QString sid = u"NT"_s + hex(32);
    const QJsonObject json{{u"sid"_s, sid},
                           {u"account_sid"_s, u"AC%1"_s.arg(m_account, 32, 16, QChar(u'0'))},
                           {u"service_sid"_s, attempt.request.service.toString()},
                           {u"entity_sid"_s, u"YE"_s + hex(32)},
                           {u"identity"_s, attempt.request.identity.toString()},
                           {u"challenge_sid"_s, attempt.request.challenge.toString()},
                           {u"priority"_s, u"high"_s},
                           {u"ttl"_s, attempt.request.ttl->seconds()},
                           {u"date_created"_s, attempt.startedAt.toString(Qt::ISODate)}};
    attempt.result.outcome = Outcome::Accepted;
    attempt.result.notification = Notification::fromJson(json);
    attempt.result.requestId = u"RQ"_s + hex(32);
    attempt.result.answer = {201,
                             u"Created"_s,
                             {{"Content-Type", "application/json"},
                              {"Twilio-Request-Id", attempt.result.requestId.toLatin1()},
                              {"Twilio-Request-Duration", "0.113"},
                              {"Twilio-Concurrent-Requests", "1"},
                              {"Access-Control-Allow-Origin", "*"}, // this and the next four: Twilio's OpenAPI file
                              {"Access-Control-Allow-Methods", "POST, OPTIONS"},
                              {"Access-Control-Allow-Headers", "Content-Type, Authorization"},
                              {"Access-Control-Allow-Credentials", "true"},
                              {"Access-Control-Expose-Headers", "X-Custom-Header1, X-Custom-Header2"},
                              {"Date", "Thu, 01 Jan 2026 10:00:00 GMT"}},
                             QJsonDocument(json).toJson(QJsonDocument::Compact),
                             false};
}

void RealisticSends::reject(Attempt &attempt)
{
    const Refusal &refusal = refusals.at(size_t(m_random.bounded(int(refusals.size()))));
    const QString message = QString::fromUtf16(refusal.message);
    attempt.result.outcome = Outcome::Rejected;
    attempt.result.error = Error{
        Error::Kind::Api,
        {},
        ApiError{
            refusal.status, refusal.code, message, u"https://www.twilio.com/docs/errors/%1"_s.arg(refusal.code), {}}};
    attempt.result.requestId = u"RQ"_s + hex(32);
    attempt.result.answer = {
        refusal.status,
        u"Refused"_s,
        {{"Content-Type", "application/json"}, {"Twilio-Request-Id", attempt.result.requestId.toLatin1()}},
        "{\"code\": 0, \"message\": \"" + message.toUtf8() + "\"}",
        false};
}

} // namespace renotify
