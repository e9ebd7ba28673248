// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QInputDialog;
class QMessageBox;

namespace renotify {

// The look of Qt's ready-made dialogs, the same as that of our own: no pictures on the buttons, a width at which the
// title is not cut, and texts that wrap. To be called last, because setting a text makes Qt lay out its dialog anew.

/// Also sets off the question from its consequence.
void applyDialogLook(QMessageBox &box);
void applyDialogLook(QInputDialog &dialog);

} // namespace renotify
