// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/connectoptions.h"

#include "team/teamserver.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

/// libpq before 16 does not know of the system's authorities; without a file, verify-full fails.
QString systemAuthorities()
{
    for (const QString &file : {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                                u"/etc/ssl/ca-bundle.pem"_s, u"/etc/ssl/cert.pem"_s}) {
        if (QFile::exists(file))
            return file;
    }
    return {};
}

QString option(QLatin1StringView name, QString value)
{
    return u"%1='%2'"_s.arg(name, value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s));
}

} // namespace

// gssencmode: a round trip, and sometimes a long wait, for something that nobody asked for. keepalives and
// tcp_user_timeout: a server that was cut off is noticed within half a minute, not two hours.
QString connectOptions(const TeamServer &server, std::chrono::seconds patience)
{
    const QString authorities = server.caFile().isEmpty() ? systemAuthorities() : server.caFile();
    QStringList options{option("sslmode"_L1, server.isLocal() ? u"prefer"_s : u"verify-full"_s),
                        option("channel_binding"_L1, u"prefer"_s),
                        option("gssencmode"_L1, u"disable"_s),
                        option("connect_timeout"_L1, QString::number(patience.count())),
                        option("application_name"_L1, u"renotify"_s),
                        option("keepalives_idle"_L1, u"15"_s),
                        option("keepalives_interval"_L1, u"5"_s),
                        option("keepalives_count"_L1, u"3"_s),
                        option("tcp_user_timeout"_L1, u"30000"_s)};
    if (!server.isLocal() && !authorities.isEmpty())
        options << option("sslrootcert"_L1, authorities);
    return options.join(u' ');
}

} // namespace renotify
