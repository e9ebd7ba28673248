// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/identity.h"

#include <algorithm>

namespace renotify {

std::optional<Identity> Identity::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest || !trimmed.isValidUtf16())
        return std::nullopt;
    if (trimmed == u"." || trimmed == u"..")
        return std::nullopt;
    return Identity(trimmed.toString());
}

bool Identity::isUsual() const
{
    const auto alphanumeric = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    return m_text.size() >= 8 && m_text.size() <= 64 && alphanumeric(m_text.front()) && alphanumeric(m_text.back())
           && std::all_of(m_text.begin(), m_text.end(), [&](QChar c) { return c == u'-' || alphanumeric(c); });
}

} // namespace renotify
