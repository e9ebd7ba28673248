// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace renotify {

/// `text` with its percent-encoding decoded. Returns nothing if an escape is broken or the bytes are not UTF-8:
/// decoding only a part of it could give somebody else's name.
std::optional<QString> percentDecoded(QStringView text);

/// The same for a text that is encoded only in places: a part that cannot be decoded stays as it is.
QString percentDecodedInPlaces(const QString &text);

} // namespace renotify
