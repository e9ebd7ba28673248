// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace renotify {

/// Reads the pages of an SQLite file that SQLite itself may not be able to read, by plain reading. Of each page it
/// gives the newest version that was committed, from the write-ahead log if that has one. Writes nothing.
/// https://www.sqlite.org/fileformat2.html
class SqlPages
{
public:
    /// If the header does not tell the page size, the log does; otherwise the usual size is assumed.
    static Result<std::unique_ptr<SqlPages>> of(const QString &path);

    quint32 count() const { return m_count; }
    /// Pages are numbered from 1. Empty for a page that is not there completely.
    QByteArray page(quint32 number);
    /// How many bytes of a page are used.
    quint32 usable() const { return m_pageSize - m_reserved; }

private:
    explicit SqlPages(const QString &path);
    Result<Done> open();
    void readLog();

    QFile m_file;
    QFile m_log;
    quint32 m_pageSize = 0;
    quint32 m_reserved = 0;
    quint32 m_count = 0;
    QHash<quint32, qint64> m_inLog; ///< where a page begins in the log
};

} // namespace renotify
