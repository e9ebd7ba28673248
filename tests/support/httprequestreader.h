// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace renotify {

/// Reads HTTP/1.1 requests from a stream of bytes, just far enough to know where one ends: the body has the length
/// given by Content-Length.
class HttpRequestReader
{
public:
    enum class Stage {
        Nothing, ///< no byte has come
        InHead,
        InBody, ///< the headers are complete
        Complete,
    };

    void feed(QByteArrayView bytes) { m_bytes += bytes; }
    /// Drops the complete request; the bytes after it begin the next one.
    void next();

    Stage stage() const;

    /// The bytes of this request so far.
    QByteArray raw() const;
    QByteArray body() const;
    /// Empty before the request line is complete.
    QByteArray method() const { return requestLineWord(0); }
    /// As it was sent, with percent-encoding and query.
    QByteArray path() const { return requestLineWord(1); }
    /// The value of the header `name` in any letter case; empty if there is no such header.
    QByteArray header(const QByteArray &name) const;

private:
    qsizetype headSize() const; // with the empty line; 0 before that has come
    qsizetype size() const;     // of the whole request; only valid if the head is complete
    QByteArray requestLineWord(qsizetype index) const;

    QByteArray m_bytes;
};

} // namespace renotify
