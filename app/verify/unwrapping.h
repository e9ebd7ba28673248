// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace renotify {

/// Bytes that were decoded from a text, and for each of them the place in that text from which it was decoded.
struct Traced
{
    Traced() = default;
    ~Traced(); ///< overwrites the bytes: a credential may be among them
    Traced(Traced &&) = default;
    Traced &operator=(Traced &&) = default;

    static Traced from(const QByteArray &text);

    void append(char byte, quint32 begin, quint32 end)
    {
        bytes.append(byte);
        begins.push_back(begin);
        ends.push_back(end);
    }
    /// What `count` bytes of `source`, from `at` on, stand for.
    void append(char byte, const Traced &source, qsizetype at, qsizetype count)
    {
        append(byte, source.begins[size_t(at)], source.ends[size_t(at + count - 1)]);
    }

    QByteArray bytes;
    std::vector<quint32> begins;
    std::vector<quint32> ends;
};

/// Everything that `text` may mean if one layer of encoding is taken off: escapes of URLs, JSON, HTML and source code,
/// quoted-printable, UTF-16, base64 of either alphabet and at each alignment, hexadecimal digits and lists of numbers.
/// What changes nothing is left out. It is lenient, as it is made for finding something and not for reading: a wrong
/// guess gives noise.
std::vector<Traced> unwrap(const Traced &text);

/// The stretches of `text` that people could read. Of the noise of a wrong guess next to nothing is left.
Traced readable(const Traced &text);

} // namespace renotify
