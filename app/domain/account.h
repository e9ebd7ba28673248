// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "domain/servicehost.h"
#include "domain/sid.h"

#include <QList>
#include <QString>

#include <chrono>

namespace renotify {

/// Everything about an account but its secret, which the credential store keeps under `id`.
struct Account
{
    enum class KeepSecret { InKeychain, ForThisSession };
    /// What it is told apart by at a glance; the window has a shade of each for light and dark.
    enum class Colour { None, Red, Orange, Green, Teal, Blue, Violet, Grey };

    QString id;   ///< ours, made once, never shown; the key of its secret
    QString name; ///< as people call it, unique
    CredentialSid credential;
    ServiceHost host = ServiceHost::twilio();
    KeepSecret keepSecret = KeepSecret::InKeychain;
    QString caFile; ///< PEM certificates trusted beside the system's; empty for none
    bool production = false;
    Colour colour = Colour::None;
    std::chrono::seconds coolDown{30}; ///< between two sends to the same identity
    std::chrono::seconds hold{0};      ///< before a send leaves, cancellable
    QList<Service> services{};         ///< as last fetched, for the form to offer

    bool operator==(const Account &) const = default;
};

/// Whether a send through the one is as good as through the other: the same way, the same secret, the same rules.
inline bool sendsAlike(const Account &a, Account b)
{
    b.name = a.name; // what people see, and what the form offers
    b.colour = a.colour;
    b.services = a.services;
    return a == b;
}

} // namespace renotify
