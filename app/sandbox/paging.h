// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/parameters.h"

#include <QJsonObject>

namespace renotify::sandbox {

/// The part of `items` that `PageSize`, `Page` and `PageToken` ask for, in the layout of Twilio's pages: under `key`,
/// with its `meta`. A token names a neighbouring item by its `sid`, so that pages do not shift when items are added.
/// `url` is the address of the list without a query; `kept` are the filters that belong in the addresses of the pages.
/// Returns nothing if one of the three parameters is out of range.
std::optional<QJsonObject> page(const QList<QJsonObject> &items, const QString &key, const QString &url,
                                const Parameters &query, const QStringList &kept);

} // namespace renotify::sandbox
