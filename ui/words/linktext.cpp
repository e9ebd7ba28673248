// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/linktext.h"

#include <QCoreApplication>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::LinkWords)
};

constexpr qsizetype longestKey = 32; // characters; the link's author chose the key, and may not say more here

QString shown(const QString &key)
{
    return key.size() > longestKey ? key.first(longestKey) + u'…' : key;
}

} // namespace

QString linkFault(const SendLink &link)
{
    switch (link.fault) {
    case SendLink::Fault::None:
        return {};
    case SendLink::Fault::NotOurs:
        return LinkWords::tr("It is not a Renotify link, which starts with renotify:send?");
    case SendLink::Fault::TooLong:
        return LinkWords::tr("It is too long.");
    case SendLink::Fault::Unreadable:
        return LinkWords::tr("It contains unreadable or invisible characters.");
    case SendLink::Fault::UnknownKey:
        return link.key.isEmpty() ? LinkWords::tr("It contains a setting without a name.")
                                  : LinkWords::tr("It contains a setting that links aren’t allowed to set: “%1”.")
                                        .arg(shown(link.key));
    case SendLink::Fault::DuplicateKey:
        return LinkWords::tr("It contains the same setting twice: “%1”.").arg(shown(link.key));
    case SendLink::Fault::BadService:
        return LinkWords::tr("Its service is not a valid service SID.");
    case SendLink::Fault::BadIdentity:
        return LinkWords::tr("Its identity cannot be sent.");
    case SendLink::Fault::BadChallenge:
        return LinkWords::tr("Its challenge is not a valid challenge SID.");
    case SendLink::Fault::BadTtl:
        return LinkWords::tr("Its time to live is not between 0 and 300 seconds.");
    case SendLink::Fault::BadReason:
        return LinkWords::tr("Its reason is too long.");
    case SendLink::Fault::Empty:
        return LinkWords::tr("It is empty.");
    }
    Q_UNREACHABLE();
}

QList<LinkTemplate> linkTemplates(const QString &service)
{
    // The requester's external id and the ticket number are fields of the systems; each team numbers its other fields.
    const QString head = u"renotify:send?service="_s + service;
    return {
        {u"Zendesk"_s, head
                           + u"&identity={{ticket.requester.external_id}}&challenge={{ticket.ticket_field_CHALLENGE}}"
                             "&reason={{ticket.id}}"_s},
        {u"Jira"_s,
         head
             + u"&identity={{issue.customfield_IDENTITY.urlEncode}}&challenge={{issue.customfield_CHALLENGE}}"
               "&reason={{issue.key}}"_s},
        {u"Front"_s, head + u"&identity={{IDENTITY}}&challenge={{CHALLENGE}}&reason={{conversation.ticket_id}}"_s},
        {LinkWords::tr("Plain text"), head + u"&identity=IDENTITY&challenge=CHALLENGE&ttl=120&reason=TICKET"_s}};
}

} // namespace renotify
