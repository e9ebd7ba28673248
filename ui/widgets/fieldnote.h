// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace renotify {

class IconLabel;

/// The place for a sentence right beneath a field, which is always kept free so that nothing jumps.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Hint, Fault };

    explicit FieldNote(QWidget *parent = nullptr);

    /// Replaces what stands there; nothing with an empty sentence.
    void say(Tone tone, const QString &sentence);
    QString sentence() const;

private:
    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace renotify
