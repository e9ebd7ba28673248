// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace renotify {

/// A request body that can be read once and never again: what makes a POST happen at most once.
///
/// QNetworkAccessManager silently repeats a POST when the connection drops before a status line came. It has to
/// rewind the body for that, and gives up with ContentReSendError where it cannot. It also writes nothing of a
/// request, headers included, before it has read the first bytes of a body that is not empty (measured and read in
/// Qt 6.4.2): a body that was not touched has not left.
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

    /// Qt asks for this before it would send again, so a first sending may have left by now.
    bool reset() override
    {
        m_touched = true;
        return false;
    }

    /// What was not given out by now never will be.
    void withdraw() { m_read = m_bytes.size(); }

    /// Whether any of it was given out, or was asked for again.
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
