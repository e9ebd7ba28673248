// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialoglook.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 52 * grid; // of the texts

/// Some styles put a picture on each button, among them a red ball on the one that does no harm.
void takePicturesOff(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QAbstractButton *>())
        button->setIcon({});
}

} // namespace

void applyDialogLook(QMessageBox &box)
{
    takePicturesOff(box);
    if (auto *text = box.findChild<QLabel *>(u"qt_msgbox_label"_s)) {
        QFont font = text->font();
        font.setWeight(QFont::DemiBold);
        text->setFont(font);
    }
    // The box computes its size from its layout and overwrites a minimum of its own.
    if (auto *layout = qobject_cast<QGridLayout *>(box.layout()))
        layout->addItem(new QSpacerItem(leastWidth, 0), layout->rowCount(), 0, 1, layout->columnCount());
}

void applyDialogLook(QInputDialog &dialog)
{
    dialog.sizeHint(); // makes the layout and the buttons, which otherwise do not exist before the dialog is shown
    takePicturesOff(dialog);
    for (auto *label : dialog.findChildren<QLabel *>()) { // the dialog takes its own size from theirs
        label->setMinimumWidth(leastWidth);
        label->setWordWrap(true);
    }
    dialog.layout()->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    dialog.layout()->setSpacing(grid);
}

} // namespace renotify
