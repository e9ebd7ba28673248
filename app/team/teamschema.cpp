// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamschema.h"

#include "team/scram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

const QString folder = u":/team"_s; ///< of the files: 001_….sql is version 1

/// Rolls back unless it was committed.
class TeamTransaction
{
public:
    explicit TeamTransaction(TeamDatabase &database)
        : m_database(database)
    {
    }
    ~TeamTransaction()
    {
        if (m_isOpen && m_database.isOpen())
            m_database.run(u"ROLLBACK"_s);
    }
    TeamTransaction(const TeamTransaction &) = delete;
    TeamTransaction &operator=(const TeamTransaction &) = delete;

    /// The isolation is said, because a database may have another one as its usual one. libpq would print notices.
    TeamResult<QString> begin()
    {
        m_isOpen = true;
        return m_database.run(u"BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL client_min_messages = error"_s);
    }
    /// A transaction in which something failed is rolled back, and COMMIT says so in its own way only.
    TeamResult<QString> commit()
    {
        m_isOpen = false;
        return m_database.run(u"COMMIT"_s);
    }

private:
    TeamDatabase &m_database;
    bool m_isOpen = false;
};

QString fileOf(int version)
{
    const QStringList files = QDir(folder).entryList({u"%1_*.sql"_s.arg(version, 3, 10, '0'_L1)});
    return files.isEmpty() ? QString() : u"%1/%2"_s.arg(folder, files.constFirst());
}

/// The logins that may act as `role`.
QString membersOf(QLatin1StringView role)
{
    return u"(SELECT coalesce(jsonb_agg(r.rolname ORDER BY r.rolname), '[]') FROM pg_catalog.pg_auth_members m"
           " JOIN pg_catalog.pg_roles r ON r.oid = m.member WHERE m.roleid = to_regrole('%1'))"_s.arg(role);
}

/// Older versions have no claims.
QString contentsQuery(int version)
{
    return u"SELECT jsonb_build_object('version', e.version, 'least_client', e.least_client,"
           " 'login', session_user, 'team', (SELECT t.name FROM renotify_v1.member m JOIN renotify_v1.team t"
           " ON t.id = m.team WHERE m.login = session_user),"
           " 'server_version', current_setting('server_version_num')::integer,"
           " 'events', (SELECT count(*) FROM renotify_v1.event), 'claims', %1,"
           " 'agents', %2, 'auditors', %3, 'owners', %4) FROM renotify_v1.edition e"_s.arg(
               version < 2 ? u"0"_s : u"(SELECT count(*) FROM renotify_v1.slot)"_s, membersOf("renotify_agent"_L1),
               membersOf("renotify_auditor"_L1), membersOf("renotify_owner"_L1));
}

QStringList textsIn(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

TeamStatus statusIn(const QJsonObject &said)
{
    return {.version = said[u"version"].toInt(),
            .leastClient = said[u"least_client"].toInt(),
            .login = said[u"login"].toString(),
            .team = said[u"team"].toString(),
            .serverVersion = said[u"server_version"].toInt()};
}

QJsonObject objectIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

int TeamSchema::newest()
{
    return int(QDir(folder).entryList({u"*.sql"_s}).size());
}

TeamResult<int> TeamSchema::version()
{
    // to_regclass() would answer from a cache, which does not know what was committed while a lock was waited for.
    const auto table = m_database.run(u"SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
                                      " ON n.oid = c.relnamespace"
                                      " WHERE n.nspname = 'renotify_v1' AND c.relname = 'edition'"_s);
    if (!table || table->isEmpty())
        return table ? TeamResult<int>(0) : table.error();
    const auto version = m_database.run(u"SELECT version FROM renotify_v1.edition"_s);
    return version ? TeamResult<int>(version->toInt()) : version.error();
}

TeamResult<int> TeamSchema::init()
{
    const auto before = version();
    if (!before || before.value() > 0)
        return before;
    const auto done = applyAfter(0);
    return done ? before : done.error();
}

TeamResult<int> TeamSchema::upgrade()
{
    const auto before = version();
    if (!before)
        return before;
    if (before.value() == 0)
        return TeamFault{TeamFault::Kind::SchemaMissing};
    if (before.value() > newest())
        return TeamFault{TeamFault::Kind::SchemaNewer};
    const auto done = applyAfter(before.value());
    return done ? before : done.error();
}

TeamResult<Done> TeamSchema::applyAfter(int before)
{
    for (int next = before + 1; next <= newest(); ++next) {
        if (const auto done = apply(next); !done)
            return done;
    }
    return Done();
}

TeamResult<Done> TeamSchema::apply(int next)
{
    QFile file(fileOf(next));
    if (!file.open(QFile::ReadOnly))
        return TeamFault{TeamFault::Kind::Other, file.fileName()};
    TeamTransaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    // The number is any that is always the same.
    if (const auto locked = m_database.run(u"SELECT pg_advisory_xact_lock(7239847561)"_s); !locked)
        return locked.error();
    const auto there = version();
    if (!there || there.value() >= next) // somebody else was faster
        return there ? TeamResult<Done>(Done()) : there.error();
    if (const auto made = m_database.run(QString::fromUtf8(file.readAll())); !made)
        return made.error();
    const auto noted =
        m_database.run(u"UPDATE renotify_v1.edition SET version = %1, changed_at = clock_timestamp()"_s.arg(next));
    if (!noted)
        return noted.error();
    const auto kept = transaction.commit();
    return kept ? TeamResult<Done>(Done()) : kept.error();
}

TeamResult<TeamStatus> TeamSchema::status()
{
    const auto there = version();
    if (!there)
        return there.error().kind == TeamFault::Kind::NotAllowed ? statusForAgents() : there.error();
    if (there.value() == 0)
        return TeamFault{TeamFault::Kind::SchemaMissing};
    const auto answer = m_database.run(contentsQuery(there.value()));
    if (!answer)
        return answer.error();
    const QJsonObject said = objectIn(answer.value());
    TeamStatus status = statusIn(said);
    status.contents = TeamStatus::Contents{.events = said[u"events"].toInteger(),
                                           .claims = said[u"claims"].toInteger(),
                                           .agents = textsIn(said[u"agents"]),
                                           .auditors = textsIn(said[u"auditors"]),
                                           .owners = textsIn(said[u"owners"])};
    return status;
}

TeamResult<TeamStatus> TeamSchema::statusForAgents()
{
    const auto said = m_database.call(TeamFunction::Hello, {});
    return said ? TeamResult<TeamStatus>(statusIn(said.value())) : said.error();
}

TeamResult<Secret> TeamSchema::makeAgent(const QString &login)
{
    const Secret password = newPassword();
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(salt.data()),
                                         reinterpret_cast<quint32 *>(salt.data() + salt.size()));
    TeamTransaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto made = m_database.run(
        u"CREATE ROLE %1 LOGIN PASSWORD %2; GRANT renotify_agent TO %1; SET LOCAL ROLE renotify_owner;"
        " INSERT INTO renotify_v1.member (login, team) SELECT %3, min(id) FROM renotify_v1.team"_s.arg(
            sqlName(login), sqlText(QString::fromLatin1(scramVerifier(password, salt))), sqlText(login)));
    if (!made)
        return made.error();
    const auto kept = transaction.commit();
    return kept ? TeamResult<Secret>(password) : kept.error();
}

} // namespace renotify
