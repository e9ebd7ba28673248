// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/record.h"

#include <QMetaEnum>

namespace renotify::cli {

enum class KindIndex {
    Attempt,
    Challenge,
    Check,
    Account,
    AccountTest,
    Request,
    Secret,
    Export,
    Version,
    Batch,
    BatchRow,
    BatchProblem,
    Team,
    TeamAgent,
    Note,
    Error,
};

Record recordOf(KindIndex kind, const QJsonObject &fields);

/// The name that the journal has for it.
template<class E>
QString keyOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

} // namespace renotify::cli
