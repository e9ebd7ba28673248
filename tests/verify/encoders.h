// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

/// The ways in which a server may encode a text before it sends it back.
namespace renotify {

using Encoder = std::function<QByteArray(const QByteArray &)>;

struct NamedEncoder
{
    QByteArray name;
    Encoder encode;
};

const std::vector<NamedEncoder> &encoders();

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after);

} // namespace renotify
