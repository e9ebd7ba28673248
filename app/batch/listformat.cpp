// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listformat.h"

namespace renotify {

ListFormat formatOf(QByteArrayView head)
{
    const bool isJson = head.trimmed().startsWith('{');
    return {.shape = isJson ? ListFormat::Shape::JsonLines : ListFormat::Shape::Delimited};
}

} // namespace renotify
