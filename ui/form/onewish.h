// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QKeyEvent;

namespace renotify {

/// Tells a new wish from one that was there before. A double click is one wish, and so is one press of a key, until it
/// is released. Qt marks the repeats of a held key, but not all of them: on X11 some come as a release with a press
/// right behind it. Focus that is lost counts as a release.
class OneWish : public QObject
{
    Q_OBJECT

public:
    /// `canWish`: what a key is pressed for can be done right now. If it cannot, the press does not wait for its
    /// chance.
    explicit OneWish(std::function<bool()> canWish, QObject *parent = nullptr);

    /// Whether what just happened is a wish of its own. If a key did it, this press of it is used up.
    bool isNew();
    /// It was granted.
    void begin() { m_granted.start(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QKeyEvent &event);
    void release(const QKeyEvent &event);

    bool isHeldOn(const QKeyEvent &event) const;

    const std::function<bool()> m_canWish;
    QElapsedTimer m_granted;
    int m_key = 0; ///< the last one that can mean a wish
    bool m_isUsedUp = false;
    bool m_wasMouse = false;
    quint64 m_heardAt = 0; ///< of that key, as the system has it; 0: it has not
    QElapsedTimer m_heard; ///< the same by us, later if there was much to do
};

} // namespace renotify
