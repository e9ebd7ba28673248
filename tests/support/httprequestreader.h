// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace renotify {

/// Reads HTTP/1.1 requests out of a stream of bytes, just far enough to know where one ends: a body has the
/// length that Content-Length says.
class HttpRequestReader
{
public:
    enum class Stage {
        Nothing, ///< not one byte of it
        InHead,
        InBody, ///< the headers are complete
        Complete,
    };

    void feed(QByteArrayView bytes) { m_bytes += bytes; }
    /// Drops the request that is complete; the bytes after it begin the next one.
    void next();

    Stage stage() const;

    /// The bytes of this request that have come so far.
    QByteArray raw() const;
    QByteArray body() const;
    /// Empty before the request line is complete.
    QByteArray method() const { return requestLineWord(0); }
    /// As it was sent, percent-encoding and query included.
    QByteArray path() const { return requestLineWord(1); }
    /// The value of the header `name`, whatever its case; empty if it is not there.
    QByteArray header(const QByteArray &name) const;

private:
    qsizetype headSize() const; // with the empty line; 0 before it has come
    qsizetype size() const;     // of the whole request; only where there is a head
    QByteArray requestLineWord(qsizetype index) const;

    QByteArray m_bytes;
};

} // namespace renotify
