// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlpages.h"

#include <QtEndian>

#include <bit>
#include <memory>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int databaseHeaderSize = 100;
constexpr int logHeaderSize = 32;
constexpr int logFrameHeaderSize = 24;
constexpr quint32 usualPageSize = 4096;

quint32 number(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65'536 && std::has_single_bit(size);
}

/// The running checksum of the log: each frame is added to the sum of those before it.
class Sum
{
public:
    explicit Sum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {
    }
    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    bool isAt(QByteArrayView bytes, qsizetype offset) const
    {
        return number(bytes, offset) == m_first && number(bytes, offset + 4) == m_second;
    }

private:
    quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return m_isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                             : qFromLittleEndian<quint32>(bytes.data() + at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

SqlPages::SqlPages(const QString &path)
    : m_file(path)
    , m_log(path + "-wal"_L1)
{
}

Result<std::unique_ptr<SqlPages>> SqlPages::of(const QString &path)
{
    std::unique_ptr<SqlPages> pages(new SqlPages(path));
    if (const auto opened = pages->open(); !opened)
        return opened.error();
    return pages;
}

Result<Done> SqlPages::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::JournalFailed, u"%1: %2"_s.arg(m_file.fileName(), m_file.errorString()), {}};
    const QByteArray header = m_file.read(databaseHeaderSize);
    if (header.size() == databaseHeaderSize && header.startsWith("SQLite format 3")) {
        const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
        m_pageSize = stored == 1 ? 65'536 : stored;
        m_reserved = quint8(header.at(20));
    }
    if (!isPageSize(m_pageSize) || m_reserved > m_pageSize / 2) {
        m_pageSize = 0;
        m_reserved = 0;
    }
    if (m_log.open(QIODevice::ReadOnly))
        readLog();
    if (m_pageSize == 0)
        m_pageSize = usualPageSize;
    m_count = quint32((m_file.size() + m_pageSize - 1) / m_pageSize);
    for (auto page = m_inLog.keyBegin(); page != m_inLog.keyEnd(); ++page)
        m_count = std::max(m_count, *page);
    return Done();
}

/// Reads as far as the checksums are right, and keeps only what was committed.
void SqlPages::readLog()
{
    const QByteArray header = m_log.read(logHeaderSize);
    if (header.size() < logHeaderSize || (number(header, 0) & ~1U) != 0x377f0682U || !isPageSize(number(header, 8)))
        return;
    if (m_pageSize == 0)
        m_pageSize = number(header, 8);
    Sum sum((number(header, 0) & 1U) != 0);
    sum.add(QByteArrayView(header).first(24));
    if (number(header, 8) != m_pageSize || !sum.isAt(header, 24))
        return;
    QHash<quint32, qint64> uncommitted;
    for (qint64 at = logHeaderSize; m_log.seek(at); at += logFrameHeaderSize + m_pageSize) {
        const QByteArray frame = m_log.read(logFrameHeaderSize + m_pageSize);
        if (frame.size() < logFrameHeaderSize + qsizetype(m_pageSize) || frame.mid(8, 8) != header.mid(16, 8))
            return;
        sum.add(QByteArrayView(frame).first(8));
        sum.add(QByteArrayView(frame).sliced(logFrameHeaderSize));
        if (!sum.isAt(frame, 16))
            return;
        uncommitted.insert(number(frame, 0), at + logFrameHeaderSize);
        if (number(frame, 4) != 0) // the last frame of a commit
            m_inLog.insert(std::exchange(uncommitted, {}));
    }
}

QByteArray SqlPages::page(quint32 number)
{
    if (number == 0 || number > m_count)
        return {};
    const auto inLog = m_inLog.constFind(number);
    QFile &file = inLog == m_inLog.constEnd() ? m_file : m_log;
    const qint64 at = inLog == m_inLog.constEnd() ? qint64(number - 1) * m_pageSize : *inLog;
    const QByteArray bytes = file.seek(at) ? file.read(m_pageSize) : QByteArray();
    return bytes.size() == qsizetype(m_pageSize) ? bytes : QByteArray();
}

} // namespace renotify
