// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sendlink.h"

#include <QList>
#include <QString>

namespace renotify {

/// Why `link` was refused, as a sentence; empty where it was not.
QString linkFault(const SendLink &link);

/// A link for a ticket system to fill in.
struct LinkTemplate
{
    QString system;
    QString link;
};

/// For each ticket system we know, with its own placeholders; `service` stands in them as it is.
QList<LinkTemplate> linkTemplates(const QString &service);

} // namespace renotify
