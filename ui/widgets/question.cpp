// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/question.h"

#include "ui/widgets/dialoglook.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QMessageBox>
#include <QPushButton>

namespace renotify {

using namespace Qt::StringLiterals;

void ask(QWidget *parent, const Question &question, const std::function<void()> &then)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, parent->windowTitle(), question.text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(actionIcon("warning"_L1).pixmap(4 * grid, 4 * grid));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.consequence);
    const auto *action = box->addButton(question.action, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    if (!question.refusal.isEmpty())
        box->button(QMessageBox::Cancel)->setText(question.refusal);
    applyDialogLook(*box);
    QObject::connect(box, &QMessageBox::finished, parent, [box, action, then] {
        if (box->clickedButton() == action)
            then();
    });
    box->open();
}

} // namespace renotify
