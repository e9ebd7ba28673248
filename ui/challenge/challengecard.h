// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

namespace renotify {

class Announcer;
class ChallengeState;
class IconLabel;
class ReadingText;

/// A card with what is known of the form's challenge: what the customer is asked, its status, how long it lives, which
/// device answers it, and how many of its pushes are used. The card keeps its height, so that nothing jumps.
class ChallengeCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChallengeCard(QWidget *parent = nullptr);

    /// `state` must outlive this object.
    void setState(const ChallengeState &state);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showStatus();
    void keepHeight();
    QString messageText() const;
    QString statusText() const;
    QString obstacleText() const;
    QString pushesText() const;

    const ChallengeState *m_state = nullptr;
    Announcer *m_announcer;
    IconLabel *m_mark;
    ReadingText *m_message;
    ReadingText *m_status;
    ReadingText *m_device;
    ReadingText *m_pushes;
    QString m_said;  ///< what was said aloud about the challenge that is shown
    QTimer m_second; // runs while the countdown is visible
};

} // namespace renotify
