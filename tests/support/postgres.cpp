// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgres.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

/// The folder with the programs of the newest PostgreSQL that is installed.
QString newestTools()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QString newest;
    int number = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString tools = versions.filePath(version + u"/bin"_s);
        if (version.toInt() > number && QFile::exists(tools + u"/initdb"_s)) {
            number = version.toInt();
            newest = tools;
        }
    }
    if (newest.isEmpty())
        qFatal("No PostgreSQL under /usr/lib/postgresql: install the package postgresql.");
    return newest;
}

const passwd *unprivileged()
{
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Empty where there is no such file.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Postgres::Postgres()
{
    initialise();
    start();
}

Postgres::Postgres(const Tcp &tcp)
    : m_port(freePort())
{
    initialise();
    if (!tcp.certificate.isEmpty()) {
        place(u"data/server.crt"_s, contentOf(tcp.certificate));
        place(u"data/server.key"_s, contentOf(tcp.key));
        m_settings << u"-cssl=on"_s;
    }
    start();
}

void Postgres::initialise()
{
    m_tools = newestTools();
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), unprivileged()->pw_uid, 0) != 0)
        qFatal("The folder cannot be given away.");
    runTool(u"initdb"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"admin"_s, u"-E"_s, u"UTF8"_s,
                          u"--locale=C"_s, u"-N"_s, u"-A"_s, u"trust"_s});
    place(u"data/pg_hba.conf"_s,
          "local all admin trust\nlocal all all scram-sha-256\nhost all all all scram-sha-256\n");
}

Postgres::~Postgres()
{
    stop();
}

/// As another user where the server refuses to run as this one; never longer than this program.
QProcess &Postgres::prepared(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("PG"_L1) || name.startsWith("LD_"_L1))
            environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    const passwd *user = ::geteuid() == 0 ? unprivileged() : nullptr;
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(127);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
    return process;
}

void Postgres::runTool(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    prepared(process).setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_tools + u'/' + tool, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(tool), process.readAll().constData());
}

void Postgres::place(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written.", qPrintable(name));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (::geteuid() == 0
        && ::chown(QFile::encodeName(file.fileName()).constData(), unprivileged()->pw_uid, unprivileged()->pw_gid) != 0)
        qFatal("%s cannot be given away.", qPrintable(name));
}

// Nothing has to survive a power cut, so nothing waits for a disk.
void Postgres::start()
{
    const QString addresses = m_port == 0 ? QString() : u"127.0.0.1"_s;
    const QStringList arguments{u"-D"_s,
                                m_folder.filePath(u"data"_s),
                                u"-k"_s,
                                m_folder.path(),
                                u"-cfsync=off"_s,

                                u"-cfull_page_writes=off"_s,
                                u"-cmax_connections=60"_s,
                                u"-cshared_buffers=32MB"_s,
                                u"-clisten_addresses="_s + addresses,
                                u"-p"_s,
                                QString::number(m_port == 0 ? 5432 : m_port)};
    const QString log = m_folder.filePath(u"log"_s); // a pipe that nobody empties would stop the server
    prepared(m_server).setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(log);
    m_server.start(m_tools + u"/postgres"_s, arguments + m_settings);
    while (!contentOf(log).contains("ready to accept connections")) {
        if (m_server.waitForFinished(10))
            qFatal("PostgreSQL does not start: %s", contentOf(log).constData());
    }
}

void Postgres::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished();
}

QString Postgres::psql(const QStringList &arguments, const QString &password, bool *isFine) const
{
    QProcess process;
    prepared(process).setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"PGPASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    process.start(m_tools + u"/psql"_s, QStringList{u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s,
                                                    u"-v"_s, u"VERBOSITY=verbose"_s, u"-h"_s, m_folder.path(), u"-p"_s,
                                                    QString::number(m_port == 0 ? 5432 : m_port)}
                                            + arguments);
    *isFine = process.waitForFinished(60'000) && process.exitCode() == 0;
    return QString::fromUtf8(process.readAll()).trimmed();
}

QString Postgres::sql(const QString &database, const QString &statements) const
{
    bool isFine = false;
    const QString answer = psql({u"-U"_s, u"admin"_s, u"-d"_s, database, u"-c"_s, statements}, {}, &isFine);
    if (!isFine)
        qFatal("%s", qPrintable(answer));
    return answer;
}

QString Postgres::sqlAs(const QString &login, const QString &password, const QString &database,
                        const QString &statements) const
{
    bool isFine = false;
    return psql({u"-U"_s, login, u"-d"_s, database, u"-c"_s, statements}, password, &isFine);
}

} // namespace renotify
