// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/parameters.h"

#include <QJsonObject>

namespace renotify::sandbox {

/// The part of `items` that `PageSize`, `Page` and `PageToken` ask for, as Twilio lays a page out: under
/// `key`, with its `meta`. Tokens name a neighbour by its `sid`, so that pages hold still while items are
/// added. `url` is the list's address without a query; `kept` are the filters that belong into the pages'
/// addresses. Nothing if one of the three parameters is out of bounds.
std::optional<QJsonObject> page(const QList<QJsonObject> &items, const QString &key, const QString &url,
                                const Parameters &query, const QStringList &kept);

} // namespace renotify::sandbox
