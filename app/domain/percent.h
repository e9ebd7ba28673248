// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace renotify {

/// What `text` says once its percent-encoding is taken off. Nothing where an escape is broken, or where the bytes are
/// no UTF-8: what could be read of it would be the name of somebody else.
std::optional<QString> percentDecoded(QStringView text);

/// The same for a text that is only encoded in places: what cannot be decoded stays as it is.
QString percentDecodedInPlaces(const QString &text);

} // namespace renotify
