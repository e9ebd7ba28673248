// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/uid.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace renotify {

QUuid newUid()
{
    std::array<quint32, 3> chance{};
    QRandomGenerator::system()->fillRange(chance.data(), chance.size());
    const quint64 time = quint64(QDateTime::currentMSecsSinceEpoch()) << 16 | 0x7000U | (chance[0] & 0x0fffU);
    const quint64 rest = 0x8000'0000'0000'0000U | ((quint64(chance[1]) << 32 | chance[2]) & 0x3fff'ffff'ffff'ffffU);
    QByteArray uid(16, Qt::Uninitialized);
    qToBigEndian(time, uid.data());
    qToBigEndian(rest, uid.data() + 8);
    return QUuid::fromRfc4122(uid);
}

QUuid uidNamed(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts)
        hash.addData(text.toUtf8() + '\0');
    QByteArray uid = hash.result().first(16);
    uid[6] = char((uid.at(6) & 0x0f) | 0x80); // the version
    uid[8] = char((uid.at(8) & 0x3f) | 0x80); // and the variant
    return QUuid::fromRfc4122(uid);
}

} // namespace renotify
