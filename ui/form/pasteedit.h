// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace renotify {

/// Where a text is pasted. A very long one it announces and does not take, as laying it out would hold up the window.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype longest = 10'000; ///< characters that are shown
    static constexpr qsizetype excerpt = 4'000;  ///< of a longer text

    using QPlainTextEdit::QPlainTextEdit;

signals:
    void longTextPasted(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace renotify
