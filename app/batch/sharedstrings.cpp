// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/sharedstrings.h"

#include "batch/listtext.h"
#include "batch/sheetrows.h"
#include "batch/sheetvalue.h"

namespace renotify {

std::optional<QByteArrayView> SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= m_ends.size())
        return std::nullopt;
    const qsizetype begin = index == 0 ? 0 : qsizetype(m_ends.at(index - 1));
    return QByteArrayView(m_text).sliced(begin, qsizetype(m_ends.at(index)) - begin);
}

void SharedStrings::begin(QByteArrayView name, const Attributes &)
{
    if (name == "rPh")
        ++m_phonetic;
    m_isText = name == "t" && m_phonetic == 0;
}

void SharedStrings::text(QByteArrayView piece)
{
    if (m_isText && m_one.size() <= ListText::longestCell)
        m_one += piece;
}

void SharedStrings::end(QByteArrayView name)
{
    m_isText = false;
    if (name == "rPh")
        --m_phonetic;
    if (name != "si")
        return;
    m_text += withoutEscapes(m_one);
    m_one.resize(0);
    m_ends += quint32(m_text.size());
    if (m_text.size() > SheetRows::longest || m_ends.size() > most)
        leave(ListFault::SpreadsheetTooLarge);
}

} // namespace renotify
