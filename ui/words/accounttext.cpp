// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/accounttext.h"

#include <QCoreApplication>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::AccountWords)
};

} // namespace

QString sandboxId()
{
    return u"sandbox"_s;
}

QString accountText(const QString &id, const QString &name)
{
    return id == sandboxId() ? AccountWords::tr("Sandbox") : name;
}

} // namespace renotify
