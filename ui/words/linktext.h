// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sendlink.h"

#include <QList>
#include <QString>

namespace renotify {

/// Why `link` was refused, as a sentence; empty if it was not.
QString linkFault(const SendLink &link);

/// A link that a ticket system fills in.
struct LinkTemplate
{
    QString system;
    QString link;
};

/// One link for each ticket system we know, with the placeholders of that system. `service` is put in as it is.
QList<LinkTemplate> linkTemplates(const QString &service);

} // namespace renotify
