// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainfixture.h"

namespace renotify {

QByteArray KeychainFixture::outcome(CredentialStore &store, Operation operation) const
{
    switch (operation) {
    case Operation::Read:
        return outcome(store.read(id));
    case Operation::Write:
        return outcome(store.write(id, secret("new")));
    case Operation::Remove:
        return outcome(store.remove(id));
    }
    Q_UNREACHABLE();
}

void KeychainFixture::prepare(State keyring, Entry entry)
{
    if (keyring == State::Locked || keyring == State::Unlocked) {
        QVERIFY2(m_session->become(State::Unlocked), qPrintable(m_session->problem()));
        QCOMPARE(outcome(m_store->remove(id)), "done");
    }
    if (entry == Entry::There)
        QCOMPARE(outcome(m_store->write(id, secret("old"))), "done");
    QVERIFY2(m_session->become(keyring), qPrintable(m_session->problem()));
}

void KeychainFixture::initTestCase()
{
    m_session = std::make_unique<KeyringSession>();
    QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
    m_store = std::make_unique<KeychainStore>();
}

void KeychainFixture::init()
{
    m_session->continueDaemon(); // in case a test failed before it did this
    prepare(State::Unlocked, Entry::NotThere);
}

void KeychainFixture::cleanupTestCase()
{
    m_store.reset();
    m_session.reset();
}

} // namespace renotify
