// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/keychainstore.h"
#include "credentials/keyringsession.h"

#include <QFuture>
#include <QMetaEnum>
#include <QTest>

namespace renotify {

/// A keyring and one store for the whole run, as in the program. Every test begins with the keyring unlocked and
/// without an entry.
class KeychainFixture : public QObject
{
    Q_OBJECT

public:
    using State = KeyringSession::Keyring;
    enum class Entry { There, NotThere };
    enum class Operation { Read, Write, Remove };

    const QString id = QStringLiteral("4f0c"); ///< of the account
    static Secret secret(const QByteArray &text) { return Secret::fromUtf8(text); }

    /// Waits for `future`, and returns the secret, "done", or the kind of the error.
    template<class T>
    static QByteArray outcome(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            return "still running";
        const Result<T> result = future.takeResult();
        if (!result)
            return QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error().kind));
        if constexpr (std::is_same_v<T, Secret>)
            return result->reveal().toByteArray();
        return "done";
    }

    /// The same for this operation on the only entry; it writes "new".
    QByteArray outcome(CredentialStore &store, Operation operation) const;

    /// Brings the keyring into this state, with or without the entry, which is "old".
    void prepare(State keyring, Entry entry);

    KeyringSession &session() { return *m_session; }
    KeychainStore &store() { return *m_store; }

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();

private:
    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<KeychainStore> m_store;
};

} // namespace renotify
