// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recordkinds.h"

#include "cli/words.h"
#include "words/together.h"

#include <QJsonArray>

#include <array>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

constexpr std::array attemptColumns{
    Column{"id", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Number")},
    Column{"time", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Time")},
    Column{"account", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Account")},
    Column{"identity", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Identity")},
    Column{"challenge_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Challenge")},
    Column{"outcome", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Outcome")},
    Column{"challenge_end", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Customer")},
    Column{"error", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Error")},
    Column{"code", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Twilio's code")},
    Column{"took_ms", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Milliseconds")},
    Column{"notification_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Notification")},
    Column{"reason", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Reason")},
    Column{"operator", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Operator")},
    Column{"message", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Twilio says")},
    Column{"repeated", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Repeated")},
};
constexpr std::array challengeColumns{
    Column{"challenge_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Challenge")},
    Column{"status", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Status")},
    Column{"created", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Created")},
    Column{"expires", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Expires")},
    Column{"left_s", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Seconds left")},
    Column{"message", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Message")},
    Column{"responded_reason", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Reason")},
    Column{"factor_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Device")},
};
constexpr std::array checkColumns{
    Column{"challenge_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Challenge")},
    Column{"allowed", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Would be sent")},
    Column{"rule", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Rule")},
    Column{"message", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Why")},
    Column{"pushes_used", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Pushes used")},
    Column{"challenge.status", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Status")},
    Column{"challenge.left_s", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Seconds left")},
    Column{"device.name", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Device")},
    Column{"obstacle", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Not read")},
};
constexpr std::array accountColumns{
    Column{"account", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Account")},
    Column{"credential_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Credential")},
    Column{"host", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Host")},
    Column{"production", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Production")},
    Column{"secret", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Secret kept")},
    Column{"cool_down_s", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Cool-down in seconds")},
};
constexpr std::array accountTestColumns{
    Column{"account", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Account")},
    Column{"works", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Works")},
    Column{"obstacle", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Obstacle")},
    Column{"lists_challenges", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "May list challenges")},
    Column{"service_sids", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Services")},
};
constexpr std::array requestColumns{Column{"method", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Method")},
                                    Column{"url", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "URL")},
                                    Column{"body", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Body")},
                                    Column{"curl", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "With curl")}};
constexpr std::array secretColumns{Column{"account", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Account")},
                                   Column{"secret", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Secret")}};
constexpr std::array exportColumns{Column{"file", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "File")},
                                   Column{"rows", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Sends")}};
constexpr std::array versionColumns{Column{"version", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Version")}};
constexpr std::array batchColumns{
    Column{"file", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "File")},
    Column{"accepted", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Accepted")},
    Column{"rejected", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Rejected")},
    Column{"not_sent", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Not sent")},
    Column{"unknown", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Unknown")},
    Column{"skipped", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Left out")},
    Column{"waiting", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Waiting")},
};
constexpr std::array batchRowColumns{
    Column{"row", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Row")},
    Column{"identity", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Identity")},
    Column{"challenge_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Challenge")},
    Column{"state", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "State")},
    Column{"why", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Rule")},
    Column{"code", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Twilio's code")},
    Column{"message", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Why")},
    Column{"notification_sid", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Notification")},
    Column{"attempt", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Number")},
};
constexpr std::array batchProblemColumns{
    Column{"row", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Row")},
    Column{"column", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Column")},
    Column{"value", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Value")},
    Column{"problem", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Problem")},
    Column{"message", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Why")},
};
constexpr std::array teamColumns{
    Column{"server", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Server")},
    Column{"database", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Database")},
    Column{"team", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Team")},
    Column{"version", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Version")},
    Column{"newest", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Newest version")},
    Column{"events", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Events")},
    Column{"claims", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Claims")},
    Column{"agents", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Agents")},
    Column{"auditors", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Auditors")},
    Column{"owners", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Owners")},
};
constexpr std::array teamAgentColumns{
    Column{"server", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Server")},
    Column{"database", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Database")},
    Column{"login", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "User")},
    Column{"password", QT_TRANSLATE_NOOP("renotify::cli::CtlWords", "Password")},
};
constexpr std::array noteColumns{Column{"message", ""}};
constexpr std::array errorColumns{Column{"message", ""}, Column{"advice", ""}};

// In the order of KindIndex.
constexpr std::array kinds{
    RecordKind{"attempt", "One send, with the names of the history's export", attemptColumns},
    RecordKind{"challenge", "A challenge, as the service knows it", challengeColumns},
    RecordKind{"check", "What a send would do", checkColumns},
    RecordKind{"account", "An account, without its secret", accountColumns},
    RecordKind{"account-test", "What a credential may do", accountTestColumns},
    RecordKind{"request", "The request that a send would make, without the secret", requestColumns},
    RecordKind{"secret", "What became of a secret", secretColumns},
    RecordKind{"export", "A file that was written", exportColumns},
    RecordKind{"version", "The version of Renotify", versionColumns},
    RecordKind{"batch", "How far a list has come", batchColumns},
    RecordKind{"batch-row", "One row of a list, and what became of it; of a check, what would", batchRowColumns},
    RecordKind{"batch-problem", "Why a row of a list cannot be sent as it is", batchProblemColumns},
    RecordKind{"team", "What is in a team's database", teamColumns},
    RecordKind{"team-agent", "A new user of a team's database, with its password", teamAgentColumns},
    RecordKind{"note", "What happens meanwhile, on standard error", noteColumns},
    RecordKind{"error", "What went wrong, on standard error", errorColumns},
};

} // namespace

Record recordOf(KindIndex kind, const QJsonObject &fields)
{
    return {&kinds[std::size_t(kind)], fields};
}

std::span<const RecordKind> recordKinds()
{
    return kinds;
}

QJsonObject Record::object() const
{
    QJsonObject object = fields;
    object[u"v"_s] = formatVersion;
    object[u"kind"_s] = QString::fromLatin1(kind->name);
    return object;
}

QString labelOf(const Column &column)
{
    return CtlWords::tr(column.label);
}

namespace {

QJsonValue valueOf(const Record &record, const Column &column)
{
    QJsonValue value = record.fields;
    const QStringList path = QString::fromLatin1(column.key).split(u'.');
    for (const QString &key : path)
        value = value[key];
    return value;
}

} // namespace

QString Record::text(const Column &column) const
{
    const QJsonValue value = valueOf(*this, column);
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.isArray() ? value.toVariant().toStringList().join(u", "_s) : value.toVariant().toString();
}

QString Record::textForPeople(const Column &column) const
{
    const QJsonValue value = valueOf(*this, column);
    if (value.isBool())
        return value.toBool() ? CtlWords::tr("yes") : CtlWords::tr("no");
    return value.isArray() ? enumeration(value.toVariant().toStringList()) : text(column);
}

} // namespace renotify::cli
