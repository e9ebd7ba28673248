// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlrecord.h"

#include "history/sqlpages.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr quint64 longestRow = 64 << 20; // bytes; our rows have an answer of 1 MiB at most

/// Reads forward, and gives nothing more once a byte is missing.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_left(bytes)
    {
    }
    bool isWhole() const { return m_isWhole; }
    qsizetype size() const { return m_left.size(); }

    QByteArrayView take(quint64 size)
    {
        if (size > quint64(m_left.size())) {
            m_isWhole = false;
            m_left = {};
            return {};
        }
        const QByteArrayView taken = m_left.first(qsizetype(size));
        m_left = m_left.sliced(qsizetype(size));
        return taken;
    }

    /// One to nine bytes: seven bits of each, and all eight of the ninth.
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && m_isWhole; ++i) {
            const QByteArrayView byte = take(1);
            if (byte.isEmpty())
                return 0;
            const auto bits = quint8(byte.front());
            if (i == 8)
                return value << 8 | bits;
            value = value << 7 | (bits & 0x7fU);
            if (bits < 0x80U)
                break;
        }
        return value;
    }

    /// Big-endian; the first bit is the sign.
    qint64 integer(int size)
    {
        const QByteArrayView bytes = take(quint64(size));
        quint64 value = !bytes.isEmpty() && bytes.front() < 0 ? ~0ULL : 0;
        for (const char byte : bytes)
            value = value << 8 | quint8(byte);
        return qint64(value);
    }

private:
    QByteArrayView m_left;
    bool m_isWhole = true;
};

QVariant valueOf(quint64 type, Bytes &body)
{
    constexpr std::array sizes{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return {};
    if (type < sizes.size())
        return body.integer(sizes.at(size_t(type)));
    if (type == 7)
        return std::bit_cast<double>(body.integer(8));
    if (type == 8 || type == 9)
        return qint64(type - 8);
    const QByteArrayView bytes = body.take((type - 12) / 2);
    if (type % 2 == 0)
        return bytes.isEmpty() ? QByteArray("")
                               : bytes.toByteArray(); // an empty value is not null, which would be stored as NULL
    return bytes.isEmpty() ? QString(u""_s) : QString::fromUtf8(bytes);
}

/// Returns nothing if the row is cut off, or its header is impossible.
std::optional<QVariantList> valuesOf(const QByteArray &payload)
{
    Bytes all(payload);
    const quint64 sizeOfHeader = all.varint();
    const qsizetype sizeOfThat = payload.size() - all.size();
    if (sizeOfHeader < quint64(sizeOfThat))
        return std::nullopt;
    Bytes header(all.take(sizeOfHeader - quint64(sizeOfThat)));
    QVariantList values;
    while (header.size() > 0) {
        const quint64 type = header.varint();
        if (type == 10 || type == 11 || !header.isWhole())
            return std::nullopt;
        values.append(valueOf(type, all));
    }
    return all.isWhole() && all.size() == 0 ? std::optional(values) : std::nullopt;
}

/// How much of a row is in its own page; the rest is in a chain of other pages.
quint64 sizeInPage(quint64 size, quint64 usable, SqlRecord::Kind kind)
{
    const quint64 most = kind == SqlRecord::Table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    if (size <= most)
        return size;
    const quint64 some = least + (size - least) % (usable - 4);
    return some <= most ? some : least;
}

QByteArray payloadOf(Bytes &cell, quint64 size, SqlPages &pages, SqlRecord::Kind kind)
{
    if (size > longestRow)
        return {};
    QByteArray payload = cell.take(sizeInPage(size, pages.usable(), kind)).toByteArray();
    quint32 next = quint64(payload.size()) < size ? quint32(cell.integer(4)) : 0;
    while (next != 0 && quint64(payload.size()) < size) { // the length ends a chain that runs in a circle
        const QByteArray page = pages.page(next);
        if (page.isEmpty())
            return {};
        next = qFromBigEndian<quint32>(page.constData());
        payload += page.mid(4, qsizetype(std::min<quint64>(size - quint64(payload.size()), pages.usable() - 4)));
    }
    return quint64(payload.size()) == size ? payload : QByteArray();
}

std::optional<SqlRecord> recordAt(QByteArrayView page, quint32 offset, bool isLeaf, SqlRecord::Kind kind,
                                  SqlPages &pages)
{
    if (offset >= quint32(page.size()))
        return std::nullopt;
    Bytes cell(page.sliced(offset));
    if (!isLeaf)
        cell.take(4);
    const quint64 size = cell.varint();
    SqlRecord record{.kind = kind};
    if (kind == SqlRecord::Table)
        record.id = qint64(cell.varint());
    const QByteArray payload = payloadOf(cell, size, pages, kind);
    auto values = payload.isEmpty() ? std::nullopt : valuesOf(payload);
    if (!values)
        return std::nullopt;
    record.values = std::move(*values);
    return record;
}

} // namespace

SqlPageRecords recordsOf(SqlPages &pages, quint32 number)
{
    enum Type { IndexInner = 2, IndexLeaf = 10, TableLeaf = 13 };
    const QByteArray page = pages.page(number);
    const qsizetype start = number == 1 ? 100 : 0;
    SqlPageRecords found;
    const int type = page.size() > start ? quint8(page.at(start)) : 0;
    if (type != IndexInner && type != IndexLeaf && type != TableLeaf)
        return found;
    const bool isLeaf = type != IndexInner;
    const SqlRecord::Kind kind = type == TableLeaf ? SqlRecord::Table : SqlRecord::Index;
    Bytes pointers(QByteArrayView(page).sliced(start + (isLeaf ? 8 : 12)));
    const auto cells = qFromBigEndian<quint16>(page.constData() + start + 3);
    for (int i = 0; i < cells && pointers.size() >= 2; ++i) {
        const auto offset = quint32(pointers.integer(2)) & 0xffffU;
        if (auto record = recordAt(page, offset, isLeaf, kind, pages))
            found.records.append(std::move(*record));
        else
            ++found.broken;
    }
    return found;
}

} // namespace renotify
