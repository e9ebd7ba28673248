// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/scram.h"

#include "domain/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace renotify {

namespace {

constexpr int rounds = 4096; // PostgreSQL's own number
constexpr int passwordLength = 24;
// Without letters that look like others.
constexpr char letters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

} // namespace

QByteArray scramVerifier(const Secret &password, const QByteArray &salt)
{
    constexpr auto hash = QCryptographicHash::Sha256;
    const QByteArray salted =
        QPasswordDigestor::deriveKeyPbkdf2(hash, password.reveal().toByteArray(), salt, rounds, 32);
    const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", salted, hash);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, hash);
    const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", salted, hash);
    return "SCRAM-SHA-256$" + QByteArray::number(rounds) + ':' + salt.toBase64() + '$' + storedKey.toBase64() + ':'
           + serverKey.toBase64();
}

Secret newPassword()
{
    QByteArray password;
    password.reserve(passwordLength);
    for (int i = 0; i < passwordLength; ++i)
        password.append(letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)]);
    return Secret::fromUtf8(std::move(password));
}

} // namespace renotify
