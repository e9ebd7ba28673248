// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sid.h"

#include <algorithm>

namespace renotify {

namespace {

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

bool hasSidShape(QStringView text)
{
    return text.size() == 34 && isCapital(text[0]) && isCapital(text[1])
           && std::all_of(text.begin() + 2, text.end(), isHexDigit);
}

std::optional<CredentialSid> parseCredentialSid(QStringView text)
{
    if (const auto key = ApiKeySid::parse(text))
        return *key;
    if (const auto account = AccountSid::parse(text))
        return *account;
    return std::nullopt;
}

QString toString(const CredentialSid &sid)
{
    return std::visit([](const auto &kind) { return kind.toString(); }, sid);
}

} // namespace renotify
