// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/quietcontrols.h"

namespace renotify {

/// A choice among the filters of the history. Its first item stands for everything, and its width is that of this item,
/// whatever is chosen. Where there is less room, the text ends with an ellipsis.
class FilterChoice : public QuietComboBox
{
    Q_OBJECT

public:
    FilterChoice(const QString &accessibleName, const QString &everything, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override; ///< wide enough for all items

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeFor(int textWidth) const;
};

} // namespace renotify
