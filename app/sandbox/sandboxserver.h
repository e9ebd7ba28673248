// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpfront.h"
#include "sandbox/requestlimit.h"
#include "sandbox/world.h"

#include <QUrl>

namespace renotify::sandbox {

/// A local imitation of Twilio Verify Push, with its routes, rules and errors. Each of its customers plays a story. It
/// keeps everything in memory and lives on the thread that made it.
class SandboxServer
{
public:
    struct Credential
    {
        QString user; ///< AC… or SK…
        QString secret;
    };

    explicit SandboxServer(Credential credential, Clock clock = &QDateTime::currentDateTimeUtc);

    /// Refuses what comes more often; without a call, nothing is refused for that.
    void setLimit(int requestsASecond) { m_limit.emplace(requestsASecond); }

    /// Listens on 127.0.0.1 only; port 0 takes any free port. Returns what went wrong, or nothing.
    std::optional<QString> listen(quint16 port = 0);

    /// `http://127.0.0.1:PORT`; valid once it listens.
    QUrl url() const;

private:
    struct Route;
    struct Call;

    HttpAnswer answer(const HttpRequest &request);
    bool authorized(const HttpRequest &request) const;

    HttpAnswer services(const Call &call);
    HttpAnswer service(const Call &call);
    HttpAnswer entities(const Call &call);
    HttpAnswer entity(const Call &call);
    HttpAnswer factors(const Call &call);
    HttpAnswer factor(const Call &call);
    HttpAnswer challenges(const Call &call);
    HttpAnswer challenge(const Call &call);
    HttpAnswer createChallenge(const Call &call);
    HttpAnswer createNotification(const Call &call);

    HttpAnswer list(const Call &call, const QString &key, const QList<QJsonObject> &items) const;

    Credential m_credential;
    QString m_accountSid;
    World m_world;
    std::optional<RequestLimit> m_limit;
    HttpFront m_front;
};

} // namespace renotify::sandbox
