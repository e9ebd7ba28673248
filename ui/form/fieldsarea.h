// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace renotify {

/// The fields of a form. As high as they are, so that what stands beneath follows right after them; they scroll only
/// where that is more than there is, with large text on a small screen.
class FieldsArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldsArea(QWidget *parent = nullptr);

    void setFields(QWidget *fields);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void settleBar();
};

} // namespace renotify
