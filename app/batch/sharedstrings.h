// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/xmlpart.h"

#include <QList>

#include <optional>

namespace renotify {

/// The texts that the cells of a workbook share, in one block of memory. A text that is too long for a cell of a list
/// is cut, so that it is still too long.
class SharedStrings : public XmlPart
{
public:
    static constexpr qsizetype most = 1 << 24;

    /// Nothing if there is no such text.
    std::optional<QByteArrayView> at(qint64 index) const;

protected:
    void begin(QByteArrayView name, const Attributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView piece) override;

private:
    QByteArray m_text;
    QList<quint32> m_ends;
    QByteArray m_one;
    bool m_isText = false;
    int m_phonetic = 0; // within so many elements that only tell how a text is pronounced
};

} // namespace renotify
