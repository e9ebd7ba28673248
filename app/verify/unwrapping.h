// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace renotify {

/// Bytes that were decoded from a text, and for each of them the place in the text that it was decoded from.
struct Traced
{
    Traced() = default;
    ~Traced(); ///< overwrites the bytes, because a credential may be among them
    Traced(Traced &&) = default;
    Traced &operator=(Traced &&) = default;

    static Traced from(const QByteArray &text);

    void append(char byte, quint32 begin, quint32 end)
    {
        bytes.append(byte);
        begins.push_back(begin);
        ends.push_back(end);
    }
    /// Appends `byte`, decoded from `count` bytes of `source` that begin at `at`.
    void append(char byte, const Traced &source, qsizetype at, qsizetype count)
    {
        append(byte, source.begins[size_t(at)], source.ends[size_t(at + count - 1)]);
    }

    QByteArray bytes;
    std::vector<quint32> begins;
    std::vector<quint32> ends;
};

/// Everything that `text` may mean once one layer of encoding is taken off: escapes of URLs, JSON, HTML and source
/// code, quoted-printable, UTF-16, base64 of either alphabet and at each alignment, hexadecimal digits and lists of
/// numbers. A decoding that changes nothing is left out. It is lenient, because it is made for finding and not for
/// reading: a wrong guess yields noise.
std::vector<Traced> unwrap(const Traced &text);

/// The stretches of `text` that people could read. They contain almost nothing of the noise of a wrong guess.
Traced readable(const Traced &text);

} // namespace renotify
