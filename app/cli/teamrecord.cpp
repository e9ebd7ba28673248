// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/teamrecord.h"

#include "cli/recordkinds.h"
#include "words/teamtext.h"
#include "words/together.h"

#include <QJsonArray>

namespace renotify::cli {

using namespace Qt::StringLiterals;

Record teamRecord(const TeamServer &server, const TeamStatus &status, int before)
{
    QJsonObject fields{{u"server"_s, server.place()},
                       {u"database"_s, server.database()},
                       {u"login"_s, status.login},
                       {u"team"_s, status.team.isEmpty() ? QJsonValue() : QJsonValue(status.team)},
                       {u"version_before"_s, before},
                       {u"version"_s, status.version},
                       {u"newest"_s, TeamSchema::newest()},
                       {u"least_client"_s, status.leastClient},
                       {u"client"_s, TeamDatabase::client},
                       {u"postgres"_s, status.serverVersion}};
    for (const auto &key : {u"events"_s, u"claims"_s, u"agents"_s, u"auditors"_s, u"owners"_s})
        fields[key] = QJsonValue();
    if (const auto &all = status.contents) {
        fields[u"events"_s] = all->events;
        fields[u"claims"_s] = all->claims;
        fields[u"agents"_s] = QJsonArray::fromStringList(all->agents);
        fields[u"auditors"_s] = QJsonArray::fromStringList(all->auditors);
        fields[u"owners"_s] = QJsonArray::fromStringList(all->owners);
    }
    return recordOf(KindIndex::Team, fields);
}

Record teamAgentRecord(const TeamServer &server, const QString &login, const Secret &password)
{
    return recordOf(KindIndex::TeamAgent, {{u"server"_s, server.place()},
                                           {u"database"_s, server.database()},
                                           {u"login"_s, login},
                                           {u"password"_s, QString::fromLatin1(password.reveal())}});
}

Record teamErrorRecord(const TeamFault &fault)
{
    const TeamText words = teamText(fault.kind);
    const ExitCode code = fault.kind == TeamFault::Kind::Refused ? ExitCode::Credential : ExitCode::Journal;
    Record record = errorRecord(code, sentences({words.cause, fault.detail.simplified()}));
    record.fields[u"advice"_s] = words.nextStep;
    record.fields[u"error"_s] = u"Team"_s + keyOf(fault.kind);
    return record;
}

} // namespace renotify::cli
