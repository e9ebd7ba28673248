// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlreadthread.h"

using namespace Qt::StringLiterals;

namespace renotify {

SqlReadThread::SqlReadThread(QString path, std::chrono::milliseconds busyTimeout)
    : m_path(std::move(path))
    , m_busyTimeout(busyTimeout)
    , m_worker(u"journal-reader"_s)
{
}

QFuture<void> SqlReadThread::close()
{
    return m_worker.run([this] { m_connection.reset(); }); // it must end on its thread
}

void SqlReadThread::finish()
{
    close();
    m_worker.finish();
}

Result<const SqlConnection *> SqlReadThread::connection(quint64 generation)
{
    if (m_connection && m_generation == generation)
        return m_connection.get();
    m_connection.reset();
    auto connection = std::make_unique<SqlConnection>(m_path, m_busyTimeout);
    if (const auto opened = connection->open(); !opened)
        return opened.error();
    for (const auto &setting :
         {u"PRAGMA query_only = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s}) {
        if (const auto set = SqlStatement(*connection, setting).run(); !set)
            return set.error();
    }
    m_connection = std::move(connection);
    m_generation = generation;
    return m_connection.get();
}

} // namespace renotify
