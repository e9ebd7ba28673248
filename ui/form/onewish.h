// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QKeyEvent;

namespace renotify {

/// Tells a new wish from a repetition of the last one. A double click is one wish, and so is one press of a key until
/// its release. Qt marks the repeats of a held key, but not all of them: on X11 some come as a release directly
/// followed by a press. Losing the focus counts as a release.
class OneWish : public QObject
{
    Q_OBJECT

public:
    /// `canWish` tells whether the wish could be granted now. If not, a key press is used up and does not wait for its
    /// chance.
    explicit OneWish(std::function<bool()> canWish, QObject *parent = nullptr);

    /// Whether the event just now is a new wish. If a key caused it, this press of the key is then used up.
    bool isNew();
    /// To be called when the wish was granted.
    void begin() { m_granted.start(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QKeyEvent &event);
    void release(const QKeyEvent &event);

    bool isHeldOn(const QKeyEvent &event) const;

    const std::function<bool()> m_canWish;
    QElapsedTimer m_granted;
    int m_key = 0; ///< the last key that can mean a wish
    bool m_isUsedUp = false;
    bool m_wasMouse = false;
    quint64 m_heardAt = 0; ///< the system's time of that key event; 0 if there is none
    QElapsedTimer m_heard; ///< the same by our clock, which is later if there was much to do
};

} // namespace renotify
