// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/uid.h"

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

} // namespace renotify
