// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sidfield.h"

#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QLineEdit>

namespace renotify {

TextField *sidField(const QString &name, const QString &example, SidKind kind)
{
    auto *field = new TextField(name);
    field->setCheck([kind](QStringView text, Typing typing) { return sidFault(text, kind, typing); });
    field->edit()->setFont(fixedFont());
    field->edit()->setPlaceholderText(example);
    field->edit()->setMinimumWidth(
        qMin(QFontMetrics(fixedFont()).horizontalAdvance(u'0') * 40, 40 * grid)); // a SID, margins and a button
    return field;
}

} // namespace renotify
