// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace renotify {

/// The customer as the service knows them: the path segment `Identity` of the Verify API.
class Identity
{
public:
    static constexpr int longest = 1024; ///< characters; our own limit, which keeps pasted documents out

    /// `text` without surrounding white space; case is kept. Returns nothing if the text is empty or too long, if its
    /// UTF-16 is broken, and for "." and "..": RFC 3986 makes those path steps, percent-encoded or not, so no URL can
    /// carry them and the request would go to another path.
    static std::optional<Identity> parse(QStringView text);

    const QString &toString() const { return m_text; }

    /// Whether it looks as Twilio's documentation describes identities: 8 to 64 alphanumerics, separated by dashes.
    /// Other identities are sent all the same.
    bool isUsual() const;

    bool operator==(const Identity &) const = default;

private:
    explicit Identity(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace renotify
