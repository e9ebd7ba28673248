// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/accounttext.h"

#include "domain/sandbox.h"

#include <QCoreApplication>

namespace renotify {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::AccountWords)
};

} // namespace

QString accountText(const QString &id, const QString &name)
{
    return id == sandboxId() ? AccountWords::tr("Sandbox") : name;
}

} // namespace renotify
