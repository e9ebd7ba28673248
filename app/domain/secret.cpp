// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/secret.h"

#include <QDebug>

namespace renotify {

namespace {

void overwrite(void *memory, qsizetype size)
{
    auto *byte = static_cast<volatile char *>(memory);
    while (size-- > 0)
        *byte++ = 0;
}

} // namespace

Secret Secret::fromUtf8(QByteArray bytes)
{
    bytes.detach();
    return Secret({new QByteArray(std::move(bytes)), [](QByteArray *last) {
                       wipe(*last);
                       delete last;
                   }});
}

Secret Secret::takeFrom(QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (text.isDetached())
        overwrite(text.data(), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
    return fromUtf8(std::move(bytes));
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "Secret(••••)";
}

} // namespace renotify
