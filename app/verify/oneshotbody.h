// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace renotify {

/// A request body that can be read once and never again, which ensures that a POST happens at most once.
///
/// QNetworkAccessManager silently repeats a POST if the connection drops before a status line came. To do that it has
/// to rewind the body, and it gives up with ContentReSendError if it cannot. Moreover, it writes no part of a request,
/// headers included, before it has read the first bytes of a body that is not empty (measured, and read in the source
/// of Qt 6.4.2): as long as the body is untouched, the request has not left.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

    /// Qt calls this before it would send again, so the first attempt may already have left.
    bool reset() override
    {
        m_touched = true;
        return false;
    }

    /// What has not been read so far can no longer be read.
    void withdraw() { m_read = m_bytes.size(); }

    /// Whether any of the body was read, or was asked for a second time.
    bool wasTouched() const { return m_touched; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        if (atEnd())
            return -1;
        m_touched = true;
        const qint64 size = qMin<qint64>(most, bytesAvailable());
        std::memcpy(target, m_bytes.constData() + m_read, size_t(size));
        m_read += size;
        return size;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
    bool m_touched = false;
};

} // namespace renotify
