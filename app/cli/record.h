// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "domain/account.h"
#include "domain/attempt.h"
#include "domain/sendpolicy.h"
#include "send/accountcheck.h"

#include <QJsonObject>

#include <span>

namespace renotify::cli {

/// One field that text and tables show. JSON has more fields than these.
struct Column
{
    const char *key;   ///< in JSON; `a.b` is b of the object a
    const char *label; ///< for people; English, see labelOf()
};

/// What a record is about, and what of it stands in a table, in this order. The columns never change their places: new
/// ones go to the end.
struct RecordKind
{
    const char *name;
    const char *meaning; ///< for the manual
    std::span<const Column> columns;
};

std::span<const RecordKind> recordKinds();

/// The heading of a column in the language of the program.
QString labelOf(const Column &column);

/// One thing that renotifyctl writes. The same fields make text, a row of a table, and JSON.
struct Record
{
    const RecordKind *kind = nullptr;
    QJsonObject fields{};

    /// With the version of the format and the kind, as JSON has it.
    QJsonObject object() const;
    /// The value of a column as text, the same in every language; empty if there is none.
    QString text(const Column &column) const;
    QString textForPeople(const Column &column) const;
};

Record attemptRecord(const Attempt &attempt);
/// The same of a send that was not made now, but when its key was used first.
Record repeatedRecord(const Attempt &attempt);
/// Also the headers and the body of the answer.
Record wholeAttemptRecord(const Attempt &attempt);
Record challengeRecord(const Challenge &challenge);
Record accountRecord(const Account &account);
Record accountTestRecord(const Account &account, const AccountReport &report);

/// What `check` found out.
struct CheckFacts
{
    NotificationRequest request;
    SendVerdict verdict;
    SendCase known;                ///< its `now` is not used
    std::optional<Error> obstacle; ///< why the challenge could not be read
};
Record checkRecord(const CheckFacts &facts);

/// The request that a send would make, and the same as a command for curl; `text` is the request as it goes out.
Record requestRecord(const NotificationRequest &request, const QString &url, const QString &text, const QString &curl);
Record secretRecord(const Account &account, const char *state);
Record exportRecord(const QString &path, qint64 rows);
Record versionRecord();

/// Something that people should know while a verb runs.
Record noteRecord(const QString &message);
Record errorRecord(ExitCode code, const QString &message);
Record errorRecord(ExitCode code, const Error &error, Outcome::Value outcome = Outcome::NotSent);
/// `override` tells people how to send all the same, if that is allowed.
Record refusalRecord(const SendVerdict &verdict, const QDateTime &now);

} // namespace renotify::cli
