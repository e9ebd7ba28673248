// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>

namespace renotify {

/// Goes through a text line by line. A line ends with LF, CR LF or CR, which belong to it.
class ListLines
{
public:
    explicit ListLines(QByteArrayView text, qsizetype from = 0)
        : m_text(text)
        , m_at(from)
    {
    }

    qsizetype position() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }

    /// The next line. Not to be called at the end.
    QByteArrayView next()
    {
        if (m_feed < m_at) // found once and kept, for a text that has only CR
            m_feed = find('\n', m_at, m_text.size());
        const qsizetype most = qMin(m_feed + 1, m_text.size());
        const qsizetype end = qMin(find('\r', m_at, most) + 1, most);
        const bool isPair = end < most && end == m_feed;
        const qsizetype begin = m_at;
        m_at = isPair ? most : end;
        return m_text.sliced(begin, m_at - begin);
    }

private:
    qsizetype find(char c, qsizetype from, qsizetype to) const
    {
        const void *found = std::memchr(m_text.data() + from, c, size_t(to - from));
        return found ? static_cast<const char *>(found) - m_text.data() : to;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    qsizetype m_feed = -1; // the next LF
};

} // namespace renotify
