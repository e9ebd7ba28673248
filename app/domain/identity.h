// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace renotify {

/// The customer as the service knows them: the `Identity` path segment of the Verify API.
class Identity
{
public:
    static constexpr int longest = 1024; ///< characters; ours, so that a pasted document is no identity

    /// `text` without surrounding white space, case kept. Nothing for an empty or over-long text, for broken
    /// UTF-16, and for "." and "..": RFC 3986 makes those path steps, percent-encoded or not, so no URL can
    /// carry them and the request would reach another path.
    static std::optional<Identity> parse(QStringView text);

    const QString &toString() const { return m_text; }

    /// Whether it looks as Twilio describes identities (prose): 8 to 64 alphanumerics, separated by dashes.
    /// Others are sent all the same.
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
