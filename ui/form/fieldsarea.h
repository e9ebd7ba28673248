// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace renotify {

/// The fields of a form. The area is as high as its fields, so that whatever is below follows directly; it scrolls only
/// if they need more room than there is, as with large text on a small screen.
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
