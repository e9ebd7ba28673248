// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace renotify {

/// The editor into which a text is pasted. It only announces a very long text and does not insert it, because laying it
/// out would block the window.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype longest = 10'000; ///< characters that are shown
    static constexpr qsizetype excerpt = 4'000;  ///< characters shown of a longer text

    using QPlainTextEdit::QPlainTextEdit;

signals:
    void longTextPasted(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace renotify
