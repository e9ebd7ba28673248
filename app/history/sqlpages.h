// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace renotify {

/// The pages of an SQLite file that SQLite itself may not be able to read, by plain reading: of each the newest that
/// was committed, from the write-ahead log where that has one. Nothing is written.
/// https://www.sqlite.org/fileformat2.html
class SqlPages
{
public:
    /// Where the header does not tell the size of a page, the log does, or it is the usual one.
    static Result<std::unique_ptr<SqlPages>> of(const QString &path);

    quint32 count() const { return m_count; }
    /// From 1 on; empty for one that is not there whole.
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
    QHash<quint32, qint64> m_inLog; ///< where a page begins there
};

} // namespace renotify
