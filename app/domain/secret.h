// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QDebug;

namespace renotify {

/// An auth token or API key secret. Copies share one buffer, which is wiped when the last copy goes. It prints as dots
/// and has no conversion to text: code that needs the bytes calls reveal().
/// (It is not move-only, because Qt 6.4 takes move-only results out of a future in a way that runs its continuation
/// twice if that runs on the promise's own thread.)
class Secret
{
public:
    static Secret fromUtf8(QByteArray bytes);
    /// Wipes `text` too, unless it shares its data.
    static Secret takeFrom(QString &text);

    bool isEmpty() const { return m_bytes->isEmpty(); }

    /// The bytes themselves, only for the Authorization header and the keychain. Valid while this object lives.
    QByteArrayView reveal() const { return *m_bytes; }

private:
    explicit Secret(std::shared_ptr<const QByteArray> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::shared_ptr<const QByteArray> m_bytes;
};

/// Overwrites the content of `bytes` in a way that the optimiser keeps. Data shared with another copy is not touched.
void wipe(QByteArray &bytes);

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace renotify
