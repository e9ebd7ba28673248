// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listformat.h"

#include <QByteArray>
#include <QStringList>

namespace renotify {

/// The bytes of a row of a delimited list with these cells, without its line end. Reading them gives the same cells.
QByteArray delimitedRow(const QStringList &cells, char separator);

/// The bytes of a line of JSON Lines with the value of `key` replaced, or added, as a text. The other values stay as
/// they are, in their order. Empty if the line is not an object.
QByteArray jsonRowWith(QByteArrayView line, const QByteArrayList &keys, const QByteArray &key, const QString &value);

} // namespace renotify
