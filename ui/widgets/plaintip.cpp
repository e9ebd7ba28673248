// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintip.h"

#include <QTextDocument> // Qt::mightBeRichText
#include <QWidget>

namespace renotify {

using namespace Qt::StringLiterals;

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text)) // the tool tip uses the same test
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

void setPlainTip(QWidget &widget, const QString &text)
{
    const QString tip = plainTip(text);
    const bool speaksForIt = widget.accessibleDescription() == widget.property("plainTip").toString();
    widget.setToolTip(tip);
    if (speaksForIt) { // otherwise Qt would read out the tool tip with its markup
        const QString spoken = tip == text ? QString() : text;
        widget.setAccessibleDescription(spoken);
        widget.setProperty("plainTip", spoken);
    }
}

} // namespace renotify
