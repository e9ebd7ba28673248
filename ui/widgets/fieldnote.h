// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace renotify {

class IconLabel;

/// A sentence right beneath a field. It takes room only while there is one. What is good to know, what is odd and what
/// is wrong differ in shape, in colour and in the word that the icon has for those who do not see it.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Hint, Warning, Fault };

    explicit FieldNote(QWidget *parent = nullptr);

    /// Replaces what stands there; nothing with an empty sentence.
    void say(Tone tone, const QString &sentence);
    QString sentence() const;

    /// Keeps the room of one line also without a sentence, where one comes and goes by itself.
    void keepRoom();
    /// Keeps the room of this sentence in a note of that width.
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
