// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text on the clipboard.

#include "fuzz.h"

#include "domain/details.h"

using namespace renotify;

void oneInput(const QByteArray &bytes)
{
    const Details details = Details::find(QString::fromUtf8(bytes));
    const auto once = [](const auto &list) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.indexOf(list[i]) != i)
                return false;
        }
        return true;
    };
    hold(once(details.services) && once(details.identities) && once(details.challenges), "nothing is named twice");
}
