// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyring.h"
#include "credentials/keyringsession.h"

#include <QDBusConnection>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// On KDE's desktop the keychain library uses KWallet, so the state of the Secret Service says nothing about our
/// secrets.
class TestOtherKeychains : public QObject
{
    Q_OBJECT

private slots:
    void theSecretServiceCountsWhereKWalletIsNot_data();
    void theSecretServiceCountsWhereKWalletIsNot();

private:
    KeyringSession m_session;
};

void TestOtherKeychains::theSecretServiceCountsWhereKWalletIsNot_data()
{
    QTest::addColumn<QByteArray>("desktop");
    QTest::addColumn<QString>("wallet"); ///< the wallet's name on the bus
    QTest::addColumn<Keyring::State>("state");
    QTest::newRow("GNOME") << QByteArray("GNOME") << QString() << Keyring::State::Locked;
    QTest::newRow("GNOME, where a wallet runs too")
        << QByteArray("GNOME") << u"org.kde.kwalletd5"_s << Keyring::State::Locked;
    QTest::newRow("KDE without its wallet") << QByteArray("KDE") << QString() << Keyring::State::Locked;
    QTest::newRow("KDE 5") << QByteArray("KDE") << u"org.kde.kwalletd5"_s << Keyring::State::Open;
    QTest::newRow("KDE 6") << QByteArray("KDE") << u"org.kde.kwalletd6"_s << Keyring::State::Open;
}

// Seen to fail (Locked) in the rows with KDE's wallets.
void TestOtherKeychains::theSecretServiceCountsWhereKWalletIsNot()
{
    QFETCH(QByteArray, desktop);
    QFETCH(QString, wallet);
    QFETCH(Keyring::State, state);
    QVERIFY2(m_session.become(KeyringSession::Keyring::Locked), qPrintable(m_session.problem()));
    qputenv("XDG_CURRENT_DESKTOP", desktop);
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(wallet.isEmpty() || bus.registerService(wallet));
    auto asked = askKeyring(u"io.github.renotify.Renotify"_s, u"4f0c"_s);
    QTRY_VERIFY(asked.isFinished());
    if (!wallet.isEmpty())
        bus.unregisterService(wallet);
    const auto keyring = asked.takeResult();
    QVERIFY(keyring.ok());
    QVERIFY(keyring->state == state);
}

QTEST_GUILESS_MAIN(TestOtherKeychains)
#include "tst_otherkeychains.moc"
