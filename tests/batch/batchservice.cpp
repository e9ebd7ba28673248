// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchservice.h"

#include "sandbox/fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

using namespace sandbox;

BatchService::BatchService()
    : m_front([this](const HttpRequest &request) { return answer(request); })
{
    m_clock.start();
    if (!m_front.listenLocally(0))
        m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_front.serverPorts().value(0)));
}

QString BatchService::challengeOf(const QString &identity)
{
    return fixedSid(u"YC"_s, identity);
}

QStringList BatchService::pushed() const
{
    QStringList all;
    for (const Push &push : pushes)
        all << push.identity;
    return all;
}

int BatchService::mostPushesToOne() const
{
    QHash<QString, int> counts;
    int most = 0;
    for (const Push &push : pushes)
        most = std::max(most, ++counts[push.challenge]);
    return most;
}

BatchService::Answer BatchService::push(const sandbox::Challenge &challenge)
{
    Push push{challenge.story->identity, challenge.sid, now(), 201, 0};
    Answer answer{Shapes(m_url, {}).notification(challenge, 300, QDateTime::currentDateTimeUtc()), 201};
    if (const auto other = onPush ? onPush(push.identity) : std::nullopt)
        answer = *other;
    push.status = answer.lost ? 0 : answer.status;
    push.code = answer.body[u"code"_s].toInt();
    pushes << push;
    return answer;
}

BatchService::Answer BatchService::answer(const HttpRequest &request)
{
    const QStringList &path = request.path; // v2 Services VA… Entities ID Challenges YC… Notifications
    if (path.value(5) == "Challenges"_L1 && path.value(7) != "Notifications"_L1)
        ++looks;
    if (const auto other = onAny ? onAny() : std::nullopt)
        return *other;
    Story story{.identity = path.value(4), .does = {}};
    const Person person = persons.value(story.identity);
    story.device = u"a phone"_s;
    story.platform = person.platform;
    story.customer = person.status == Status::Denied ? Story::Customer::Denies : Story::Customer::Approves;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isAnswered = person.status == Status::Approved || person.status == Status::Denied;
    const sandbox::Challenge challenge{
        .sid = challengeOf(story.identity),
        .story = &story,
        .message = u"Sign in"_s,
        .fields = {},
        .created = m_begin.addSecs(-60),
        .expires = person.status == Status::Expired ? m_begin.addSecs(-1) : m_begin.addMSecs(person.life.count()),
        .answered = isAnswered ? m_begin.addSecs(-2) : QDateTime()};
    const Shapes shapes(m_url, fixedSid(u"AC"_s, {}));
    if (path.value(5) == "Factors"_L1)
        return {shapes.factor(story)};
    if (path.value(7) == "Notifications"_L1)
        return push(challenge);
    if (path.value(5) != "Challenges"_L1)
        return refusal(Fault::NotFound, path.join(u'/'));
    if (path.size() > 6)
        return path.value(6) == challenge.sid ? Answer{shapes.challenge(challenge, now)}
                                              : refusal(Fault::NotFound, path.join(u'/'));
    QJsonArray list;
    if (person.hasChallenge)
        list << shapes.challenge(challenge, now);
    return {{{u"challenges"_s, list},
             {u"meta"_s, QJsonObject{{u"key"_s, u"challenges"_s}, {u"page_size"_s, 50}, {u"page"_s, 0}}}}};
}

} // namespace renotify
