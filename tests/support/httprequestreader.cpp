// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httprequestreader.h"

#include <QList>

namespace renotify {

void HttpRequestReader::next()
{
    m_bytes.remove(0, size());
}

HttpRequestReader::Stage HttpRequestReader::stage() const
{
    if (m_bytes.isEmpty())
        return Stage::Nothing;
    if (headSize() == 0)
        return Stage::InHead;
    return m_bytes.size() < size() ? Stage::InBody : Stage::Complete;
}

QByteArray HttpRequestReader::raw() const
{
    return headSize() == 0 ? m_bytes : m_bytes.left(size());
}

QByteArray HttpRequestReader::body() const
{
    return headSize() == 0 ? QByteArray() : raw().mid(headSize());
}

QByteArray HttpRequestReader::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = m_bytes.left(headSize()).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

qsizetype HttpRequestReader::headSize() const
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    return end < 0 ? 0 : end + 4;
}

qsizetype HttpRequestReader::size() const
{
    return headSize() + qMax(0, header("Content-Length").toInt());
}

QByteArray HttpRequestReader::requestLineWord(qsizetype index) const
{
    const qsizetype end = m_bytes.indexOf("\r\n");
    return end < 0 ? QByteArray() : m_bytes.left(end).split(' ').value(index);
}

} // namespace renotify
