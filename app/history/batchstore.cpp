// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/batchstore.h"

#include "domain/account.h"
#include "domain/sandbox.h"
#include "domain/uid.h"

using namespace Qt::StringLiterals;

namespace renotify {

/// The sandbox listens on another port each time, and is the same one for whoever tries this.
QString batchUid(const Account &account, const QByteArray &digest)
{
    const QString host = account.id == sandboxId() ? QString() : account.host.url().toString();
    return uidNamed({u"renotify batch"_s, account.id, host, QString::fromLatin1(digest.toHex())})
        .toString(QUuid::WithoutBraces);
}

QString attemptUid(const QString &batch, qint64 row, int number)
{
    return uidNamed({u"renotify row"_s, batch, QString::number(row), QString::number(number)})
        .toString(QUuid::WithoutBraces);
}

} // namespace renotify
