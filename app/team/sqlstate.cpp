// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/sqlstate.h"

#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

using Kind = TeamFault::Kind;

struct Meaning
{
    QLatin1StringView words;
    Kind kind;
};

// In this order. From PostgreSQL's backend/libpq/auth.c, utils/init/postinit.c, libpq's fe-*.c, and PgBouncer.
constexpr std::array meanings{
    Meaning{"certificate verify failed"_L1, Kind::CertificateWrong},
    Meaning{"server certificate"_L1, Kind::CertificateWrong},
    Meaning{"root certificate"_L1, Kind::CertificateWrong},
    Meaning{"certificate present"_L1, Kind::CertificateWrong},
    Meaning{"does not support SSL"_L1, Kind::CertificateWrong},
    Meaning{"SSL error"_L1, Kind::CertificateWrong},
    Meaning{"channel binding"_L1, Kind::CertificateWrong},
    Meaning{"authentication failed"_L1, Kind::Refused},
    Meaning{"no password supplied"_L1, Kind::Refused},
    Meaning{"no pg_hba.conf entry"_L1, Kind::Refused},
    Meaning{"pg_hba.conf rejects"_L1, Kind::Refused},
    Meaning{"not permitted to log in"_L1, Kind::Refused},
    Meaning{"no such user"_L1, Kind::Refused},
    Meaning{"no such database"_L1, Kind::DatabaseMissing},
    Meaning{"permission denied for database"_L1, Kind::NotAllowed},
    Meaning{"too many c"_L1, Kind::Full}, // clients, connections
    Meaning{"connection slots are reserved"_L1, Kind::Full},
    Meaning{"no more connections allowed"_L1, Kind::Full},
    Meaning{"the database system is"_L1, Kind::Unreachable}, // starting up, shutting down, not yet accepting
};

Kind kindOfState(const QString &state)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P0"_L1))
        return Kind::Interrupted;
    if (state == "57014"_L1 || state == "55P03"_L1) // cancelled, or a lock that was waited for long enough
        return Kind::Interrupted;
    if (state == "RN001"_L1) // ours: resources/team
        return Kind::ClientTooOld;
    if (state == "RN002"_L1 || state == "42501"_L1)
        return Kind::NotAllowed;
    if (state.startsWith("28"_L1))
        return Kind::Refused;
    if (state == "3D000"_L1)
        return Kind::DatabaseMissing;
    if (state == "3F000"_L1 || state == "42P01"_L1 || state == "42883"_L1) // a schema, a table, a function
        return Kind::SchemaMissing;
    if (state == "25006"_L1)
        return Kind::ReadOnly;
    return state.startsWith("53"_L1) ? Kind::Full : Kind::Other;
}

QString wordsOf(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const QString words = error.databaseText().trimmed();
    return code.isEmpty() ? words : u"%1 (SQLSTATE %2)"_s.arg(words, code);
}

} // namespace

TeamFault connectFault(const QSqlError &error)
{
    const QString words = error.databaseText();
    const auto known = std::ranges::find_if(
        meanings, [&words](const Meaning &one) { return words.contains(one.words, Qt::CaseInsensitive); });
    if (known != meanings.end())
        return {known->kind, wordsOf(error)};
    const bool isOfServer = words.contains("FATAL:"_L1) || words.contains("ERROR:"_L1);
    if (isOfServer && words.contains("does not exist"_L1))
        return {words.contains("role \""_L1) ? Kind::Refused : Kind::DatabaseMissing, wordsOf(error)};
    return {isOfServer ? Kind::Other : Kind::Unreachable, wordsOf(error)};
}

TeamFault queryFault(const QSqlError &error)
{
    return {kindOfState(error.nativeErrorCode()), wordsOf(error)};
}

bool isLost(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    return state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P0"_L1);
}

} // namespace renotify
