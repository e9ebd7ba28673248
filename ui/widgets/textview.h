// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace renotify {

/// A sentence that can be read, selected, copied and heard: without a frame, wrapped, as high as its text, and never
/// lower than the number of lines it was made for, so that nothing jumps.
class TextView : public QTextEdit
{
    Q_OBJECT

public:
    /// `accessibleName` is its name for assistive technology; the text is its content.
    TextView(const QString &accessibleName, int leastLines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int neededHeight() const;
    void adjustHeight();

    int m_leastLines;
};

} // namespace renotify
