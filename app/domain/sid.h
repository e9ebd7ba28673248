// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace renotify {

/// True for two capital letters followed by 32 hexadecimal digits, the shape of every Twilio SID.
bool hasSidShape(QStringView text);

/// A Twilio identifier of one kind. Kinds do not convert into each other.
/// The pattern is Twilio's: `^XX[0-9a-fA-F]{32}$`. Case is kept.
template<char First, char Second>
class Sid
{
public:
    static constexpr char prefix[] = {First, Second, '\0'};

    /// `text` without surrounding white space, or nothing if that is not a SID of this kind.
    static std::optional<Sid> parse(QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        if (!hasSidShape(trimmed) || !trimmed.startsWith(QLatin1StringView(prefix, 2)))
            return std::nullopt;
        return Sid(trimmed.toString());
    }

    const QString &toString() const { return m_text; }

    bool operator==(const Sid &) const = default;

private:
    explicit Sid(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

using AccountSid = Sid<'A', 'C'>;
using ApiKeySid = Sid<'S', 'K'>;
using ServiceSid = Sid<'V', 'A'>;
using EntitySid = Sid<'Y', 'E'>;
using FactorSid = Sid<'Y', 'F'>;
using ChallengeSid = Sid<'Y', 'C'>;
using NotificationSid = Sid<'N', 'T'>;

/// The user name for HTTP Basic: an account SID (with its auth token) or an API key SID (with its secret).
using CredentialSid = std::variant<ApiKeySid, AccountSid>;
std::optional<CredentialSid> parseCredentialSid(QStringView text);
QString toString(const CredentialSid &sid);

} // namespace renotify
