// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sendlink.h"

#include "domain/percent.h"

#include <QSet>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

using Fault = SendLink::Fault;

/// People must see everything that they send: no control characters, no change of direction, nothing without a glyph.
bool canBeSeen(QStringView text)
{
    return std::ranges::all_of(text.toUcs4(), [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        const bool isBreak = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        return QChar::isPrint(c) && !isBreak && category != QChar::Other_Format && c != QChar::ReplacementCharacter;
    });
}

std::optional<QString> decoded(QStringView part)
{
    const auto text = percentDecoded(part);
    return text && canBeSeen(*text) ? text : std::nullopt;
}

std::optional<Ttl> ttlFrom(const QString &text)
{
    const bool isPlain = text.size() <= 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlain ? Ttl::from(text.toInt()) : std::nullopt;
}

template<class T>
Fault take(std::optional<T> value, std::optional<T> &place, Fault otherwise)
{
    place = std::move(value);
    return place ? Fault::None : otherwise;
}

Fault takeValue(SendLink &link, QStringView key, const QString &value)
{
    if (key == "service"_L1)
        return take(ServiceSid::parse(value), link.service, Fault::BadService);
    if (key == "identity"_L1)
        return take(Identity::parse(value), link.identity, Fault::BadIdentity);
    if (key == "challenge"_L1)
        return take(ChallengeSid::parse(value), link.challenge, Fault::BadChallenge);
    if (key == "ttl"_L1)
        return take(ttlFrom(value), link.ttl, Fault::BadTtl);
    const bool isShort = value.size() <= SendLink::longestReason;
    return take(isShort ? std::optional(value) : std::nullopt, link.reason, Fault::BadReason);
}

Fault takePair(SendLink &link, QStringView pair, QSet<QString> &seen)
{
    const qsizetype equals = pair.indexOf(u'=');
    const auto key = decoded(equals < 0 ? pair : pair.first(equals));
    const auto value = decoded(equals < 0 ? QStringView() : pair.sliced(equals + 1));
    if (!key || !value)
        return Fault::Unreadable;
    static const QSet<QString> known{u"service"_s, u"identity"_s, u"challenge"_s, u"ttl"_s, u"reason"_s};
    link.key = *key;
    if (!known.contains(*key))
        return Fault::UnknownKey;
    if (seen.contains(*key))
        return Fault::DuplicateKey;
    link.key.clear();
    seen.insert(*key);
    return value->isEmpty() ? Fault::None : takeValue(link, *key, *value); // a ticket's field may be empty
}

SendLink refused(Fault fault, const QString &key = {})
{
    SendLink link;
    link.fault = fault;
    link.key = key;
    return link;
}

} // namespace

SendLink SendLink::parse(const QString &text)
{
    constexpr auto head = "renotify:send"_L1;
    if (!text.startsWith(head, Qt::CaseInsensitive))
        return refused(Fault::NotOurs);
    if (text.size() > longest)
        return refused(Fault::TooLong);
    const QStringView rest = QStringView(text).sliced(head.size());
    if (rest.isEmpty())
        return refused(Fault::Empty);
    if (rest[0] != u'?')
        return refused(Fault::NotOurs);
    const QStringView query = rest.sliced(1);
    if (query.contains(u'#') || query.contains(u' ') || !canBeSeen(query))
        return refused(Fault::Unreadable);

    SendLink link;
    QSet<QString> seen;
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        if (const Fault fault = takePair(link, pair, seen); fault != Fault::None)
            return refused(fault, link.key);
    }
    const bool says = link.service || link.identity || link.challenge || link.ttl || link.reason;
    return says ? link : refused(Fault::Empty);
}

} // namespace renotify
