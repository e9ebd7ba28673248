// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace renotify {

/// How long Twilio keeps trying to deliver the push: 0 to 300 seconds (Twilio's documentation). 0 means one attempt
/// now, without keeping the push for a device that is offline. No Ttl at all means the service's default of 300.
class Ttl
{
public:
    static constexpr int least = 0;
    static constexpr int most = 300;

    static std::optional<Ttl> from(int seconds)
    {
        if (seconds < least || seconds > most)
            return std::nullopt;
        return Ttl(seconds);
    }

    int seconds() const { return m_seconds; }

    bool operator==(const Ttl &) const = default;

private:
    explicit Ttl(int seconds)
        : m_seconds(seconds)
    {
    }

    int m_seconds;
};

} // namespace renotify
