// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/world.h"

#include <QJsonObject>
#include <QUrl>

#include <utility>

namespace renotify::sandbox {

/// The resources of Verify v2 as JSON, with the fields that Twilio's OpenAPI description gives them.
class Shapes
{
public:
    Shapes(const QUrl &base, QString accountSid)
        : m_base(base.toString())
        , m_accountSid(std::move(accountSid))
    {
    }

    QJsonObject service() const;
    QJsonObject entity(const Story &customer) const;
    QJsonObject factor(const Story &customer) const;
    QJsonObject challenge(const Challenge &challenge, const QDateTime &now) const;
    /// A new notification; `ttl` is in seconds.
    QJsonObject notification(const Challenge &challenge, int ttl, const QDateTime &now) const;

private:
    QJsonObject common(const QString &sid) const;
    QJsonObject ofCustomer(const QString &sid, const Story &customer) const;
    QString url(const Story &customer) const;

    QString m_base;
    QString m_accountSid;
};

} // namespace renotify::sandbox
