// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace renotify::sandbox {

/// A customer of the sandbox: which device they have, how they react to a push, and what happens to the request.
struct Story
{
    enum class Customer { Ignores, Approves, Denies };
    enum class Answer { Prompt, Slow, Lost, Throttled };

    QString identity;
    QString does; ///< for `--list`
    QString device = {};
    QString platform = {}; ///< apn, fcm or none
    QString message = {};  ///< of the challenge that always exists
    Customer customer = Customer::Ignores;
    Answer answer = Answer::Prompt; ///< to the POST of a notification; all other requests are answered at once
    int alreadyUsed = 0;            ///< how many notifications each of the customer's challenges has behind it
    bool exists = true;

    QString entitySid() const;
    QString factorSid() const;
    QString challengeSid() const; ///< of the challenge that always exists
};

const QList<Story> &stories();

/// One of the many customers for lists, `caller-1` to `caller-9999`; nothing for another identity.
std::optional<Story> callerStory(const QString &identity);

/// The SID of the one service, "Sandbox sign-in".
QString serviceSid();

/// A SID that is the same in every run for the same `seed`.
QString fixedSid(const QString &prefix, const QString &seed);
QString randomSid(const QString &prefix);

} // namespace renotify::sandbox
