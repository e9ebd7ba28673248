// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recordkinds.h"

#include "words/together.h"

#include <QJsonArray>

#include <array>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

constexpr std::array attemptColumns{
    Column{"id", "Number"},
    Column{"time", "Time"},
    Column{"account", "Account"},
    Column{"identity", "Identity"},
    Column{"challenge_sid", "Challenge"},
    Column{"outcome", "Outcome"},
    Column{"challenge_end", "Customer"},
    Column{"error", "Error"},
    Column{"code", "Twilio's code"},
    Column{"took_ms", "Milliseconds"},
    Column{"notification_sid", "Notification"},
    Column{"reason", "Reason"},
    Column{"operator", "Operator"},
    Column{"message", "Twilio says"},
    Column{"repeated", "Repeated"},
};
constexpr std::array challengeColumns{
    Column{"challenge_sid", "Challenge"}, Column{"status", "Status"},       Column{"created", "Created"},
    Column{"expires", "Expires"},         Column{"left_s", "Seconds left"}, Column{"message", "Message"},
    Column{"responded_reason", "Reason"}, Column{"factor_sid", "Device"},
};
constexpr std::array checkColumns{
    Column{"challenge_sid", "Challenge"},
    Column{"allowed", "Would be sent"},
    Column{"rule", "Rule"},
    Column{"message", "Why"},
    Column{"pushes_used", "Pushes used"},
    Column{"challenge.status", "Status"},
    Column{"challenge.left_s", "Seconds left"},
    Column{"device.name", "Device"},
    Column{"obstacle", "Not read"},
};
constexpr std::array accountColumns{
    Column{"account", "Account"},    Column{"credential_sid", "Credential"},
    Column{"host", "Host"},          Column{"production", "Production"},
    Column{"secret", "Secret kept"}, Column{"cool_down_s", "Cool-down in seconds"},
};
constexpr std::array accountTestColumns{
    Column{"account", "Account"},       Column{"works", "Works"},
    Column{"obstacle", "Obstacle"},     Column{"lists_challenges", "May list challenges"},
    Column{"service_sids", "Services"},
};
constexpr std::array requestColumns{Column{"method", "Method"}, Column{"url", "URL"}, Column{"body", "Body"},
                                    Column{"curl", "With curl"}};
constexpr std::array secretColumns{Column{"account", "Account"}, Column{"secret", "Secret"}};
constexpr std::array exportColumns{Column{"file", "File"}, Column{"rows", "Sends"}};
constexpr std::array versionColumns{Column{"version", "Version"}};
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

QString Record::text(const Column &column) const
{
    QJsonValue value = fields;
    const QStringList path = QString::fromLatin1(column.key).split(u'.');
    for (const QString &key : path)
        value = value[key];
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isArray())
        return enumeration(value.toVariant().toStringList());
    return value.toVariant().toString();
}

} // namespace renotify::cli
