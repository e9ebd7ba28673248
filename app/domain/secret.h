// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QDebug;

namespace renotify {

/// An auth token or API key secret. Copies share one buffer, which is wiped when the last of them goes; it prints
/// as dots and has no conversion to text: who needs the bytes says so with reveal().
/// (It is not move-only, because Qt 6.4 takes move-only results out of a future in a way that runs its
/// continuation twice when that runs on the promise's own thread.)
class Secret
{
public:
    static Secret fromUtf8(QByteArray bytes);
    /// Wipes `text` too, as far as it is not shared.
    static Secret takeFrom(QString &text);

    bool isEmpty() const { return m_bytes->isEmpty(); }

    /// The bytes themselves: for the Authorization header, the keychain and nothing else. Valid while this lives.
    QByteArrayView reveal() const { return *m_bytes; }

private:
    explicit Secret(std::shared_ptr<const QByteArray> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::shared_ptr<const QByteArray> m_bytes;
};

/// Overwrites what `bytes` holds, in a way that the optimiser keeps. Data shared with another copy is left alone.
void wipe(QByteArray &bytes);

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace renotify
