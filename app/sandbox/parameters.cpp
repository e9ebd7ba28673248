// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/parameters.h"

#include <algorithm>

namespace renotify::sandbox {

QString percentDecoded(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

Parameters Parameters::decode(const QByteArray &encoded)
{
    Parameters parameters;
    for (QByteArray pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        const QString name = percentDecoded(equals < 0 ? pair : pair.left(equals));
        const QString value = equals < 0 ? QString() : percentDecoded(pair.mid(equals + 1));
        parameters.m_values[name].append(value);
    }
    return parameters;
}

std::optional<int> Parameters::number(const QString &name, int least, int most, int otherwise) const
{
    if (!has(name))
        return otherwise;
    const QString text = value(name);
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!digits || !ok || number < least || number > most)
        return std::nullopt;
    return number;
}

} // namespace renotify::sandbox
