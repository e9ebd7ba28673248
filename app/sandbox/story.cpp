// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/story.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace renotify::sandbox {

namespace {

// Made before main(), which does no harm in the sandbox.
const QList<Story> all = {
    // clazy:exclude=non-pod-global-static
    {.identity = u"customer-approves"_s,
     .does = u"approves 2.5 s after a notification"_s,
     .device = u"Ada's iPhone 15"_s,
     .platform = u"apn"_s,
     .message = u"Sign in from Chrome, Berlin"_s,
     .customer = Story::Customer::Approves},
    {.identity = u"customer-denies"_s,
     .does = u"denies 2.5 s after a notification: not requested"_s,
     .device = u"Pixel 8 of Grace"_s,
     .platform = u"fcm"_s,
     .message = u"Sign in from Firefox, Lagos"_s,
     .customer = Story::Customer::Denies},
    {.identity = u"customer-ignores"_s,
     .does = u"does nothing until the challenge expires"_s,
     .device = u"Galaxy S23"_s,
     .platform = u"fcm"_s,
     .message = u"Sign in from Safari, Oslo"_s},
    {.identity = u"customer-spent"_s,
     .does = u"429, 60309: all 3 notifications are used"_s,
     .device = u"iPhone SE"_s,
     .platform = u"apn"_s,
     .message = u"Sign in from Edge, Toronto"_s,
     .alreadyUsed = 3},
    {.identity = u"customer-no-device"_s,
     .does = u"400, 60307: the device takes no push"_s,
     .device = u"Old tablet"_s,
     .platform = u"none"_s,
     .message = u"Sign in from Chrome, Quito"_s},
    {.identity = u"customer-slow"_s,
     .does = u"201, but the answer takes 5 s"_s,
     .device = u"Moto G"_s,
     .platform = u"fcm"_s,
     .message = u"Sign in from Opera, Hanoi"_s,
     .answer = Story::Answer::Slow},
    {.identity = u"customer-drops"_s,
     .does = u"counts the notification, then closes without an answer"_s,
     .device = u"iPhone 13 mini"_s,
     .platform = u"apn"_s,
     .message = u"Sign in from Vivaldi, Porto"_s,
     .answer = Story::Answer::Lost},
    {.identity = u"customer-throttled"_s,
     .does = u"429, 20429: not processed, try again later"_s,
     .device = u"Xperia 10"_s,
     .platform = u"fcm"_s,
     .message = u"Sign in from Chrome, Osaka"_s,
     .answer = Story::Answer::Throttled},
    {.identity = u"customer-missing"_s, .does = u"404, 20404: no such customer"_s, .exists = false},
    {.identity = u"customer ü/#50%+"_s,
     .does = u"approves as well, if its name is percent-encoded"_s,
     .device = u"Ümit's iPhone"_s,
     .platform = u"apn"_s,
     .message = u"Sign in from Chrome, İzmir"_s,
     .customer = Story::Customer::Approves},
};

} // namespace

QString fixedSid(const QString &prefix, const QString &seed)
{
    const QByteArray text = prefix.toUtf8() + ':' + seed.toUtf8();
    return prefix + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex());
}

QString randomSid(const QString &prefix)
{
    return prefix + QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
}

QString serviceSid()
{
    return fixedSid(u"VA"_s, u"Sandbox sign-in"_s);
}

QString Story::entitySid() const
{
    return fixedSid(u"YE"_s, identity);
}

QString Story::factorSid() const
{
    return fixedSid(u"YF"_s, identity);
}

QString Story::challengeSid() const
{
    return fixedSid(u"YC"_s, identity);
}

const QList<Story> &stories()
{
    return all;
}

std::optional<Story> callerStory(const QString &identity)
{
    static const QRegularExpression caller(u"^caller-([1-9][0-9]{0,3})\\z"_s);
    const auto match = caller.match(identity);
    if (!match.hasMatch())
        return std::nullopt;
    Story story{.identity = identity,
                .does = {},
                .device = u"A phone"_s,
                .platform = u"fcm"_s,
                .message = u"Sign in after the outage"_s,
                .customer = Story::Customer::Approves};
    switch (match.captured(1).toInt() % 10) {
    case 3:
        story.customer = Story::Customer::Denies;
        break;
    case 5:
        story.customer = Story::Customer::Ignores;
        break;
    case 8:
        story.platform = u"none"_s;
        break;
    default:
        break;
    }
    return story;
}

} // namespace renotify::sandbox
