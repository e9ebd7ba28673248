// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace renotify {

class IconLabel;

/// A sentence directly below a field. It takes up room only while there is a sentence. Information, oddities and faults
/// differ in shape, in colour and in the word that the icon has for people who do not see it.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Hint, Warning, Fault };

    explicit FieldNote(QWidget *parent = nullptr);

    /// Replaces the sentence; an empty one removes it.
    void say(Tone tone, const QString &sentence);
    QString sentence() const;

    /// Reserves one line even without a sentence, for a place where sentences come and go on their own.
    void keepRoom();
    /// Reserves the room that this sentence needs in a note of this width.
    void keepRoomFor(const QString &sentence, int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    IconLabel *m_icon;
    QLabel *m_text;
    Tone m_tone = Tone::Plain;
    bool m_keepsRoom = false;
};

} // namespace renotify
