// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/details.h"

/// How the tests of Details write texts and what is found in them.
namespace renotify {

using namespace Qt::StringLiterals;

inline const QString service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s;
inline const QString challenge = u"YCbd26509d05bb40d6b067c59390b732c6"_s;
inline const QString digits = u"0123456789abcdef0123456789abcdef"_s;
inline const QList<std::pair<QString, QString>> names{{u"{S}"_s, service},
                                                      {u"{C}"_s, challenge},
                                                      {u"{S2}"_s, u"VA"_s + digits},
                                                      {u"{C2}"_s, u"YC"_s + digits},
                                                      {u"{A}"_s, u"AC"_s + digits},
                                                      {u"{K}"_s, u"SK"_s + digits},
                                                      {u"{E}"_s, u"YE"_s + digits},
                                                      {u"{F}"_s, u"YF"_s + digits},
                                                      {u"{N}"_s, u"NT"_s + digits},
                                                      {u"{R}"_s, u"RQ"_s + digits},
                                                      {u"{U}"_s, u"ff483d1f-f591-4898-9942-837d2b1431d9"_s},
                                                      {u"{H}"_s, digits + digits}};

inline QString whole(QString text)
{
    for (const auto &[name, value] : names)
        text.replace(name, value);
    return text;
}

inline QString shortened(QString text)
{
    for (const auto &[name, value] : names)
        text.replace(value, name);
    return text;
}

template<class List, class Write>
inline QString written(const List &list, Write write)
{
    QStringList texts;
    for (const auto &entry : list)
        texts += write(entry);
    return texts.isEmpty() ? u"-"_s : texts.join(u'/');
}

inline QString summary(const Details &details)
{
    const auto text = [](const auto &value) { return value.toString(); };
    QStringList parts{written(details.services, text), written(details.identities, text),
                      written(details.challenges, text),
                      written(details.ttls, [](Ttl ttl) { return QString::number(ttl.seconds()); })};
    for (const QString &sid : details.otherSids)
        parts += u'+' + sid;
    for (const QString &sid : details.brokenSids)
        parts += u'!' + sid;
    for (const qint64 ttl : details.refusedTtls)
        parts += u'~' + QString::number(ttl);
    for (const Details::Unreadable &each : details.unreadable)
        parts += u'?' + each.text;
    for (const QString &ticket : details.tickets)
        parts += u'#' + ticket;
    return shortened(parts.join(u' '));
}

} // namespace renotify
