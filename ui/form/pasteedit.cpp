// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/pasteedit.h"

#include <QMimeData>

namespace renotify {

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > longest)
        emit longTextPasted(text);
    else
        insertPlainText(text);
}

} // namespace renotify
