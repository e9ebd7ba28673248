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

/// Everything about an account except its secret, which the credential store keeps under `id`.
struct Account
{
    enum class KeepSecret { InKeychain, ForThisSession };
    /// The colour that tells accounts apart at a glance. The window has a light and a dark shade of each.
    enum class Colour { None, Red, Orange, Green, Teal, Blue, Violet, Grey };

    QString id;   ///< made by us once and never shown; the key of the account's secret
    QString name; ///< the name that people use; unique
    CredentialSid credential;
    ServiceHost host = ServiceHost::twilio();
    KeepSecret keepSecret = KeepSecret::InKeychain;
    QString caFile; ///< PEM certificates to trust besides the system's; empty if none
    bool production = false;
    Colour colour = Colour::None;
    std::chrono::seconds coolDown{30}; ///< between two sends to the same identity
    std::chrono::seconds hold{0};      ///< how long a send waits, and can be cancelled, before it leaves
    QList<Service> services{};         ///< as fetched last, for the form to offer

    bool operator==(const Account &) const = default;
};

/// Whether both accounts send in the same way, with the same secret and by the same rules.
inline bool sendsAlike(const Account &a, Account b)
{
    b.name = a.name; // the name and the colour are only seen, and the services are only offered by the form
    b.colour = a.colour;
    b.services = a.services;
    return a == b;
}

} // namespace renotify
