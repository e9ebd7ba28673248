// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outcome/answercomparison.h"

#include <QDialog>

namespace renotify {

/// Two answers side by side, showing only the differences, by path. Both attempts must be complete, with their answers;
/// `before` is the earlier one.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Attempt &before, const Attempt &after, const AnswerComparison &comparison,
                  QWidget *parent = nullptr);
};

} // namespace renotify
